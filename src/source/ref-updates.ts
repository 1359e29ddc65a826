/** The protocols by which git tells its hooks what is pushed. */
import { UserError } from '../errors.ts';
import type { Surroundings } from './environment.ts';
import type { RangeRequest } from './range.ts';

/** One ref that changes hands. `before` is undefined for a new one. */
export interface RefUpdate {
  readonly ref: string;
  readonly after: string;
  readonly before?: string;
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const none = (id: string): boolean => /^0+$/.test(id);

/** The words of each line; the first one may hold blanks (`HEAD@{2 days ago}`, as it was typed for `git push`). */
function lines(text: string, words: number, hook: string): string[][] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const parts = line.split(' ');
    if (parts.length < words) throw new UserError(`this is not what git gives a ${hook} hook on standard input`, `Let git run it: tightlip install ${hook}`);
    return [parts.slice(0, parts.length - words + 1).join(' '), ...parts.slice(parts.length - words + 1)];
  });
}

function checked(update: { ref: string; after: string; before: string }, hook: string): RefUpdate {
  if (!ID.test(update.after) || !ID.test(update.before)) throw new UserError(`this is not what git gives a ${hook} hook on standard input`, `Let git run it: tightlip install ${hook}`);
  return { ref: update.ref, after: update.after, before: none(update.before) ? undefined : update.before };
}

/** Reads pre-push's lines (`local-ref local-id remote-ref remote-id`). Deleted refs are left out. Throws a `UserError` for anything else. */
export function pushedRefs(text: string): RefUpdate[] {
  return lines(text, 4, 'pre-push')
    .map(([, after = '', ref = '', before = '']) => checked({ ref, after, before }, 'pre-push'))
    .filter(({ after }) => !none(after));
}

/** Reads pre-receive's lines (`old-id new-id ref`). Deleted refs are left out. Throws a `UserError` for anything else. */
export function receivedRefs(text: string): RefUpdate[] {
  return lines(text, 3, 'pre-receive')
    .map(([before = '', after = '', ref = '']) => checked({ ref, after, before }, 'pre-receive'))
    .filter(({ after }) => !none(after));
}

/**
 * What a push adds: everything that the other side is not known to have. `known` are further arguments of rev-list that say what it has
 * (`--remotes=origin`, `--all`). Ids of the other side that are not here (a forced push over somebody's work) are ignored.
 */
export function addedBy(updates: readonly RefUpdate[], known: readonly string[], around: Surroundings): RangeRequest {
  const befores = updates.flatMap(({ before }) => (before === undefined ? [] : [before]));
  // What is pushed is asked for by itself: git would ignore it, too.
  return { around, updates, revisions: updates.length ? ['--ignore-missing', ...updates.map(({ after }) => after), '--not', ...befores, ...known] : [] };
}
