/** What the commits of a range add: blobs against their parents, the commits themselves, and the names that come with them. */
import type { Chunk, Commit, ConfigSides, Origin, Problem, Skipped, Source } from '../types.ts';
import { changesOf, feedCommits, listCommits, startChanges, type Changes } from './commits.ts';
import type { Surroundings } from './environment.ts';
import type { GitChild } from './git.ts';
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
  readonly sides?: ConfigSides;
  /** Told the number of commits, once. */
  readonly counted?: (commits: number) => void;
}

/** Everything that the commits add, oldest first. Throws a `UserError` for revisions that git does not know. */
export function rangeSource(request: RangeRequest, room: Room = ownRoom()): Source {
  const { around } = request;
  refuseForeignRepository(around);
  const diff = startChanges(around);
  const objects = openObjects(around, true);
  return {
    name: 'range',
    sides: request.sides && {
      ...request.sides,
      close() {
        diff.stop();
        objects.stop();
      },
    },
    async *chunks(problem, skipped = () => {}) {
      try {
        const [commits, ends] = await Promise.all([request.revisions.length ? listCommits(request.revisions, around) : [], shallowEnds(around)]);
        request.counted?.(commits.length);
        if (commits.some(({ commit }) => ends.has(commit))) problem(shallowProblem('the range begins before it, so more than it adds was looked at'));
        for (const ref of request.refs ?? []) yield refChunk(ref);
        const wanted = await wantedOf(commits, diff, new Newness(around), problem, skipped);
        yield* objectChunks(objects, [...tagsOf(request), ...wanted], room, problem);
      } finally {
        diff.stop();
        objects.stop();
      }
    },
  };
}

const tagsOf = ({ tags = [] }: RangeRequest): Wanted[] => tags.map(({ id, name }) => ({ id, origin: objectOrigin(`tag:${name}`) }));

/** A text that is not a file, named as reports name it. */
export const objectOrigin = (object: string, commit?: Commit): Origin => ({ kind: 'object', object, path: object, ...commit });

/** The name of a ref as a text: it is published too. */
export function refChunk(ref: string): Chunk {
  return { origin: objectOrigin(`ref:${ref.replace(/^refs\/(heads|tags)\//, '')}`), bytes: Buffer.from(ref), firstLine: 1, firstColumn: 1, overlap: 0 };
}

async function wantedOf(commits: readonly Commit[], diff: GitChild, newness: Newness, problem: (problem: Problem) => void, skipped: Skipped): Promise<Wanted[]> {
  const known = new Map(commits.map((commit) => [commit.commit, commit]));
  const wanted: Wanted[] = [];
  let seen = 0;
  feedCommits(diff, commits);
  for await (const changes of changesOf(diff)) {
    const commit = known.get(changes.commit);
    if (!commit) continue;
    seen++;
    wanted.push({ id: commit.commit, origin: objectOrigin(`commit:${commit.commit}`, commit) });
    for (const change of changes.added) {
      if (isSubmodule(change.mode)) skipped('submodule');
      else if (isBlob(change.mode) && !change.olds.includes(change.id)) wanted.push(added(change, changes, commit, newness));
    }
  }
  if (seen !== commits.length) problem({ code: 'git-failed', message: `git compared ${seen} of ${commits.length} commits`, hint: 'Is the repository whole? Try: git fsck' });
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
