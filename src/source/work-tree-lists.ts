/** What git says lies in a work tree: what it tracks or would track, and what it ignores. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { noneBehindLinks } from './behind-links.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import { fields, nameOf, type Name } from './names.ts';

/** Names relative to the directory that was asked about. */
export interface WorkTreeLists {
  /** Tracked and untracked files; what ends in `/` is a nested repository. */
  readonly files: readonly Name[];
  /** Ignored files and directories (ending in `/`). */
  readonly ignored: readonly Name[];
}

const LIST = ['ls-files', '-z'] as const;
/** More untracked directories than this are not named one by one. */
const MOST = 200;

const CACHED = ['--cached'] as const;

/** Who is told which directory git could not open, by its path from the top. */
export type Unopened = (directory: string, why: string) => void;

/** git cuts its warnings off at 4,096 bytes: what is that long is a path. */
const CUT = 4000;
const SHOWN = 200;

/** git lists what it can, warns of the rest, and ends well. */
function warnings(said: string, unopened: Unopened): void {
  for (const line of Buffer.from(said, 'latin1').toString().split('\n')) {
    const [, path = '', why = ''] = /^warning: (?:could not open directory|unable to access) '(.*?)(?:\/?': ([^']*))?$/.exec(line) ?? [];
    if (line.length > CUT) unopened(`${path.slice(0, SHOWN)}…`, 'File name too long');
    else if (line.startsWith('warning: could')) unopened(path, why);
  }
}

const filesIn = async (around: Surroundings, unopened: Unopened, within: readonly string[] = []): Promise<Name[]> =>
  namesIn(await gitOutput([...LIST, '--others', '--exclude-standard', ...within], around, undefined, (said) => warnings(said, unopened)));
const ignoredIn = async (around: Surroundings, within: readonly string[] = []): Promise<Name[]> => namesIn(await gitOutput([...LIST, '--others', '--ignored', '--exclude-standard', '--directory', '--', ...within], around));

/** What can be looked at at once, and what git was asked about again. */
interface Begun {
  readonly first: readonly Name[];
  readonly rest: Promise<WorkTreeLists>;
  /** No folder of these files is a link. */
  readonly linkless: boolean;
}

/** Both lists, and first what needs no further question; `ignored` only where it is asked for. A folder that may not be looked into is told to `unopened`. */
export async function workTreeLists(around: Surroundings, ignored: boolean, unopened: Unopened): Promise<Begun> {
  if (!ignored) return { first: await filesIn(around, unopened, CACHED), rest: nothing, linkless: false };
  // Each of git's two lists takes a walk through all folders; this takes one, which knows nothing of what is ignored.
  const output = (await gitOutput([...LIST, '-t', '--cached', '--others', '--directory'], around)).toString('utf8');
  const tracked: string[] = [];
  const others: string[] = [];
  const isText = !output.includes('\ufffd');
  for (const tagged of isText ? complete(output) : []) (tagged.startsWith('?') ? others : tracked).push(tagged.slice(2));
  const rest = !isText ? both(around, unopened, CACHED) : others.length > 0 ? sorted(around, others, unopened) : nothing;
  // Who waits for it hears of a failure; what came first may be looked at until then.
  rest.catch(() => undefined);
  return { first: tracked.map((path) => ({ path })), rest, linkless: isText && noneBehindLinks(around.cwd, tracked, others) };
}

const nothing: Promise<WorkTreeLists> = Promise.resolve({ files: [], ignored: [] });

async function both(around: Surroundings, unopened: Unopened, tracked: readonly string[] = []): Promise<WorkTreeLists> {
  const [files, ignored] = await Promise.all([filesIn(around, unopened, tracked), ignoredIn(around)]);
  return { files, ignored };
}

const bare = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);

/** Tells the ignored ones of what is not tracked. */
async function sorted(around: Surroundings, others: readonly string[], unopened: Unopened): Promise<WorkTreeLists> {
  const known = await ignoredOf(others, around);
  if (!known) return both(around, unopened);
  const rest = others.filter((path) => !known.has(bare(path)));
  const open = rest.filter((path) => path.endsWith('/')).map(bare);
  // In a folder that is not ignored as a whole may be anything; asked about a repository in it, git answers otherwise than on its way.
  if (open.length > MOST || open.some((path) => mayHold('.git', join(around.cwd, path)))) return both(around, unopened);
  const [inside, hidden] = open.length > 0 ? await Promise.all([filesIn(around, unopened, ['--', ...open]), ignoredIn(around, open)]) : [[], []];
  const named = (paths: readonly string[]): Name[] => paths.map((path) => ({ path }));
  return {
    files: [...named(rest.filter((path) => !path.endsWith('/'))), ...inside],
    ignored: [...named(others.filter((path) => known.has(bare(path)))), ...hidden],
  };
}

/** Whether a name is in a folder. Where the folder may not be looked into, git says so itself. */
function mayHold(name: string, folder: string): boolean {
  try {
    return lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** Which of these git ignores, without their final slash: with it a rule for what is in a folder is taken for one for the folder. Undefined: it does not take them. */
async function ignoredOf(paths: readonly string[], around: Surroundings): Promise<ReadonlySet<string> | undefined> {
  // It would take `:` for the beginning of something else than a name.
  if (paths.some((path) => path.startsWith(':'))) return undefined;
  const input = Buffer.from(paths.map((path) => `${bare(path)}\0`).join('')).toString('latin1');
  try {
    return new Set(complete((await gitOutput(['check-ignore', '-z', '--stdin'], around, input)).toString('utf8')));
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return error.status === 1 ? new Set() : undefined;
  }
}

/** The names in NUL-terminated output; nearly always all of it is UTF-8 and needs no look at single bytes. */
function namesIn(output: Buffer): Name[] {
  const text = output.toString('utf8');
  return text.includes('\ufffd') ? fields(output).map(nameOf) : complete(text).map((path) => ({ path }));
}

function complete(text: string): string[] {
  const names = text.split('\0');
  if (names.pop() !== '') throw new GitFailure('ls-files', 0, 'fatal: its output ends in the middle of a name');
  return names;
}
