/** Configuration as it stands in commits: the old side of a change, and the change itself. */
import type { ConfigReader, ConfigSides } from '../types/source.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import type { ObjectReader } from './objects.ts';
import type { LoggedCommit } from './log-reader.ts';
import { endsOf, forkOf } from './fork.ts';
import { IndexNames } from './index-entries.ts';
import { isHere, type Published } from './published.ts';
import { checkoutAbove } from './repository.ts';
import { isConfiguration, sideBefore, SideObjects, sideFiles } from './side-files.ts';
import { pathsIn } from './tree-files.ts';

/** The commits of a change's two sides; none when there is no such side. */
export interface SideIds {
  /** Where the change forks from what was there before. */
  readonly base?: string;
  readonly tip?: string;
  /** The top folder of the tip, where what differs between them is among what the listed commits change. */
  readonly tree?: string;
}

/** What git prints, without its line break; undefined when it says no. */
async function answer(args: readonly string[], around: Surroundings): Promise<string | undefined> {
  try {
    return (await gitOutput(args, around)).toString('latin1').trim() || undefined;
  } catch (error) {
    if (error instanceof GitFailure && error.status !== null) return undefined;
    throw error;
  }
}

/** Remotes that were added by hand have no HEAD here: then the usual names count. */
const DEFAULTS = [/^refs\/remotes\/[^/]+\/HEAD$/, /^refs\/remotes\/[^/]+\/main$/, /^refs\/remotes\/[^/]+\/master$/, /^HEAD$/, /^refs\/heads\/(?:main|master)$/];

/** What a new branch is compared with: the default branch of the remote, else the one that HEAD names, else the local one of the usual name. */
async function defaultBranch(tip: string, around: Surroundings): Promise<string | undefined> {
  const usual = ['refs/remotes/*/HEAD', ...['refs/remotes/*/', 'refs/heads/'].flatMap((above) => [`${above}main`, `${above}master`])];
  const names = ['HEAD', ...((await answer(['for-each-ref', '--format=%(refname)', ...usual], around))?.split('\n') ?? [])];
  for (const name of DEFAULTS.flatMap((form) => names.filter((one) => form.test(one)))) {
    const id = await answer(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], around);
    if (id !== undefined && id !== tip) return id;
  }
  return undefined;
}

/** Who wants the sides, and what is known already. */
export interface SidesRequest {
  /** Arguments of rev-list. */
  readonly revisions: readonly string[];
  readonly around: Surroundings;
  /** Asked for nothing else meanwhile, but for `published`. */
  readonly objects: ObjectReader;
  readonly listed: () => Promise<readonly LoggedCommit[]>;
  readonly published: () => Promise<Published>;
  /** Paths below whose directories configuration may stand. */
  readonly paths: () => Promise<readonly string[]>;
  readonly close: () => void;
}

/** Ids of the other side that are not here say nothing. */
async function known(revisions: readonly string[], published: () => Promise<Published>): Promise<string[]> {
  const all = await published();
  const absent = new Set(all.updates.flatMap(({ before }) => (before === undefined || isHere(all, before) ? [] : [before])));
  return revisions.filter((one) => one !== '--ignore-missing' && !absent.has(one));
}

/**
 * The sides: what holds is read where the commits fork from what is excluded, else from the default branch, else nowhere. Mostly the list of
 * commits says where that is; git is asked where it does not.
 */
async function sideIds({ revisions, around, listed, published }: SidesRequest): Promise<SideIds> {
  const named = await known(revisions, published);
  const ends = endsOf(named);
  const commits = await listed();
  const fork = ends && forkOf(ends, commits);
  // What a beginning of its own brings together with the rest takes files away that no commit is listed with.
  const grown = commits.every(({ parents }) => parents.length > 0);
  return fork ? { ...fork, tree: grown ? commits.at(-1)?.tree : undefined } : readSideIds(named, around);
}

async function readSideIds(revisions: readonly string[], around: Surroundings): Promise<SideIds> {
  // All refs of a remote say what it has, not what the change is compared with.
  const named = revisions.filter((one) => !/^--(?:all|remotes|branches|tags|glob|exclude)/.test(one));
  const ids = named.length ? ((await answer(['rev-parse', '--revs-only', ...named], around))?.split('\n') ?? []) : [];
  const tip = ids.find((id) => /^[0-9a-f]{40,64}$/.test(id));
  const old = ids.find((id) => /^\^[0-9a-f]{40,64}$/.test(id))?.slice(1);
  const from = tip === undefined ? undefined : (old ?? (await defaultBranch(tip, around)));
  return { tip, base: tip && from && ((await answer(['merge-base', from, tip], around)) ?? from) };
}

/** The sides as places for configuration: the directories above `paths`. Reading starts at once. */
export function commitSides(request: SidesRequest): ConfigSides {
  const { objects, published, paths, around, close } = request;
  const ids = sideIds(request);
  // Whoever waits for it hears of a failure; when the run ended before, nobody does.
  ids.catch(() => {});
  const side = new SideObjects(objects, async () => {
    await published();
    await ids;
    return new Map();
  });
  let opened: { readonly names: IndexNames | undefined } | undefined;
  const index = (): IndexNames | undefined => (opened ??= { names: IndexNames.open(around) }).names;
  // While git compares commits, and before this thread loads the rest. Not by a timer: that is twenty functions of Node.
  void Promise.resolve().then(index);
  const there = async (id: string, candidates: readonly string[]): Promise<readonly string[]> => (await thereByIndex(request, await ids, index, candidates)) ?? pathsIn(side, id, candidates);
  const now = lateFiles(side, ids.then(({ base }) => base), paths, there);
  const tip = lateFiles(side, ids.then((both) => both.tip), paths, there);
  const change = ids.then((both) => (both.tree ? sideBefore(now, tip, paths) : tip));
  change.catch(() => {});
  return {
    now,
    change: { list: async () => (await change).list(), read: async (path) => (await change).read(path) },
    top: () => checkoutAbove(around.cwd),
    close,
  };
}

/**
 * Which of these files both sides have, by the index: where it is the tip's top folder, to the last file, and no commit in between changes configuration, it has
 * what they have. Undefined where it is something else; then folders are read one by one, which takes a range ten milliseconds.
 */
async function thereByIndex({ paths }: SidesRequest, { tree }: SideIds, open: () => IndexNames | undefined, candidates: readonly string[]): Promise<readonly string[] | undefined> {
  if (tree === undefined || (await paths()).some(isConfiguration)) return undefined;
  const index = open();
  if (!index || index.tree !== tree) return undefined;
  const names = new Map(candidates.map((path) => [Buffer.from(path).toString('latin1'), path]));
  return index.among([...names.keys()])?.map((name) => names.get(name) as string);
}

/** The files of a commit that is still being looked up; a side that does not exist has none. */
function lateFiles(side: SideObjects, commit: Promise<string | undefined>, paths: () => Promise<readonly string[]>, there: (id: string, candidates: readonly string[]) => Promise<readonly string[]>): ConfigReader {
  const reader = commit.then((id) => id && sideFiles(side, `${id}:`, paths, (candidates) => there(id, candidates)));
  reader.catch(() => {});
  return {
    list: async () => (await reader || undefined)?.list() ?? [],
    read: async (path) => (await reader || undefined)?.read(path),
  };
}
