/** What the commits of a range add: blobs against their parents, the commits themselves, and the names that come with them. */
import type { Chunk, Commit, Origin, Skipped, Source } from '../types.ts';
import { commitSides, type SideIds } from './commit-files.ts';
import { changesOf, feedCommits, listCommits, startChanges, type Changes } from './commits.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, type GitChild } from './git.ts';
import { Newness } from './newness.ts';
import { objectChunks, type Wanted } from './object-text.ts';
import { openObjects } from './objects.ts';
import { fileMode, isBlob, isSubmodule, type CommitChange } from './raw-diff.ts';
import { refuseForeignRepository } from './repository.ts';
import { shallowEnds, shallowProblem } from './shallow.ts';
import { ownRoom, type Room } from './windows.ts';

/** What to look at. */
export interface RangeRequest {
  readonly around: Surroundings;
  /** Arguments of `git rev-list`; nothing is listed when there are none. */
  readonly revisions: readonly string[];
  /** Names of refs that are published with them (`refs/heads/topic`). */
  readonly refs?: readonly string[];
  /** Annotated tags that are published with them: their object and name. */
  readonly tags?: readonly { readonly id: string; readonly name: string }[];
  /** Where its configuration stands. */
  readonly sides?: Promise<SideIds>;
  /** Told the number of commits, once. */
  readonly counted?: (commits: number) => void;
}

/** Everything that the commits add, oldest first. Throws a `UserError` for revisions that git does not know. */
export function rangeSource(request: RangeRequest, room: Room = ownRoom()): Source {
  const { around } = request;
  refuseForeignRepository(around);
  const diff = startChanges(around);
  const objects = openObjects(around);
  const listed = startListing(request, diff);
  const stop = (): void => {
    diff.stop();
    objects.stop();
  };
  const paths = async (): Promise<string[]> => (await listed()).flatMap(({ changes }) => [...changes.added.map(({ path }) => path), ...changes.deleted]);
  return {
    name: 'range',
    sides: request.sides && commitSides(request.sides, objects, paths, around, stop),
    async *chunks(problem, skipped = () => {}) {
      try {
        const [commits, ends] = await Promise.all([listed(), shallowEnds(around)]);
        request.counted?.(commits.length);
        if (commits.some(({ commit }) => ends.has(commit.commit))) problem(shallowProblem('the range begins before it, so more than it adds was looked at'));
        for (const ref of request.refs ?? []) yield refChunk(ref);
        const newness = new Newness(around);
        const wanted = commits.flatMap((one) => wantedOf(one, newness, skipped));
        yield* objectChunks(objects, [...tagsOf(request), ...wanted], room, problem, skipped);
      } finally {
        stop();
      }
    },
  };
}

/** A commit and what it changed. */
interface Compared {
  readonly commit: Commit;
  readonly changes: Changes;
}

/** Lists and compares the commits, started at once. The answer is the same however often it is asked for. */
function startListing({ revisions, around }: RangeRequest, diff: GitChild): () => Promise<readonly Compared[]> {
  const listed = (async () => {
    const commits = revisions.length ? await listCommits(revisions, around) : [];
    feedCommits(diff, commits);
    const compared: Compared[] = [];
    for await (const changes of changesOf(diff)) {
      const commit = commits[compared.length];
      if (commit?.commit === changes.commit) compared.push({ commit, changes });
    }
    if (compared.length !== commits.length) throw new GitFailure('diff-tree', 0, `it compared ${compared.length} of ${commits.length} commits`);
    return compared;
  })();
  // Whoever asks hears of a failure.
  listed.catch(() => {});
  return () => listed;
}

const tagsOf = ({ tags = [] }: RangeRequest): Wanted[] => tags.map(({ id, name }) => ({ id, origin: objectOrigin(`tag:${name}`) }));

/** A text that is not a file, named as reports name it. */
export const objectOrigin = (object: string, commit?: Commit): Origin => ({ kind: 'object', object, path: object, ...commit });

/** The name of a ref as a text: it is published too. */
export function refChunk(ref: string): Chunk {
  return { origin: objectOrigin(`ref:${ref.replace(/^refs\/(heads|tags)\//, '')}`), bytes: Buffer.from(ref), firstLine: 1, firstColumn: 1, overlap: 0 };
}

function wantedOf({ commit, changes }: Compared, newness: Newness, skipped: Skipped): Wanted[] {
  const wanted: Wanted[] = [{ id: commit.commit, origin: objectOrigin(`commit:${commit.commit}`, commit) }];
  for (const change of changes.added) {
    if (isSubmodule(change.mode)) skipped('submodule');
    else if (isBlob(change.mode) && !change.olds.includes(change.id)) wanted.push(added(change, changes, commit, newness));
  }
  return wanted;
}

function added(change: CommitChange, { gone }: Changes, commit: Commit, newness: Newness): Wanted {
  const { id, olds, path, pathBytes } = change;
  return {
    id,
    origin: { kind: 'commit', path, pathBytes, ...commit },
    mode: fileMode(change.mode),
    get newLines() {
      return olds.length ? newness.changed(id, olds) : newness.moved(id, gone);
    },
  };
}
