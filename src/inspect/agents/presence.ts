import { pathTest } from './needle.ts';
import type { Report } from './report.ts';

/** Files whose mere presence is the danger: an agent loads or runs them by their place. */
const CODE = String.raw`\.(?:[cm]?[jt]sx?|py|lua|sh|rb|wasm)`;
const LOADED = ([
  ['X20', /(?:^|\/)\.?crushrc$/i, 'crushrc runs when Crush starts'],
  ['X21', new RegExp(String.raw`(?:^|\/)\.opencode\/plugins?\/.*${CODE}$`, 'i'), 'plugin that opencode loads'],
  ['X22', new RegExp(String.raw`(?:^|\/)(?:\.kilo(?:code)?\/plugins?|\.amp\/plugins|\.pi\/extensions|\.cline\/plugins)\/.*${CODE}$`, 'i'), 'plugin that the agent loads'],
  ['X23', /(?:^|\/)\.clinerules\/hooks\/[^/.][^/]*$/i, 'hook that Cline runs'],
  ['X29', /(?:^|\/)\.continue\/config\.[jt]s$/i, 'configuration that is code'],
  ['X30', /(?:^|\/)\.openhands\/(?:setup|pre-commit)\.sh$/i, 'script that OpenHands runs'],
  ['X31', /(?:^|\/)\.hermes\/plugins\/.+/i, 'plugin of the repository'],
] satisfies readonly (readonly [check: string, files: RegExp, what: string])[]).map(([check, files, what]) => [check, pathTest(files), what] as const);

/** Reports files that count by their place. A README beside a hook is none. */
export function inspectPresence(report: Report): void {
  const { path, text } = report.file;
  const lower = path.toLowerCase();
  for (const [check, files, what] of LOADED) {
    if (files(path, lower) && text.trim() !== '' && !/\.(?:md|txt|d\.ts|test\.[jt]s)$/i.test(path)) report.whole(check, what);
  }
}

/** Sessions and dumps by their path: the tools write them, nobody else uses these names. */
const TRANSCRIPT =
  /(?:^|\/)(?:\.specstory\/history\/.+|\.aider\.(?:chat\.history\.md|input\.history|llm\.history)|\.entire\/(?!settings(?:\.local)?\.json$|\.gitignore$).+|\.codex\/(?:sessions\/.+|history\.jsonl)|\.claude\/(?:projects\/.*\.jsonl|plans\/.+|history\.jsonl|.*\.log)|\.cursor\/plans\/.+|\.crush\/(?:crush\.db.*|logs\/.+|sessions\/.+|.*\.log)|gemini-debug\.log|\.gemini\/tmp\/.+|\.kilo(?:code)?\/plans\/.+|\.letta\/(?!settings(?:\.local)?\.json$|\.gitignore$).+|[^/]+\.traj|trajectory_[^/]*\.json|repomix-output(?:\.[\w.]+)?|\.qoder\/(?:sessions|transcripts)\/.+|\.windsurf\/transcripts\/.+)$/i;

/** S04 by path, and Gitingest's digest by its first lines (its name alone says nothing). */
export function inspectTranscriptPath(report: Report): void {
  const { path, text } = report.file;
  if (text === '' || /(?:^|\/)(?:\.gitkeep|\.gitignore|README\.md)$/i.test(path)) return;
  if (TRANSCRIPT.test(path)) report.whole('S04', path.replace(/^.*\//, ''));
  else if (/(?:^|\/)digest\.txt$/i.test(path) && isGitingest(text)) report.whole('S04', 'digest.txt (Gitingest)');
}

const isGitingest = (text: string): boolean => /^(?:Repository|Directory|Directory structure):/m.test(text.slice(0, 2000)) && /^={20,}\r?\n(?:FILE|File): /m.test(text);

/** The shapes of session lines that agents write; a file of them is a transcript wherever it lies. */
const SHAPES: readonly (readonly [tool: string, matches: (line: Record<string, unknown>) => boolean])[] = [
  ['Claude Code', (line) => (line['type'] === 'user' || line['type'] === 'assistant') && typeof line['sessionId'] === 'string' && typeof line['message'] === 'object'],
  ['Codex', (line) => (line['type'] === 'session_meta' || line['type'] === 'response_item' || line['type'] === 'turn_context') && 'payload' in line],
  ['Windsurf', (line) => line['status'] === 'done' && (line['type'] === 'planner_response' || line['type'] === 'user_input')],
];

/** S05: a transcript by its lines. The first lines decide. */
export function inspectTranscriptLines(report: Report): void {
  let at = 0;
  for (const line of report.file.text.slice(0, 400_000).split('\n', 40)) {
    const value = parseLine(line);
    const shape = value && SHAPES.find(([, matches]) => matches(value));
    if (shape) return report.at('S05', { start: at, end: at + 1 }, `session of ${shape[0]}`);
    at += line.length + 1;
  }
}

function parseLine(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
