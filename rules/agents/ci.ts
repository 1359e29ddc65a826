import type { AgentCheck } from '../../src/types/inspect.ts';

/** AI agents in CI. */
export default [
  {
    id: 'W01',
    slug: 'ci-untrusted-trigger',
    title: 'AI agent under a trigger that strangers control',
    severity: 'high',
    gain: 'A stranger\'s issue, comment or pull request steers an agent that holds write permissions or secrets.',
    instead: 'Trigger on pull_request or workflow_dispatch, give contents: read, and no secrets beyond the model\'s.',
    source: 'https://github.com/anthropics/claude-code-action/blob/main/docs/security.md',
  },
  {
    id: 'W02',
    slug: 'ci-open-actors',
    title: 'AI action open to everyone, or showing its full output',
    severity: 'high',
    gain: 'Users without write access, or any bot, start the agent; its output leaks what it read.',
    instead: 'Remove the wildcard; list single users and bots.',
    source: 'https://github.com/anthropics/claude-code-action/blob/main/docs/security.md',
  },
  {
    id: 'W03',
    slug: 'ci-prompt-injection',
    title: 'Untrusted text inside a prompt or command',
    severity: 'high',
    gain: 'The title or body of an issue becomes instructions, or shell.',
    instead: 'Pass it through an environment variable and tell the agent that it is data; or don\'t pass it.',
    source: 'https://docs.github.com/en/actions/concepts/security/script-injections',
  },
  {
    id: 'W04',
    slug: 'ci-agent-unsafe',
    title: 'AI action with its safeguards off',
    severity: 'high',
    gain: 'Whatever the agent reads decides what it runs on the runner.',
    instead: 'Allow the few commands the job needs; keep the sandbox.',
    source: 'https://github.com/openai/codex-action',
  },
  {
    id: 'W05',
    slug: 'ci-banned-tool',
    title: 'Tool that policy does not allow, installed in CI',
    severity: 'high',
    gain: 'A tool that is banned on machines sees the code, and the runner\'s secrets, all the same.',
    instead: 'Remove the step, or use an approved tool.',
    source: 'https://code.claude.com/docs/en/headless',
  },
  {
    id: 'W06',
    slug: 'ci-agent-on-pr-code',
    title: 'Agent run on checked-out code of a pull request',
    severity: 'high',
    gain: 'Hooks, servers and environment of the pull request run without a question in headless mode.',
    instead: 'Run the agent on the base branch, or without the project\'s settings (--setting-sources user).',
    source: 'https://code.claude.com/docs/en/permissions',
  },
] satisfies AgentCheck[];
