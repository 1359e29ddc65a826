/** Commits and what each of them changed, from one git: it walks, compares and prints while the program is still being loaded. */
import type { Commit } from '../types.ts';
import type { Changes } from './commits.ts';
import { RAW, type Surroundings } from './environment.ts';
import { fieldsOf, startGit, type GitChild } from './git.ts';
import { commitChange } from './raw-diff.ts';

/** A commit, what it was made from, and what it changed. */
export interface LoggedCommit {
  readonly commit: Commit;
  readonly parents: readonly string[];
  readonly changes: Changes;
}

const NUL = 0;
/** Marks the first field of a commit; the three after it are taken by place, whatever they hold. */
const MARK = 1;
const COLON = 0x3a;
const NEWLINE = 10;
const FORMAT = '--format=%x01%H%x00%aI%x00%an <%ae>%x00%P';

/** `log` reads more configuration than plumbing does: everything that bends its output is said here. */
const LOG = ['log', '--topo-order', '--reverse', '--encoding=UTF-8', '-c', '--root', '-r', ...RAW, '-O/dev/null', '--no-color', '--no-decorate', '--no-mailmap', '--no-notes', '--no-show-signature', FORMAT];

/** Starts the list of what `rev-list` would name for these arguments. */
export const startLog = (revisions: readonly string[], around: Surroundings): GitChild => startGit([...LOG, ...revisions, ...(revisions.includes('--') ? [] : ['--'])], around);

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
        if (head.length === 4) {
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

function commitOf([commit = '', date = '', author = '', parents = '']: readonly string[]): LoggedCommit {
  return { commit: { commit, author, date }, parents: parents.split(' ').filter(Boolean), changes: { commit, added: [], deleted: [], gone: [] } };
}

function note(changes: Changes, raw: string, path: Buffer): void {
  const change = commitChange(raw, path);
  if (change.mode !== '000000') return void changes.added.push(change);
  changes.gone.push(...change.olds);
  changes.deleted.push(change.path);
}
