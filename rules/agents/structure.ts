import type { AgentCheck } from '../../src/types/inspect.ts';

/** Repository structure and identity. */
export default [
  {
    id: 'G01',
    slug: 'agent-config-link',
    title: 'Link or submodule at agent configuration',
    severity: 'high',
    gain: 'Deny rules and reviews look at one path, the agent reads another.',
    instead: 'Put the file there itself.',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2026-25724',
  },
  {
    id: 'G02',
    slug: 'agent-path-lookalike',
    title: 'Look-alike of an agent\'s configuration path',
    severity: 'medium',
    gain: 'On Windows and macOS it is the real path, and protections by name miss it.',
    instead: 'Rename or remove it.',
    source: 'https://cursor.com/docs/agent/security',
  },
  {
    id: 'G03',
    slug: 'agent-binary',
    title: 'Executable inside an agent\'s directory',
    severity: 'critical',
    gain: 'A hook or skill beside it starts a program that nobody has read.',
    instead: 'Remove it; install programs from a registry.',
    source: 'https://code.claude.com/docs/en/skills',
  },
  {
    id: 'G04',
    slug: 'agent-identity',
    title: 'Commit under an AI identity that changes what runs',
    severity: 'medium',
    gain: 'Anyone can write a bot\'s name into a commit: a worm did so to hide its hooks.',
    instead: 'Ask the author, demand signed commits, and review hooks, workflows and lockfiles by hand.',
    source: 'https://docs.github.com/en/authentication/managing-commit-signature-verification',
  },
  {
    id: 'G05',
    slug: 'pinned-config-changed',
    title: 'Reviewed agent configuration has changed',
    severity: 'medium',
    gain: 'What was approved once is not what runs now.',
    instead: 'Review the change and write its new SHA-256 into [[ai.pin]].',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-54136',
  },
  {
    id: 'G06',
    slug: 'nested-agent-config',
    title: 'Agent configuration deep in the tree',
    severity: 'medium',
    gain: 'It takes effect when an agent is started or works in that directory, where no reviewer expects it.',
    instead: 'Move it to the top of the repository, or remove it.',
    source: 'https://code.claude.com/docs/en/settings',
  },
] satisfies AgentCheck[];
