/** Commits and what each of them changed, from plumbing. */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Commit } from '../types/source.ts';
import { RAW, type Surroundings } from './environment.ts';
import { fieldsOf, GitFailure, startGit, type GitChild } from './git.ts';
import { commitChange, type CommitChange } from './raw-diff.ts';

const NUL = 0;
const NEWLINE = 10;
const FORMAT = '--format=%H%x00%aI%x00%an <%ae>';

/** Options of rev-list that choose commits. All others change what it prints (`--count`, `--quiet`), and what is no number is 0 to git: an empty list would pass for a clean one. */
const CHOOSING =
  /^(?:--(?:all|not|merges|no-merges|first-parent|reflog|ignore-case|all-match|invert-grep|full-history|remove-empty|cherry-pick|left-only|right-only|ancestry-path)|--(?:branches|tags|remotes|ancestry-path)(?:=.*)?|--(?:glob|exclude|since|after|until|before|since-as-filter|author|committer|grep)=.*|--(?:max-age|min-age|max-count|skip|min-parents|max-parents)=-?\d+|-n\d+|-\d+)$/;

/** The same with their value as a word of its own. */
const WITH_VALUE = /^(?:-n|--(?:since|after|until|before|max-age|min-age|max-count|skip|author|committer|grep|min-parents|max-parents|glob|exclude))$/;

/** Options joined with their values, as `checkRevisions` wants them: `-n 2` is `-n2`. */
export function joinedRevisions(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const value = words[i + 1];
    if (value === undefined || !WITH_VALUE.test(word)) joined.push(word);
    else {
      joined.push(word === '-n' ? `-n${value}` : `${word}=${value}`);
      i++;
    }
  }
  return joined;
}

const DATED = /^--(?:since|after|until|before|since-as-filter)=(.*)$/;
/** What git finds in a date: numbers, and its own words. Anything else is now to it, and the list would be empty, or everything. */
const DATE = /\d|\b(?:now|today|yesterday|noon|midnight|tea|never|last|one|two|three|four|five|six|seven|eight|nine|ten|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b/i;

/** Throws a `UserError` for an option that does not choose commits, and for a date that is none. */
export function checkRevisions(revisions: readonly string[]): void {
  const end = revisions.indexOf('--');
  const options = revisions.slice(0, end < 0 ? undefined : end).filter((one) => one.startsWith('-'));
  const undated = options.map((one) => DATED.exec(one)?.[1]).find((date) => date !== undefined && !DATE.test(date));
  if (undated !== undefined) throw new UserError(`${JSON.stringify(undated)} is not a date that git knows`, 'Write --since=2026-01-01, --since="2 weeks ago", --until=yesterday');
  const odd = options.find((one) => !CHOOSING.test(one));
  if (odd !== undefined) throw new UserError(`${JSON.stringify(odd)} is not an option that chooses commits`, 'Name commits as git rev-list does: A..B, --all, --since=2026-01-01, --max-count=10');
}

/** What to say when git did not know a revision: that it is a path, where it is one. */
export function withoutPaths(error: unknown, revisions: readonly string[], cwd: string): unknown {
  if (!(error instanceof GitFailure) || !/revision/.test(error.stderr)) return error;
  const path = revisions.find((one) => !one.startsWith('-') && one !== '' && lstatSync(resolve(cwd, one), { throwIfNoEntry: false }));
  return path === undefined ? error : new UserError(`${JSON.stringify(path)} is a path, not a revision: range takes none, it looks at all that commits add`, 'Leave it out, or look at files as they are now: tightlip scan PATH');
}

/** The commits that `git rev-list` names, oldest first, no commit before its parents. Rejects with a `GitFailure` for revisions that git does not know. */
export async function listCommits(revisions: readonly string[], around: Surroundings): Promise<Commit[]> {
  const end = revisions.includes('--') ? [] : ['--'];
  const git = startGit(['rev-list', '--topo-order', '--reverse', '--encoding=UTF-8', FORMAT, ...revisions, ...end], around);
  const commits: Commit[] = [];
  for await (const lines of fieldsOf(git, NEWLINE)) {
    for (const line of lines) {
      const [commit = '', date = '', author = ''] = line.toString('utf8').split('\0');
      // Before each there is a line `commit <id>`.
      if (date) commits.push({ commit, author, date });
    }
  }
  return commits;
}

/** Starts the comparison of commits with their parents, to be fed by `feedCommits`. */
export const startChanges = (around: Surroundings): GitChild =>
  startGit(['diff-tree', '--stdin', '-r', '-c', '--root', '--always', ...RAW], around, true);

/** Tells which commits to compare; nothing may be told after. */
export function feedCommits(git: GitChild, commits: readonly Commit[]): void {
  if (commits.length) void git.write(`${commits.map(({ commit }) => commit).join('\n')}\n`);
  git.finish();
}

/** A blob that stood at a path that was deleted. */
export interface Gone {
  readonly path: string;
  readonly id: string;
}

/** What a deletion took away. */
export const goneFrom = ({ path, olds }: CommitChange): Gone[] => olds.map((id) => ({ path, id }));

/** A commit's changes: what it brought (`added`), the paths it deleted, and the blobs that stood there (`gone`). */
export interface Changes {
  readonly commit: string;
  readonly added: CommitChange[];
  readonly deleted: string[];
  readonly gone: Gone[];
}

/**
 * What each commit changed, in the order told: against its parent; for a merge, what is in none of its parents; for a root, everything.
 * Rejects when git ends early.
 */
export async function* changesOf(git: GitChild): AsyncIterable<Changes> {
  let changes: Changes | undefined;
  let head = '';
  for await (const fields of fieldsOf(git, NUL)) {
    for (const field of fields) {
      if (head) {
        const change = commitChange(head, field);
        if (change.mode === '000000') {
          changes?.gone.push(...goneFrom(change));
          changes?.deleted.push(change.path);
        } else changes?.added.push(change);
        head = '';
      } else if (field[0] === 0x3a) head = field.toString('latin1');
      else {
        if (changes) yield changes;
        changes = { commit: field.toString('latin1'), added: [], deleted: [], gone: [] };
      }
    }
  }
  if (changes) yield changes;
}
