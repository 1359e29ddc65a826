import { scriptTraces } from '../evidence/commands.ts';
import type { Catalogue } from '../evidence/catalogue.ts';
import { createNotes } from '../evidence/notes.ts';

/** How agents appear in pipelines, beyond what the catalogue says of them: behind other programs, or by names of everyday words, with the flags that only an agent has. */

/** Actions that the catalogue does not list one by one. */
const ACTIONS: readonly (readonly [uses: RegExp, tool: string])[] = [
  [/^augmentcode\/[\w-]+/i, 'augment'],
  [/^actions\/ai-inference\b/i, 'github-copilot'],
];

const COMMANDS: readonly (readonly [runs: RegExp, tool: string])[] = [
  [/(?:^|[\s;&|(])claude\s+(?:-p|--print|--dangerously)/m, 'claude-code'],
  [/(?:^|[\s;&|(])codex\s+(?:exec|e)\b/m, 'codex-cli'],
  [/(?:^|[\s;&|(])gemini\s+(?:-p|--prompt|--yolo|-y)\b/m, 'gemini-cli'],
  [/(?:^|[\s;&|(])qwen\s+(?:-p|--prompt|--yolo|-y)\b/m, 'qwen-code'],
  [/(?:^|[\s;&|(])copilot\s+(?:-p|--prompt|--allow)\b/m, 'copilot-cli'],
  [/(?:^|[\s;&|(])amp\s+(?:-x|--execute)\b/m, 'amp'],
  [/(?:^|[\s;&|(])droid\s+exec\b/m, 'factory-droid'],
  [/(?:^|[\s;&|(])goose\s+run\b/m, 'goose'],
  [/(?:^|[\s;&|(])crush\s+run\b/m, 'crush'],
];

/** Tells the catalogue's id of the tool whose action `uses:` names. */
export type ActionTool = (uses: string) => string | undefined;

/** The same, with the actions that have no entry of their own. */
export const withOthers = (known: ActionTool): ActionTool => (uses) => known(uses) ?? ACTIONS.find(([pattern]) => pattern.test(uses))?.[1];

/** What pipelines are read with. */
export type CiTools = Pick<Catalogue, 'actionTool' | 'lookup' | 'tools'>;

/** Tools that take no orders: formats, servers of models, packers and recorders of what others do. */
const PASSIVE = new Set(['local-runtime', 'protocol', 'repomix', 'gitingest', 'entire', 'specstory']);

/** Catalogue ids of agents that a command installs or runs. */
export function commandTools(run: string, { lookup, tools }: CiTools): readonly string[] {
  const named = new Set(COMMANDS.filter(([pattern]) => pattern.test(run)).map(([, tool]) => tool));
  const notes = createNotes(lookup, { origin: { kind: 'file', path: '' }, path: '', text: run }, ({ tool, strength, trace }) => {
    const active = !PASSIVE.has(tool) && !PASSIVE.has(tools.get(tool)?.category ?? '');
    if (active && strength === 'strong' && (trace === 'command' || trace === 'dependency')) named.add(tool);
  });
  scriptTraces(notes, run);
  return [...named];
}

/** Agents that run without a person and with the project's own settings. */
export const HEADLESS = /(?:^|[\s;&|("'`/])(?:claude(?:-code)?\s[^\n;&|]{0,400}(?:-p\b|--print\b)|(?:gemini|qwen)\s[^\n;&|]{0,400}(?:-p\b|--prompt\b)|copilot\s[^\n;&|]{0,400}(?:-p\b|--prompt\b)|codex\s+(?:exec|e)\b|opencode\s+run\b|cursor-agent\s[^\n;&|]{0,400}-p\b|droid\s+exec\b|kilo\s+run\b|goose\s+run\b)/;
