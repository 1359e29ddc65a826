import { commandTools, HEADLESS, withOthers, type ActionTool, type CiTools } from './ci-tools.ts';
import { documentOf } from './document.ts';
import { inspectAssignment } from './environment.ts';
import { child, entries, strings, text, walk } from './node.ts';
import type { Entry, MapNode, Node } from './node.ts';
import type { Report } from './report.ts';

interface Workflow {
  readonly known: CiTools;
  readonly actionTool: ActionTool;
  readonly triggers: readonly string[];
  readonly root: Node;
}
interface Step {
  readonly node: MapNode;
  readonly uses?: Entry;
  readonly run?: Entry;
  readonly tools: readonly string[];
}
interface Job {
  readonly node: Node;
  readonly steps: readonly Step[];
}

/** W01 to W06 in a GitHub workflow or composite action, and environment variables anywhere in it. */
export async function inspectWorkflow(report: Report, known: CiTools): Promise<void> {
  const root = await documentOf(report);
  if (!root) return;
  const workflow: Workflow = { known, actionTool: withOthers(known.actionTool), root, triggers: triggers(child(root, 'on')) };
  const jobs = child(root, 'jobs');
  const all: readonly Node[] = jobs?.kind === 'map' ? jobs.entries.map((entry) => entry.value) : [child(root, 'runs') ?? root];
  let agent = false;
  for (const node of all) agent = inspectJob(report, workflow, { node, steps: steps(node, workflow) }) || agent;
  inspectVariables(report, root, agent);
}

function triggers(on: Node | undefined): readonly string[] {
  return on?.kind === 'map' ? on.entries.map((entry) => entry.key) : strings(on);
}

/** The steps of a job; one that calls a workflow of somebody else's is a step by itself. */
function steps(job: Node, { actionTool, known }: Workflow): readonly Step[] {
  const list = child(job, 'steps');
  const nodes = list?.kind === 'list' ? list.items : entries(job, 'uses').length > 0 ? [job] : [];
  return nodes.flatMap((node) => {
    if (node.kind !== 'map') return [];
    const uses = entries(node, 'uses').at(-1);
    const run = entries(node, 'run').at(-1);
    const action = uses && actionTool(text(uses.value) ?? '');
    return [{ node, uses, run, tools: [...(action ? [action] : []), ...(run ? commandTools(text(run.value) ?? '', known) : [])] }];
  });
}

/** Returns whether an agent runs in the job. */
function inspectJob(report: Report, workflow: Workflow, job: Job): boolean {
  const agents = job.steps.filter((step) => step.tools.length > 0);
  for (const step of agents) {
    const at = placeOf(step);
    for (const tool of step.tools) report.at('W05', at, text((step.uses ?? step.run)!.value)!.split('\n')[0]!.slice(0, 80), undefined, { kind: 'tool', value: tool });
    untrusted(report, workflow, job, step);
    untrustedText(report, step);
    if (step.uses && workflow.actionTool(text(step.uses.value) ?? '')) inputs(report, step);
    headless(report, workflow, job, step);
  }
  return agents.length > 0;
}

function placeOf(step: Step): { start: number; end: number } {
  const entry = (step.uses ?? step.run)!;
  return { start: entry.keyStart, end: entry.value.end };
}

const STRANGERS = new Set(['pull_request_target', 'issue_comment', 'issues', 'workflow_run', 'discussion', 'discussion_comment']);
const GUARD = /author_association|\.permission\b|collaborators\/|getCollaboratorPermission|github\.actor\s*==|\.user\.login\s*==/;

/** W01: strangers can start it, and it can write or knows secrets. A check of who asks acquits. */
function untrusted(report: Report, workflow: Workflow, job: Job, step: Step): void {
  const trigger = workflow.triggers.find((name) => STRANGERS.has(name));
  if (trigger === undefined) return;
  const conditions = [child(job.node, 'if'), child(step.node, 'if')].map((node) => text(node) ?? '').join(' ');
  if (GUARD.test(conditions)) return;
  const power = writes(child(job.node, 'permissions') ?? child(workflow.root, 'permissions')) ?? secret(workflow, job);
  if (power !== undefined) report.at('W01', placeOf(step), `on: ${trigger}, with ${power}`);
}

/** The permission that can write; without any `permissions` the repository's default may. */
function writes(permissions: Node | undefined): string | undefined {
  if (permissions === undefined) return 'default permissions';
  if (permissions.kind !== 'map') return text(permissions) === 'write-all' ? 'write-all' : undefined;
  const entry = permissions.entries.find(({ value }) => text(value) === 'write');
  return entry && `${entry.key}: write`;
}

