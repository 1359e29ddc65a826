import { join, relative, resolve, sep } from 'node:path';
import { diskReader, isThere } from '../config/disk.ts';
import type { ConfigSides } from '../types/source.ts';
import { directoriesOf } from '../source/side-files.ts';
import type { CleanSet } from '../cache/clean-set.ts';
import { statBytes, statKey, StatNotes } from '../cache/stat-key.ts';
import type { Name } from '../source/names.ts';
import { fileAt } from '../source/walk.ts';
import type { Tree } from '../source/tree.ts';
import type { Reached } from './flow.ts';
import { lot, scanFiles } from './files.ts';
import { countIn, noteIn, type Gather } from './gather.ts';
import { withHelper } from './helper.ts';
import { waitingWorker } from './pool.ts';
import { remembered } from './remembered.ts';
import { prepareStage, type Outcome } from './stage.ts';
import { startTree, type StartedTree, type TreeStart } from './start-tree.ts';
import { threadsFor } from './threads.ts';

/** Lets messages of other threads and the terminal in. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export interface TreeGathering extends TreeStart {
  /** It was started before. */
  readonly started?: StartedTree;
}

/** The work tree as a place for configuration: what is above the files, and among them. */
function treeSides({ root, files }: Tree, cwd: string, paths: readonly string[]): ConfigSides {
  const name = 'tightlip.toml';
  const given = (paths.length ? paths : ['.']).map((path) => relative(root, resolve(cwd, path)).split(sep).join('/')).filter((path) => !path.startsWith('..'));
  const list = (): string[] => {
    const above = directoriesOf(given.map((path) => `${path}/${name}`)).map((directory) => (directory ? `${directory}/${name}` : name));
    const found = files.map(({ path }) => path).filter((path) => path.endsWith(`/${name}`));
    return [...new Set([...above.filter((path) => isThere(join(root, path))), ...found])];
  };
  return { now: diskReader(root, list), top: () => root, whole: given.includes(''), close: () => undefined };
}

/** What is left to look at. */
interface Unknown {
  readonly names: readonly Name[];
  /** Where who reads the files is to note their stat data. */
  readonly stats?: SharedArrayBuffer;
  /** Takes the places of those that proved clean now. */
  readonly save: (clean: readonly number[]) => void;
}

const keyPath = ({ path, pathBytes }: Name): string => pathBytes ?? path;

/** Where nothing is known no file need be asked before it is read. */
function firstTime(names: readonly Name[], set: CleanSet, now: number): Unknown {
  const stats = new SharedArrayBuffer(statBytes(names.length));
  const save = (clean: readonly number[]): void => {
    const notes = new StatNotes(stats);
    for (const place of clean) {
      const key = notes.key(place, keyPath(names[place] as Name), now)?.key;
      if (key !== undefined) set.add(key);
    }
    set.save();
  };
  return { names, stats, save };
}

/** Files that are not known to be clean. Known ones count as looked at. */
function unknown(tree: Tree, wanted: readonly Name[], set: CleanSet | undefined, outcome: Outcome): Unknown {
  if (!set) return { names: wanted, save: () => undefined };
  const now = Date.now();
  if (set.size === 0) return firstTime(wanted, set, now);
  const names: Name[] = [];
  const keys: (string | undefined)[] = [];
  for (const name of wanted) {
    const stat = statKey(fileAt(tree.root, name), keyPath(name), now);
    if (stat && set.has(stat.key)) {
      outcome.files++;
      outcome.bytes += stat.size;
      continue;
    }
    names.push(name);
    keys.push(stat?.key);
  }
  const save = (clean: readonly number[]): void => {
    for (const place of clean) {
      const key = keys[place];
      if (key !== undefined) set.add(key);
    }
    set.save();
  };
  return { names, save };
}

/** Threads finish lots in any order: tells the first file of the first lot that is still open. */
function lotsInOrder(names: readonly Name[], reached: (at: Reached) => void): (done: number) => void {
  const finished = new Set<number>();
  let open = 0;
  return (done) => {
    finished.add(done);
    const from = open;
    while (finished.delete(open)) open++;
    const next = names[open * lot];
    if (next && open > from) reached({ path: next.path, line: 1 });
  };
}

/** Everything that was listed, in the order of reports where findings leave early: git lists by bytes, and untracked files behind the others. */
function ordered(tree: Tree, skips: (path: string) => boolean, outcome: Outcome, early: boolean): readonly Name[] {
  const wanted = tree.files.filter(({ path }) => !skips(path));
  if (wanted.length < tree.files.length) outcome.skipped['excluded'] = tree.files.length - wanted.length;
  return early ? wanted.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) : wanted;
}

/** Whether nobody wants to know what could not be listed: neither it, if it is a file, nor all that may be below it. */
const isSkipped = (path: string, skips: (path: string) => boolean): boolean => skips(path) || skips(`${path}/any/file`);

/** The files of a tree, by as many threads as pay; this one takes its share. */
export function gatherTree({ started, ...start }: TreeGathering): Gather {
  return async ({ configure, stage, outcome, progress, reached, ahead }) => {
    const { around, paths, threads, cache } = start;
    const { waiting, problems, skipped, ...listing } = started ?? startTree(start);
    prepareStage();
    const tree = await listing.tree;
    skipped.forEach(countIn(outcome));
    const { settings, skips, largest } = await configure(treeSides(tree, around.cwd, paths));
    problems.filter(({ path }) => path === undefined || !isSkipped(path, skips)).forEach(noteIn(outcome));
    const wanted = ordered(tree, skips, outcome, reached !== undefined);
    const set = cache ? remembered('files', tree.root, around, settings, largest) : undefined;
    const { names, stats, save } = unknown(tree, wanted, set, outcome);
    const finished = reached && lotsInOrder(names, reached);
    const share = { root: tree.root, names, largest, counter: new SharedArrayBuffer(4), marks: new SharedArrayBuffer(names.length), ...(stats && { stats }) };
    const ignored = tree.ignored.map(({ path }) => path);
    const first = ahead && (await (await import('./traces-first.ts')).tracesOfFiles(share, ignored, settings, outcome, ahead));
    const mine = first?.stage ?? stage();
    const work = { share, settings: first?.settings ?? settings, parts: finished !== undefined };
    const others = Array.from({ length: threadsFor(names.length, threads) - 1 }, () => (waiting.pop() ?? waitingWorker()).work(work, outcome, finished));
    for (const worker of waiting) worker.dismiss();
    mine.mark(names, new Uint8Array(share.marks));
    if (!first) for (const path of ignored) mine.glance(path, outcome);
    // Where this thread is alone, another one may help with what is large.
    const helped = others.length === 0 && !first && !reached ? withHelper(mine, settings, outcome, { threads }) : undefined;
    let lots = 0;
    await scanFiles(share, helped ? { ...mine, look: helped.look } : mine, outcome, (done) => {
      finished?.(done);
      progress(outcome, names.length);
      // A turn of Node's loop takes as long as a small file; other threads' lots are waited for only where findings leave early.
      return others.length > 0 && (finished || ++lots % 8 === 0) ? breathe() : undefined;
    });
    helped?.end();
    await Promise.all(others);
    save(first ? outcome.clean.filter((place) => !first.marked.has(place)) : outcome.clean);
  };
}
