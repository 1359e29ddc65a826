/** Commits and what each of them changed, from one git: it walks, compares and prints while the program is still being loaded. */
import type { Commit } from '../types/source.ts';
import { goneFrom, type Changes } from './commits.ts';
import { RAW, type Surroundings } from './environment.ts';
import { fieldsOf, startGit, type GitChild } from './git.ts';
import { commitChange } from './raw-diff.ts';

/** A commit, what it was made from, and what it changed. */
export interface LoggedCommit {
  readonly commit: Commit;
  readonly parents: readonly string[];
  /** Its top folder. */
  readonly tree: string;
  readonly changes: Changes;
  /** Branches and tags that stand on it, by their full names; none where they were not asked for. */
  readonly heads: readonly string[];
  readonly tags: readonly string[];
}

const NUL = 0;
/** Marks the first field of a commit; those after it are taken by place, whatever they hold. */
const MARK = 1;
const COLON = 0x3a;
const NEWLINE = 10;
const FORMAT = '--format=%x01%H%x00%aI%x00%an <%ae>%x00%P%x00%T%x00';
const FIELDS = 6;

/** `log` reads more configuration than plumbing does: everything that bends its output is said here. */
const LOG = ['log', '--topo-order', '--reverse', '--encoding=UTF-8', '-c', '--root', '-r', ...RAW, '-O/dev/null', '--no-color', '--no-mailmap', '--no-notes', '--no-show-signature'];

const REFS = ['--decorate=full', '--decorate-refs=refs/heads', '--decorate-refs=refs/tags', `${FORMAT}%D`];

/** Starts the list of what `rev-list` would name for these arguments. `refs`: with the branches and tags that stand there. */
export const startLog = (revisions: readonly string[], around: Surroundings, refs = false): GitChild =>
  startGit([...LOG, ...(refs ? REFS : ['--no-decorate', FORMAT]), ...revisions, ...(revisions.includes('--') ? [] : ['--'])], around);

/** Starts the list of the commits whose ids are written to it, and of no others. */
export const startShown = (around: Surroundings): GitChild => startGit([...LOG, '--no-decorate', FORMAT, '--no-walk=unsorted', '--stdin', '--'], around, true);

/**
 * The commits, oldest first, no commit before its parents; each with its changes against its parent, for a merge with what is in none of its
 * parents, for a root with everything. Rejects with a `GitFailure` for revisions that git does not know, and when git ends early.
 */
export async function* loggedCommits(git: GitChild): AsyncIterable<LoggedCommit> {
  let head: string[] = [];
  let raw = '';
  let current: LoggedCommit | undefined;
  for await (const fields of fieldsOf(git, NUL)) {
    for (const field of fields) {
      if (head.length > 0) {
        head.push(field.toString('utf8'));
        if (head.length === FIELDS) {
          current = commitOf(head);
          head = [];
        }
      } else if (raw) {
        if (current) note(current.changes, raw, field);
        raw = '';
      } else if (field[0] === MARK) {
        if (current) yield current;
        current = undefined;
        head = [field.toString('latin1', 1)];
      } else raw = rawHead(field);
    }
  }
  if (current) yield current;
}

/** A head of a change; the first of a commit has a line break before it, and a commit without changes an empty field. */
function rawHead(field: Buffer): string {
  const start = field[0] === NEWLINE ? 1 : 0;
  return field[start] === COLON ? field.toString('latin1', start) : '';
}

const TAG = 'tag: ';

function commitOf([commit = '', date = '', author = '', parents = '', tree = '', names = '']: readonly string[]): LoggedCommit {
  // No name of a ref holds a blank.
  const refs = names.split(', ');
  return {
    commit: { commit, author, date },
    parents: parents.split(' ').filter(Boolean),
    tree,
    changes: { commit, added: [], deleted: [], gone: [] },
    heads: refs.filter((ref) => ref.startsWith('refs/heads/')),
    tags: refs.flatMap((ref) => (ref.startsWith(`${TAG}refs/tags/`) ? [ref.slice(TAG.length)] : [])),
  };
}

function note(changes: Changes, raw: string, path: Buffer): void {
  const change = commitChange(raw, path);
  if (change.mode !== '000000') return void changes.added.push(change);
  changes.gone.push(...goneFrom(change));
  changes.deleted.push(change.path);
}
