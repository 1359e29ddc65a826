/** The protocols by which git tells its hooks what is pushed. */
import { UserError } from '../errors.ts';
import type { Surroundings } from './environment.ts';
import { gitOutput } from './git.ts';
import type { RangeRequest } from './range.ts';

/** One ref that changes hands. `before` is undefined for a new one. */
export interface RefUpdate {
  readonly ref: string;
  readonly after: string;
  readonly before?: string;
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const none = (id: string): boolean => /^0+$/.test(id);

function lines(text: string, words: number, hook: string): string[][] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const parts = line.split(' ');
    if (parts.length !== words) throw new UserError(`this is not what git gives a ${hook} hook on standard input`, `Let git run it: tightlip install ${hook}`);
    return parts;
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
export async function addedBy(updates: readonly RefUpdate[], known: readonly string[], around: Surroundings): Promise<RangeRequest> {
  const kinds = await objectKinds(updates.map(({ after }) => after), around);
  const befores = updates.flatMap(({ before }) => (before === undefined ? [] : [before]));
  const present = befores.length ? await objectKinds(befores, around) : [];
  return {
    around,
    refs: updates.map(({ ref }) => ref),
    tags: updates.filter((_, i) => kinds[i] === 'tag').map(({ after, ref }) => ({ id: after, name: ref.replace(/^refs\/tags\//, '') })),
    revisions: updates.length ? [...updates.map(({ after }) => after), '--not', ...befores.filter((_, i) => present[i] !== undefined), ...known] : [],
  };
}

/** The type of each object; undefined for one that is not here. */
async function objectKinds(ids: readonly string[], around: Surroundings): Promise<(string | undefined)[]> {
  if (ids.length === 0) return [];
  const output = await gitOutput(['cat-file', '--batch-check=%(objecttype)'], around, `${ids.join('\n')}\n`);
  const kinds = output.toString('latin1').trimEnd().split('\n');
  return ids.map((_, i) => (/^[a-z]+$/.test(kinds[i] ?? '') ? kinds[i] : undefined));
}
