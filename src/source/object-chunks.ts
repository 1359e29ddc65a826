/**
 * What changed, as chunks. Earlier versions tell what is new, and of a hundred changed texts somebody asks that of one. So texts come without them first, and
 * those of which somebody asked come again, behind all others (`Chunk.guessed`).
 */
import type { Chunk } from '../types/source.ts';
import { askFor, noteFailure, passing, textOf, type Notes, type Wanted } from './object-text.ts';
import type { ObjectHead, ObjectReader } from './objects.ts';
import { TextWindows, WINDOW, type Room } from './windows.ts';

/** Texts up to which it takes longer to ask again than to read the earlier versions of all. */
const FEW = 40;

/** A wanted text before its earlier versions have been read. Not by spreading: that would ask. */
function guessOf({ id, origin, mode }: Wanted): Wanted {
  let asked = false;
  return {
    id,
    origin,
    mode,
    get newLines() {
      asked = true;
      return undefined;
    },
    guessed: () => asked,
  };
}

const again = (one: Wanted): Wanted => Object.create(one, { seen: { value: true } }) as Wanted;

/** The chunks of a small text that git has given whole already; undefined: it must be awaited. */
function chunksNow(objects: ObjectReader, one: Wanted, { type, size }: ObjectHead, room: Room, { largest = WINDOW }: Notes): Iterable<Chunk> | undefined {
  if (type !== 'blob' || size > Math.min(WINDOW, largest)) return undefined;
  const windows = new TextWindows(one, room, size);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a reader's method of that name
  return objects.fillNow(windows.space()) === undefined ? undefined : windows.take(size, true);
}

/**
 * The wanted objects as chunks, in order: each to be done with before the next is asked for. What git does not have gives none and is a problem of that path; a git
 * that dies is one for all that is left. `twice`: texts may come twice. The reader is asked, finished and seen to its end here; other answers must have been read before.
 */
export async function* objectChunks(objects: ObjectReader, wanted: readonly Wanted[], room: Room, notes: Notes, twice = false): AsyncIterable<Chunk> {
  const guessing = twice && wanted.length > FEW;
  const list = wanted.map((one) => (guessing && one.compared ? guessOf(one) : one));
  let done = 0;
  let alive = true;
  const failed = (error: unknown): void => {
    alive = false;
    noteFailure(error, list, done, notes);
  };
  const goesOn = (): boolean => alive && done < list.length;
  const askAgain = (): void => {
    const asked = wanted.filter((_, i) => list[i]?.guessed?.()).map(again);
    askFor(objects, asked);
    list.push(...asked);
  };
  try {
    if (wanted.length > 0) void objects.ask(list.flatMap(({ id, olds = [] }) => [...olds, id]));
    else objects.finish();
    for (; goesOn(); done++) {
      const one = list[done] as Wanted;
      const head = one.olds?.length ? undefined : headNow(objects, failed);
      const now = head && chunksNow(objects, one, head, room, notes);
      // Without a generator between: each takes a hundred texts a millisecond.
      for (const chunk of now ?? []) {
        passing(one, head?.size ?? 0, chunk, notes);
        yield chunk;
      }
      if (!now && alive) yield* textOf(objects, one, room, notes, failed, head);
      if (alive && done === wanted.length - 1) askAgain();
    }
    if (alive) await objects.end().catch(failed);
  } finally {
    objects.stop();
  }
}

/** The next head, where it has come. */
function headNow(objects: ObjectReader, failed: (error: unknown) => void): ObjectHead | undefined {
  try {
    return objects.headNow();
  } catch (error) {
    failed(error);
  }
}
