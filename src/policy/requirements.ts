import type { ToolIdentity } from '../types/ai-tool.ts';
import type { Finding, Unmet } from '../types/finding.ts';
import type { PathSet } from './compile.ts';
import { shortName } from './names.ts';
import { isPipeline } from './pipelines.ts';
import type { Place } from './presence.ts';

/** What the conditions of approval look at. */
export interface Grounds {
  readonly tool: ToolIdentity;
  /** Ids that are the same tool. */
  readonly chain: readonly string[];
  /** All places of the tool. */
  readonly places: readonly Place[];
  /** Files that the tool owns or reads, as far as the run saw them. */
  readonly files: ReadonlySet<string>;
  /** Dangers that policy and exceptions left. */
  readonly risks: readonly Finding[];
  readonly secretPaths: readonly string[];
  /** Whether any file of policy lists MCP servers. */
  readonly listsServers: boolean;
  readonly paths: PathSet;
  /** Text of a file on the judged side; undefined: not there. */
  readonly read: (path: string) => Promise<string | undefined> | string | undefined;
}

/** Checks whose finding on one of the tool's files leaves a requirement unmet. */
const CHECKS: Readonly<Record<string, RegExp>> = {
  'no-auto-approve': /^Y/,
  'no-repo-hooks': /^X/,
  'pinned-mcp': /^M01$/,
  'listed-mcp': /^M04$/,
  'listed-endpoints': /^Z0[1-4]$/,
  'no-transcripts': /^S0[145]$/,
  'not-in-ci': /^W/,
};
/** Where there is no list every server is off it: these checks tell of one. */
const SERVERS = /^(?:X03|X07|X11|X25|M0[1-4])$/;
const DEFAULT_SECRETS: readonly string[] = ['.env', '.env.*', '**/*.pem', '**/*.key'];

/** What of `requirements` a tool does not fulfil, each with its file and the change. */
export async function unmetOf(requirements: readonly string[], grounds: Grounds): Promise<Unmet[]> {
  const unmet: Unmet[] = [];
  for (const requirement of requirements) {
    if (requirement === 'ignore-file') unmet.push(...(await ignoreFile(grounds)));
    else unmet.push(...byChecks(requirement, grounds));
    if (requirement === 'not-in-ci') unmet.push(...inPipelines(grounds, unmet));
  }
  return unmet;
}

function byChecks(requirement: string, { chain, files, risks, listsServers }: Grounds): Unmet[] {
  const checks = requirement === 'listed-mcp' && !listsServers ? SERVERS : CHECKS[requirement];
  if (!checks) return [];
  return risks
    .filter((risk) => checks.test(risk.check ?? '') && (files.has(risk.origin.path) || (risk.tool !== undefined && chain.includes(risk.tool))))
    .map((risk) => ({ requirement, check: risk.check, path: risk.origin.path, message: `line ${risk.region.startLine}: ${risk.excerpt ?? risk.title}. ${risk.advice}` }));
}

function inPipelines({ places, tool }: Grounds, known: readonly Unmet[]): Unmet[] {
  const paths = places.filter((place) => place.presence !== 'possible' && isPipeline(place.origin.path)).map((place) => place.origin.path);
  return [...new Set(paths)]
    .filter((path) => !known.some((one) => one.requirement === 'not-in-ci' && one.path === path))
    .map((path) => ({ requirement: 'not-in-ci', path, message: `remove the step that runs ${shortName(tool.name)}` }));
}

/** One path that a pattern of `secret-paths` covers. */
const sampleOf = (pattern: string): string =>
  pattern.replace(/^!/, '').replace(/^\/+/, '').replace(/\*\*\//g, 'sub/').replace(/\*\*/g, 'sub/sample').replace(/\*/g, 'sample').replace(/\?/g, 'a').replace(/\[(.)[^\]]*\]/g, '$1').replace(/\/$/, '/sample');

async function ignoreFile({ tool, secretPaths, paths, read }: Grounds): Promise<Unmet[]> {
  const secrets = secretPaths.length > 0 ? secretPaths : DEFAULT_SECRETS;
  if (tool.id === 'claude-code') return denied(secrets, paths, await read('.claude/settings.json'));
  const candidates = (tool.ignoreFiles ?? []).map((path) => path.replace(/^\*\*\//, '').replace(/^\//, ''));
  const [first] = candidates;
  if (first === undefined) return [{ requirement: 'ignore-file', message: `${shortName(tool.name)} has no ignore file that is known: nothing keeps it from reading ${secrets.join(', ')}` }];
  const missing: (readonly [path: string, left: readonly string[]])[] = [];
  for (const path of candidates) {
    const text = await read(path);
    if (text === undefined) continue;
    const left = uncovered(secrets, ignoreLines(text), paths);
    if (left.length === 0) return [];
    missing.push([path, left]);
  }
  const [path, left] = missing[0] ?? [first, secrets];
  const check = missing.length > 0 ? { check: 'Z07' } : {};
  return [{ requirement: 'ignore-file', ...check, path, message: `add ${left.join(', ')} to ${path}` }];
}

const ignoreLines = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));

function uncovered(secrets: readonly string[], patterns: readonly string[], paths: PathSet): readonly string[] {
  const ignored = paths(patterns, '');
  return secrets.filter((secret) => !ignored(sampleOf(secret)));
}

/** The strings of `permissions.deny`. Claude Code reads JSON as it is specified: what is none denies nothing. */
function denials(settings: string | undefined): readonly string[] {
  try {
    const root = JSON.parse(settings?.replace(/^\ufeff/, '') ?? '{}') as { permissions?: { deny?: unknown } } | null;
    const list: unknown = root?.permissions?.deny;
    return Array.isArray(list) ? list.filter((rule) => typeof rule === 'string') : [];
  } catch {
    return [];
  }
}

/** Claude Code has no ignore file; `permissions.deny` with `Read(...)` stands for it. */
function denied(secrets: readonly string[], paths: PathSet, settings: string | undefined): Unmet[] {
  const patterns = denials(settings).flatMap((rule) => /^Read\((.+)\)$/.exec(rule)?.[1]?.replace(/^\.\//, '') ?? []);
  const left = uncovered(secrets, patterns, paths);
  if (left.length === 0) return [];
  return [{ requirement: 'ignore-file', path: '.claude/settings.json', message: `add to permissions.deny: ${left.map((one) => `"Read(${one})"`).join(', ')}` }];
}