function secret(workflow: Workflow, job: Job): string | undefined {
  for (const node of [job.node, child(workflow.root, 'env')]) {
    for (const value of strings(node)) {
      const name = /\$\{\{(?:(?!\}\})[^]){0,400}?\bsecrets(?:\.(\w+)|\[)/.exec(value);
      if (name) return `secrets.${name[1] ?? '*'}`;
    }
  }
  return undefined;
}

const WRITTEN_BY_STRANGERS = /\$\{\{(?:(?!\}\})[^]){0,400}?\b(?:github\.event[.[][\w.*'[\]]{0,100}(?:\.|\[')(?:body|title|head_ref|label|name|message|ref|email|display_title|head_branch)|github\.head_ref|toJSON\(\s*github\.event(?:\.\w+)?\s*\))(?!\w)(?:(?!\}\})[^]){0,400}\}\}/;

/** W03: text of a stranger inside a prompt, arguments or a command that starts an agent. */
function untrustedText(report: Report, step: Step): void {
  const places: (Entry | undefined)[] = [step.run];
  const inputs = child(step.node, 'with');
  if (inputs?.kind === 'map') places.push(...inputs.entries);
  for (const entry of places) {
    const found = entry && WRITTEN_BY_STRANGERS.exec(text(entry.value) ?? '');
    if (found) report.at('W03', { start: entry.keyStart, end: entry.value.end }, entry.key, found[0]);
  }
}

const OPEN_ACTORS = /^(?:allowed_non_write_users|allowed_bots)$/;
const UNSAFE_ARGUMENTS = /--dangerously-skip-permissions|--permission-mode[=\s]+bypassPermissions|\bBash\(\s*:?\*\s*\)|(?:^|[\s,"'=])Bash(?=$|[\s,"'])|--yolo\b|--full-auto|danger-full-access|--allow-all-tools/m;

/** What an agent may not use is no danger. */
const FORBIDDEN = /--disallowed-?tools[=\s]+(?:"[^"]*"|'[^']*'|\S+)/gi;

/** W02 and W04: inputs of an agent's action. */
function inputs(report: Report, step: Step): void {
  const map = child(step.node, 'with');
  if (map?.kind !== 'map') return;
  for (const { key, keyStart, value } of map.entries) {
    const content = text(value) ?? strings(value).join(' ');
    const say = (check: string): void => report.at(check, { start: keyStart, end: value.end }, key, content);
    if (OPEN_ACTORS.test(key) && content.split(/[\s,]+/).includes('*')) say('W02');
    if (key === 'show_full_output' && content === 'true') say('W02');
    if (/^(?:claude_args|allowed_tools|codex-args|args|settings|gemini_cli_args|extra_args)$/.test(key) && UNSAFE_ARGUMENTS.test(content.replace(FORBIDDEN, ''))) say('W04');
    if ((key === 'sandbox' && content === 'danger-full-access') || (key === 'safety-strategy' && content === 'unsafe') || (/^allow-(?:users|bots)$/.test(key) && content.trim() === '*')) say('W04');
  }
}

const PROPOSED = /github\.(?:event\.pull_request\.head|head_ref)|refs\/pull\/|event\.workflow_run\.head/;

/** W06: a headless agent on code that a pull request brought. */
function headless(report: Report, workflow: Workflow, job: Job, step: Step): void {
  const run = (text(step.run?.value) ?? '').replaceAll(/\\\r?\n/g, ' ');
  if (!HEADLESS.test(run) || /--setting-sources[=\s]+["']?user\b|--bare\b|--safe-mode\b/.test(run)) return;
  const before = job.steps.slice(0, job.steps.indexOf(step));
  const checkouts = before.filter((other) => (text(other.uses?.value) ?? '').startsWith('actions/checkout@'));
  const ofPullRequest = workflow.triggers.some((name) => name === 'pull_request') && checkouts.some((other) => child(other.node, 'with', 'ref') === undefined || proposed(other));
  const ofStranger = workflow.triggers.some((name) => STRANGERS.has(name)) && (checkouts.some(proposed) || before.some((other) => /\bgh\s+pr\s+checkout\b/.test(text(other.run?.value) ?? '')));
  if (ofPullRequest || ofStranger) report.at('W06', placeOf(step), 'run', HEADLESS.exec(run)![0].trim());
}

const proposed = (step: Step): boolean => strings(child(step.node, 'with')).some((value) => PROPOSED.test(value));

function inspectVariables(report: Report, root: Node, agent: boolean): void {
  for (const hit of walk(root)) {
    if (!/(?:^|\.)(?:env|variables|environment)$/.test(hit.path) || hit.node.kind !== 'map') continue;
    for (const { key, keyStart, value } of hit.node.entries) inspectAssignment(report, key, text(value) ?? '', { start: keyStart, end: value.end }, agent);
  }
}
