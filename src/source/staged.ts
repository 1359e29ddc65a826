/** What the next commit adds: the index against HEAD, and during a merge against the other sides too. */
import { existsSync, lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigSides, Problem, Skipped, Source } from '../types/source.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput, startGit, type GitChild } from './git.ts';
import { fields, nameOf } from './names.ts';
import { type Before, Newness, stood } from './newness.ts';
import { objectChunks } from './object-chunks.ts';
import type { Wanted } from './object-text.ts';
import { ObjectReader } from './objects.ts';
import { readPlain } from './plain-file.ts';
import { fileMode, isAbsent, isBlob, isSubmodule, rawChanges, type RawChange } from './raw-diff.ts';
import { atTop, checkoutAbove } from './repository.ts';
import { SideObjects, sideBefore, sideFiles, smallAnswer, type Answers } from './side-files.ts';
import { against, ASKED, startStaged, type StagedGit } from './staged-git.ts';
import { ownRoom, type Room } from './windows.ts';

/**
 * Everything staged that HEAD does not have, in paths relative to the top of the repository.
 * `git` may have been started before, so that it works while the rest of the program is loaded. Throws a `UserError` where `GIT_DIR` names a foreign repository.
 */
export function stagedSource(around: Surroundings, git: StagedGit = startStaged(around), room: Room = ownRoom()): Source {
  const { diff } = git;
  const objects = new ObjectReader(git.objects);
  const changes = once(() => stagedChanges(around, diff));
  const first = once(() => firstAnswers(objects, around));
  return {
    name: 'staged',
    sides: stagedSides(around, objects, async () => (await first()).files, async () => (await changes()).map(({ path }) => path), () => diff.stop()),
    async *chunks(problem, skipped = () => {}, { freed, largest, twice } = {}) {
      try {
        const wanted = await wantedOf(await changes(), around, (await first()).heads, problem, skipped, freed);
        yield* objectChunks(objects, wanted, room, { problem, skipped, largest }, twice);
      } finally {
        diff.stop();
        objects.stop();
      }
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The index decides, HEAD is what was before. Both are read by the reader that later gives the blobs. */
function stagedSides(around: Surroundings, objects: ObjectReader, files: () => Promise<Answers>, paths: () => Promise<readonly string[]>, stop: () => void): ConfigSides {
  const side = new SideObjects(objects, files);
  const now = sideFiles(side, ':', paths);
  return {
    now,
    before: sideBefore(now, sideFiles(side, 'HEAD:', paths), paths),
    paths,
    top: () => checkoutAbove(around.cwd),
    close() {
      stop();
      objects.stop();
    },
  };
}

async function readChanges(git: GitChild): Promise<RawChange[]> {
  const pieces: Buffer[] = [];
  for (let piece = await git.read(); piece; piece = await git.read()) pieces.push(piece);
  await git.end();
  const [only, ...more] = pieces;
  return [...rawChanges(fields(only && more.length === 0 ? only : Buffer.concat(pieces)))];
}

/** Before the first commit there is no HEAD: everything in the index is new. */
async function stagedChanges(around: Surroundings, diff: GitChild): Promise<RawChange[]> {
  try {
    return await readChanges(diff);
  } catch (error) {
    if (!(error instanceof GitFailure) || !/(ambiguous argument|bad revision) 'HEAD'/.test(error.stderr)) throw error;
    const emptyTree = (await gitOutput(['hash-object', '-t', 'tree', '--stdin'], around, '')).toString('latin1').trim();
    return readChanges(startGit(against(emptyTree), around));
  }
}

/** Reads what the gits of `startStaged` were asked for: the other sides of a merge, and the files of the index at the top. */
async function firstAnswers(objects: ObjectReader, around: Surroundings): Promise<{ heads: string[]; files: Answers }> {
  const [, ...names] = ASKED;
  const heads = await mergeHeads(objects, around);
  const files = new Map<string, Awaited<ReturnType<typeof smallAnswer>>>();
  for (const name of names) files.set(name, await smallAnswer(objects, name));
  return { heads, files };
}

/** The other sides of a merge in progress: `MERGE_HEAD` was asked for first; it has several lines for an octopus. */
async function mergeHeads(objects: ObjectReader, around: Surroundings): Promise<string[]> {
  const head = await objects.head();
  if (!head) throw await objects.failure();
  if (head.missing) return headsOfMerge(around.env);
  const all = await gitOutput(['rev-parse', '--git-path', 'MERGE_HEAD'], around);
  const file = all.toString().trim();
  return mergeHeadsIn(file, around, head.name);
}

/** `git merge` runs pre-merge-commit before it writes `MERGE_HEAD`, and names the sides in variables `GITHEAD_<id>`. */
const headsOfMerge = (env: Surroundings['env']): string[] => Object.keys(env).filter((name) => name.startsWith('GITHEAD_')).flatMap((name) => /^GITHEAD_([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name)?.[1] ?? []);

function mergeHeadsIn(file: string, around: Surroundings, first: string): string[] {
  const path = resolve(around.cwd, file);
  const text = existsSync(path) ? readPlain(path).toString('latin1') : first;
  return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/** The empty blob, by either hash. */
const EMPTY: ReadonlySet<string> = new Set(['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813']);

/**
 * Paths that `git add -N` only announced: in the index they are empty files, and no commit takes them. An empty file that is staged nearly always
 * is one in the work tree, too: git, which has to be started to tell, is asked about no other.
 */
async function announced(changes: readonly RawChange[], around: Surroundings): Promise<ReadonlySet<string>> {
  const top = checkoutAbove(around.cwd);
  const empty = changes.filter(({ status, newId, path }) => status === 'A' && EMPTY.has(newId) && top !== undefined && lstatSync(resolve(top, path), { throwIfNoEntry: false })?.size !== 0);
  if (empty.length === 0) return new Set();
  const said = await gitOutput(['diff-files', '--raw', '-z', '--diff-filter=A', '--ita-invisible-in-index', '--'], await atTop(around));
  return new Set([...rawChanges(fields(said))].map(({ path }) => path));
}

async function wantedOf(changes: readonly RawChange[], around: Surroundings, heads: readonly string[], problem: (problem: Problem) => void, skipped: Skipped, freed: Before['freed']): Promise<Wanted[]> {
  const sides = await Promise.all(heads.map(async (head) => new Map((await readChanges(startGit(against(head), around))).map((change) => [change.pathBytes ?? change.path, change]))));
  const before = { gone: changes.flatMap(({ status, oldMode, oldId, path }) => (status === 'D' && isBlob(oldMode) ? [{ path, id: oldId }] : [])), freed };
  const newness = new Newness(around);
  const wanted: Wanted[] = [];
  const intended = await announced(changes, around);
  for (const change of changes) {
    const key = change.pathBytes ?? change.path;
    if (change.status === 'D' || change.status === 'U' || !sides.every((side) => side.has(key))) continue;
    if (isSubmodule(change.newMode)) skipped('submodule');
    else if (isAbsent(change.newId) || intended.has(change.path)) skipped('intent-to-add');
    else if (change.newId !== change.oldId) wanted.push(stagedFile(change, sides.map((side) => side.get(key) as RawChange), before, newness));
  }
  const unmerged = changes.some(({ status }) => status === 'U');
  return unmerged ? [...wanted, ...(await unmergedFiles(around, problem))] : wanted;
}

function stagedFile(change: RawChange, sides: readonly RawChange[], before: Before, newness: Newness): Wanted {
  const olds = [change, ...sides].filter(({ oldMode, newMode }) => isBlob(oldMode) && oldMode.slice(0, 3) === newMode.slice(0, 3)).map(({ oldId }) => oldId);
  return {
    id: change.newId,
    olds,
    compared: olds.length > 0,
    keep: (id, bytes) => newness.keep(id, bytes),
    origin: { kind: 'staged', path: change.path, pathBytes: change.pathBytes },
    mode: fileMode(change.newMode),
    get newLines() {
      return olds.length ? newness.changed(change.newId, olds) : newness.moved(change.newId, stood(before, change.path, change.newId));
    },
  };
}

/** A conflict's stages are all looked at, and said to be no answer about a commit. */
async function unmergedFiles(around: Surroundings, problem: (problem: Problem) => void): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const said = new Set<string>();
  for (const field of fields(await gitOutput(['ls-files', '-u', '-z'], await atTop(around)))) {
    const tab = field.indexOf(9);
    const [mode = '', id = ''] = field.toString('latin1', 0, tab).split(' ');
    const name = nameOf(field.subarray(tab + 1));
    if (!said.has(name.path)) problem({ code: 'unmerged', path: name.path, message: 'has conflicts: what the next commit adds is not decided', hint: 'Resolve them and git add the file' });
    said.add(name.path);
    if (isBlob(mode)) wanted.push({ id, origin: { kind: 'staged', ...name }, mode: fileMode(mode) });
  }
  return wanted;
}

