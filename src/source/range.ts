/** What the commits of a range add: blobs against their parents, the commits themselves, and the names that come with them. */
import type { Asked, Chunk, Commit, Origin, Problem, Skipped, Source } from '../types/source.ts';
import { commitSides } from './commit-files.ts';
import { loggedCommits, startLog } from './commit-log.ts';
import type { LoggedCommit } from './log-reader.ts';
import type { Surroundings } from './environment.ts';
import type { GitChild } from './git.ts';
import { type Before, Newness, stood } from './newness.ts';
import { objectChunks } from './object-chunks.ts';
import type { Wanted } from './object-text.ts';
import { besideOf, looked, type NamedTag } from './beside.ts';
import { openObjects, type ObjectReader } from './objects.ts';
import { publishedOf, publishedWanted } from './published.ts';
import { fileMode, isBlob, isSubmodule, type CommitChange } from './raw-diff.ts';
import type { RefUpdate } from './ref-updates.ts';
import { refuseForeignRepository } from './repository.ts';
import { isPartial, shallowEnds, shallowProblem } from './shallow.ts';
import { ownRoom } from './windows.ts';

/** What to look at. */
export interface RangeRequest {
  readonly around: Surroundings;
  /** Arguments of `git rev-list`; nothing is listed when there are none. */
  readonly revisions: readonly string[];
  /** Refs that are published with them: their names, annotated tags, and what is no commit. */
  readonly updates?: readonly RefUpdate[];
  /** Whether the branches and tags that stand on them go with them. */
  readonly beside?: boolean;
  /** Whether its configuration is read where the commits stand. */
  readonly sides?: boolean;
}

/** A source of commits. `count`: how many there are, once the chunks have begun. */
export interface CommitSource extends Source {
  readonly count: () => number;
  /** The commit that brought the last version of a path, once the chunks have come. */
  readonly newest: (path: string) => string | undefined;
}

/**
 * Everything that the commits add, oldest first. git is started by this call, so that it works while the caller loads the rest of the program.
 * Throws a `UserError` outside of a repository; reading rejects with one for revisions that git does not know.
 */
export function rangeSource(request: RangeRequest): CommitSource {
  const { around, updates = [], revisions } = request;
  refuseForeignRepository(around);
  const log = revisions.length ? startLog(revisions, around, request.beside) : undefined;
  const objects = openObjects(around);
  const names = request.beside ? looked(revisions) : [];
  const published = publishedOf(updates, names, objects);
  const listed = listing(log);
  let count = 0;
  let read: readonly Wanted[] = [];
  let newest: ReadonlyMap<string, string> | undefined;
  const stop = (): void => {
    log?.stop();
    objects.stop();
  };
  const told = (commits: number, wanted: readonly Wanted[]): void => void ([count, read] = [commits, wanted]);
  const paths = async (): Promise<string[]> => (await listed()).flatMap(({ changes }) => [...changes.added.map(({ path }) => path), ...changes.deleted]);
  return {
    name: 'range',
    count: () => count,
    newest: (path) => (newest ??= new Map(read.map(({ origin }) => [origin.path, origin.kind === 'commit' ? origin.commit : '']))).get(path),
    sides: request.sides ? commitSides({ revisions, around, objects, listed, published, paths, close: stop }) : undefined,
    chunks: (problem, skipped, asked) => chunksOf({ request, objects, names, published, listed, stop, told }, problem, skipped, asked),
  };
}

/** What a range is read by; `told` hears how many commits there are and what is read of them. */
interface Reading {
  readonly request: RangeRequest;
  readonly objects: ObjectReader;
  readonly names: ReturnType<typeof looked>;
  readonly published: ReturnType<typeof publishedOf>;
  readonly listed: () => Promise<readonly LoggedCommit[]>;
  readonly stop: () => void;
  readonly told: (commits: number, wanted: readonly Wanted[]) => void;
}

async function* chunksOf({ request, objects, names, published, listed, stop, told }: Reading, problem: (problem: Problem) => void, skipped: Skipped = () => {}, { freed, largest, twice }: Asked = {}): AsyncGenerator<Chunk> {
  const { around, updates = [] } = request;
  try {
    const [commits, ends] = await Promise.all([listed(), shallowEnds(around)]);
    if (commits.some(({ commit }) => ends.has(commit.commit))) problem(shallowProblem('the range begins before it, so more than it adds was looked at'));
    const refs = await published();
    const also = request.beside ? await besideOf(names, refs, commits, objects, around) : undefined;
    const newness = new Newness(around);
    const few = commits.reduce((sum, { changes }) => sum + changes.added.length, 0) <= FEW && !isPartial(around);
    const wanted = commits.flatMap((one) => wantedOf(one, newness, few, skipped, freed));
    told(commits.length, wanted);
    const objectsOf = objectChunks(objects, [...(await publishedWanted(refs, around)), ...tagsOf(also?.tags ?? []), ...wanted], ownRoom(), { problem, skipped, largest }, twice);
    const said = [...updates.map((update) => update.ref), ...(also?.refs ?? [])];
    // Names behind the first of all other texts: that one is what git has to be asked for, and it works while the names are looked at.
    for await (const chunk of objectsOf) {
      for (const name of said.splice(0)) yield refChunk(name);
      yield chunk;
    }
    for (const name of said) yield refChunk(name);
  } finally {
    stop();
  }
}

/** Reads the list at once; the answer is the same however often it is asked for. */
function listing(log: GitChild | undefined): () => Promise<readonly LoggedCommit[]> {
  const listed = (async () => {
    const commits: LoggedCommit[] = [];
    if (log) for await (const one of loggedCommits(log)) commits.push(one);
    return commits;
  })();
  // Whoever asks hears of a failure.
  listed.catch(() => {});
  return () => listed;
}

const tagsOf = (tags: readonly NamedTag[]): Wanted[] => tags.map(({ id, name }) => ({ id, origin: objectOrigin(`tag:${name}`) }));

/** A text that is not a file, named as reports name it. */
const objectOrigin = (object: string, commit?: Commit): Origin => ({ kind: 'object', object, path: object, ...commit });

/** The name of a ref as a text: it is published too. */
export function refChunk(ref: string): Chunk {
  return { origin: objectOrigin(`ref:${ref.replace(/^refs\/(heads|tags)\//, '')}`), bytes: Buffer.from(ref), firstLine: 1, firstColumn: 1, overlap: 0 };
}

/** Changed files up to which earlier versions are read on the way: then only new lines are looked at closely, and no further git is started. */
const FEW = 500;

function wantedOf({ commit, changes }: LoggedCommit, newness: Newness, few: boolean, skipped: Skipped, freed: Before['freed']): Wanted[] {
  const before = { gone: changes.gone, freed };
  const wanted: Wanted[] = [{ id: commit.commit, origin: objectOrigin(`commit:${commit.commit}`, commit) }];
  for (const change of changes.added) {
    if (isSubmodule(change.mode)) skipped('submodule');
    else if (isBlob(change.mode) && !change.olds.includes(change.id)) wanted.push(added(change, before, commit, newness, few));
  }
  return wanted;
}

function added({ id, mode, olds, path, pathBytes }: CommitChange, before: Before, commit: Commit, newness: Newness, few: boolean): Wanted {
  return {
    id,
    ...(few && { olds, compared: olds.length > 0, keep: (one: string, bytes: Uint8Array): void => newness.keep(one, bytes) }),
    origin: { kind: 'commit', path, pathBytes, ...commit },
    mode: fileMode(mode),
    get newLines() {
      return olds.length ? newness.changed(id, olds) : newness.moved(id, stood(before, path, id));
    },
  };
}
