/** Files of a work tree: what git tracks or would track; outside a repository, everything. */
import { lstatSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { Problem, Skipped } from '../types/source.ts';
import type { Surroundings } from './environment.ts';
import { behindLinks } from './behind-links.ts';
import { GitFailure, gitOutput } from './git.ts';
import type { Name } from './names.ts';
import { presentPlaces } from './places.ts';
import type { FileToRead } from './read-file.ts';
import { checkoutAbove, looksBare, refuseForeignRepository, topOf } from './repository.ts';
import { fileAt, walk } from './walk.ts';
import { workTreeLists } from './work-tree-lists.ts';

/** What to list. `paths` are literal names, absolute or relative to `around.cwd`. */
export interface TreeRequest {
  readonly around: Surroundings;
  readonly paths: readonly string[];
  /** Also what git ignores. */
  readonly everything?: boolean;
  /** Ignored paths are wanted for their names. */
  readonly ignored?: boolean;
  readonly problem: (problem: Problem) => void;
  readonly skipped: Skipped;
}

/** A tree's files by name. Names are relative to `root`, which is absolute. */
export interface Tree {
  readonly root: string;
  readonly files: readonly Name[];
  /** Files and directories (ending in `/`) that git ignores: names only. */
  readonly ignored: readonly Name[];
}

interface Listed {
  readonly directory: string;
  readonly files: readonly Name[];
  readonly ignored: readonly Name[];
}

/** Lists the files to look at. Throws a `UserError` for a path that does not exist, and where git refuses the repository. */
export async function listTree(request: TreeRequest): Promise<Tree> {
  const { around } = request;
  refuseForeignRepository(around);
  const places = request.paths.length ? request.paths : ['.'];
  const given = presentPlaces(places, around.cwd, request.problem);
  const directories = given.filter(({ directory }) => directory).map(({ path }) => path);
  const named = given.filter(({ directory }) => !directory).map(({ path }) => path);
  const loose = byDirectory(named.filter((path) => !isSpecial(path, request)));
  const [{ root, elsewhere }, ...found] = await Promise.all([
    rootOf([...directories, ...named.map((path) => dirname(path))], request),
    ...[...new Set(directories)].map((directory) => listDirectory(directory, request)),
  ]);
  const lists = [...(elsewhere ? found.map(({ directory }) => everythingIn(directory, request)) : found), ...loose];
  return { root, files: unique(lists.flatMap((list) => rebased(list.files, list.directory, root))), ignored: unique(lists.flatMap((list) => rebased(list.ignored, list.directory, root))) };
}

/** A listed file, ready to be read. */
export function fileOf(root: string, name: Name): FileToRead {
  const { path, pathBytes } = name;
  // Field by field and one after the other: V8's runtime would make what is nested or spread.
  const origin: FileToRead['origin'] = pathBytes === undefined ? { kind: 'file', path } : { kind: 'file', path, pathBytes };
  return { file: fileAt(root, name), origin };
}

/** What somebody named and is no file gives no clean answer. `tightlip scan <(command)` names a link to a pipe. */
function isSpecial(path: string, { problem, skipped }: TreeRequest): boolean {
  const stat = lstatSync(path);
  const behind = stat.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : undefined;
  // Whoever names a link may think of the file behind it.
  if (behind?.isFile()) skipped('linked-file');
  if (stat.isFile() || (stat.isSymbolicLink() && !behind?.isFIFO() && !behind?.isSocket())) return false;
  problem({ code: 'unreadable', path: basename(path), message: `${basename(path)} is a pipe, a socket or a device, not a file`, hint: 'Pipe its content in: tightlip stdin < FILE' });
  return true;
}

function byDirectory(paths: readonly string[]): Listed[] {
  const groups = new Map<string, Name[]>();
  for (const path of paths) {
    const group = groups.get(dirname(path));
    if (group) group.push({ path: basename(path) });
    else groups.set(dirname(path), [{ path: basename(path) }]);
  }
  return [...groups].map(([directory, files]) => ({ directory, files, ignored: [] }));
}

async function listDirectory(directory: string, request: TreeRequest): Promise<Listed> {
  const around = { ...request.around, cwd: directory };
  const inside = request.around.env['GIT_DIR'] !== undefined || checkoutAbove(directory) !== undefined;
  if (!inside && looksBare(directory)) throw new UserError(`${directory} is a bare repository: it has no files to scan`, `Scan its commits: cd ${directory} && GIT_DIR=. tightlip history`);
  if (inside && !request.everything) {
    try {
      // Somebody who names an ignored folder wants it looked at, like a file that is named. git's lists are not made for a place inside of one.
      if (request.paths.length > 0 && checkoutAbove(directory) !== directory && (await isIgnored(around))) return everythingIn(directory, request);
      return await listed(around, request);
    } catch (error) {
      // A `.git` that is no repository (an unpacked archive, a removed submodule) hides nothing: everything is looked at.
      if (!(error instanceof GitFailure) || !/not a git repository/.test(error.stderr)) throw error;
    }
  }
  return everythingIn(directory, request);
}

const everythingIn = (directory: string, { problem, skipped }: TreeRequest): Listed => ({ directory, files: [...walk(directory, problem, skipped)], ignored: [] });

/** Whether git ignores the directory itself. */
async function isIgnored(around: Surroundings): Promise<boolean> {
  try {
    await gitOutput(['check-ignore', '--quiet', '--', '.'], around);
    return true;
  } catch (error) {
    if (error instanceof GitFailure && error.status === 1) return false;
    throw error;
  }
}

async function listed(around: Surroundings, { ignored = false, problem, skipped }: TreeRequest): Promise<Listed> {
  const { first, rest, linkless } = await workTreeLists(around, ignored, (path, why) => problem({ code: 'unreadable', path, message: `the directory could not be read (${why})`, hint: 'Fix its permissions, or exclude it' }));
  const names: Name[] = [];
  const elsewhere = linkless ? undefined : behindLinks(around.cwd);
  const take = (files: readonly Name[]): void => {
    for (const name of files) {
      if (name.path.endsWith('/')) skipped('nested-repository');
      // What git tracks there is not in the work tree; the link itself is listed too.
      else if (elsewhere?.(name.path)) skipped('not-checked-out');
      else names.push(name);
    }
  };
  take(first);
  const others = await rest;
  take(others.files);
  return { directory: around.cwd, files: names, ignored: others.ignored };
}

/**
 * The top of the repository that all directories lie in, else their common directory. `elsewhere`: they lie beside the work tree of the repository
 * (`core.worktree`), whose files git would list instead.
 */
async function rootOf(directories: readonly string[], { around, everything }: TreeRequest): Promise<{ readonly root: string; readonly elsewhere?: boolean }> {
  const common = directories.reduce(commonDirectory);
  if (around.env['GIT_DIR'] === undefined && checkoutAbove(common) === undefined) return { root: common };
  try {
    // On Windows git writes `C:/x`.
    const top = resolve(await topOf({ ...around, cwd: common }));
    return isWithin(common, top) ? { root: top } : { root: common, elsewhere: !isAbove(top, common) };
  } catch (error) {
    if (!(error instanceof GitFailure) || error.status === 0) throw error;
    if (error.status !== null) return { root: common };
    // What is listed without git does not need it for its top.
    if (everything) return { root: checkoutAbove(common) ?? common };
    throw error;
  }
}

/** Whether one directory lies above another, or is it, however their paths are written (drives, cases). */
function isAbove(top: string, path: string): boolean {
  const found = statSync(top, { throwIfNoEntry: false });
  for (let at = path; ; at = dirname(at)) {
    const { dev, ino } = statSync(at);
    if (dev === found?.dev && ino === found.ino) return true;
    if (dirname(at) === at) return false;
  }
}

function commonDirectory(a: string, b: string): string {
  let common = a;
  while (!isWithin(b, common) && dirname(common) !== common) common = dirname(common);
  return common;
}

const isWithin = (path: string, directory: string): boolean => path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);

function rebased(names: readonly Name[], directory: string, root: string): readonly Name[] {
  const prefix = relative(root, directory).split(sep).join('/');
  if (prefix === '') return names;
  return names.map(({ path, pathBytes }) => ({
    path: `${prefix}/${path}`,
    pathBytes: pathBytes && Buffer.concat([Buffer.from(`${prefix}/`), Buffer.from(pathBytes, 'base64')]).toString('base64'),
  }));
}

function unique(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.pathBytes ?? name.path, name])).values()];
}
