import type { Found, InspectedFile } from '../../types/inspect.ts';
import type { CiTools } from './ci-tools.ts';
import { claude } from './claude.ts';
import { editors } from './editors.ts';
import { inspectEnvironmentFile, inspectScript } from './environment.ts';
import { agentPermissions, harnesses } from './harnesses.ts';
import { inspectInstructions } from './instructions.ts';
import { inspectNix, lifecycle } from './lifecycle.ts';
import { inspectInstructionList, inspectSchema, inspectToolManifest } from './manifest.ts';
import { pathTest } from './needle.ts';
import { inspectPresence, inspectTranscriptLines, inspectTranscriptPath } from './presence.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';
import { inspectSettings } from './settings.ts';
import { inspectAgentPermissions, inspectSkill } from './skills.ts';
import { inspectLink, inspectLookalike, inspectModules, inspectNested, inspectProgram } from './structure.ts';
import { terminals } from './terminals.ts';
import { inspectWorkflow } from './workflow.ts';

const TABLES = [...claude, ...editors, ...terminals, ...harnesses, ...lifecycle].map((table) => [pathTest(table.files), table] as const);

type Reader = readonly [files: ReturnType<typeof pathTest>, read: (report: Report) => void | Promise<void>, needs?: (text: string) => boolean];

const INSTRUCTIONS =
  /(?:^|\/)(?:claude(?:\.local)?|agents?(?:\.override)?|gemini|qwen|crush|warp|kimi|iflow|codebuddy|replit|junie|conventions|skill|copilot-instructions)\.md$|(?:^|\/)\.(?:cursor|windsurf|cline|kilocode|roo|goose)(?:rules|hints)(?:-\w+)?(?:$|\/)|\.mdc$|\.(?:instructions|prompt|chatmode|agent)\.md$|(?:^|\/)\.(?:claude|cursor|codex|gemini|qwen|qoder|codebuddy|opencode|kilo|kilocode|kiro|amazonq|roo|junie|factory|windsurf|devin|agents|augment|trae|continue|openhands|clinerules|rules|cline|amp|pi|zed|vibe|warp|rovodev|github\/(?:instructions|prompts|agents|chatmodes|skills))\/.*\.(?:md|mdx|txt|rules)$/i;
const SKILL = /(?:^|\/)skill\.md$|(?:^|\/)\.claude\/(?:skills|commands|agents)\/.*\.md$/i;
const WORKFLOW = /(?:^|\/)\.github\/(?:workflows\/[^/]+|actions\/.*)\.ya?ml$|(?:^|\/)action\.ya?ml$/i;
const SCRIPT =
  /\.(?:sh|bash|zsh|ps1|mk|bat|cmd|ya?ml)$|(?:^|\/)package\.json$|(?:^|\/)(?:makefile|gnumakefile|justfile|jenkinsfile|procfile|(?:[\w-]+\.)?dockerfile|dockerfile(?:\.[\w-]+)?)$|(?:^|\/)(?:\.husky|\.githooks|scripts?|bin)\/[^.]+$/i;

const READERS: readonly Reader[] = [
  [pathTest(SKILL), inspectSkill],
  [pathTest(agentPermissions.files), inspectAgentPermissions],
  [pathTest(SCRIPT), inspectScript],
  [pathTest(/(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.envrc|[\w-]+\.env|(?:[\w-]+\.)?dockerfile|dockerfile(?:\.[\w-]+)?)$/i), inspectEnvironmentFile],
  [pathTest(/^\.gitmodules$/), inspectModules],
  [pathTest(/(?:^|\/)\.idx\/dev\.nix$/i), inspectNix],
  [pathTest(/\.jsonl$/i), inspectTranscriptLines],
  [pathTest(/\.jsonc?$/i), inspectSchema, (text) => text.includes('$schema') || text.includes('\\u00')],
  [pathTest(/\.json$/i), inspectToolManifest, (text) => text.includes('"inputSchema"') && text.includes('"description"')],
  [pathTest(/(?:^|\/)(?:opencode|kilo)\.jsonc?$/i), inspectInstructionList],
];

const LOCAL_SETTINGS = /(?:^|\/)\.claude\/settings\.local\.json$/i;

/** What the catalogue knows: whether a tool takes a file as its instructions, and which tools a pipeline names. */
export interface Known extends CiTools {
  readonly instructs: (path: string) => boolean;
}

/** Bytes that are no text. One zero in a text makes it none to git, and hides it from reviewers: agents and shells read on. */
function isBinary(text: string): boolean {
  if (!text.includes('\0')) return false;
  const start = text.slice(0, 4096);
  return (start.match(/[\ufffd\u0001-\u0008\u000e-\u001a]/g)?.length ?? 0) * 20 > start.length;
}

/** Every agent check that a file's path asks for. */
export async function inspectAgentFile(file: InspectedFile, found: Found, known: Known): Promise<void> {
  const report = reportOn(file, found);
  inspectLookalike(report);
  if (file.mode === 'link') return inspectLink(report);
  inspectProgram(report);
  inspectNested(report);
  inspectPresence(report);
  inspectTranscriptPath(report);
  if (isBinary(file.text)) return;
  if (LOCAL_SETTINGS.test(file.path) && file.tracked !== false) report.whole('S01', 'tracked');
  if (known.instructs(file.path) || INSTRUCTIONS.test(file.path)) inspectInstructions(report);
  if (WORKFLOW.test(file.path)) await inspectWorkflow(report, known);
  const lower = file.path.toLowerCase();
  for (const [covers, table] of TABLES) if (covers(file.path, lower)) await inspectSettings(report, table);
  for (const [files, read, needs] of READERS) if (files(file.path, lower) && (!needs || needs(file.text))) await read(report);
}
