/** One object that is in memory, before a stage. */
import { plainStored, storedChunks, type Notes, type Wanted } from '../source/object-text.ts';
import type { Stored } from '../source/pack/packs.ts';
import type { Chunk, Room } from '../types/source.ts';
import { Passage } from './passage.ts';
import type { Outcome, Stage } from './stage.ts';

/** What a thread looks at objects with. */
export interface Looking {
  readonly stage: Stage;
  readonly into: Outcome;
  /** Runs after each chunk. */
  readonly between: () => void;
  readonly notes: Notes;
  readonly room: Room;
}

/** Looks at all of an object, which is at `place` in the list. Most need not be waited for. */
export function scanStored(place: number, wanted: Wanted, stored: Stored, looking: Looking): void | Promise<void> {
  const { stage, into, between, notes, room } = looking;
  const passage = new Passage(into);
  // As many as are stored, whatever its encoding and however much of a commit is looked at: an object that is known counts the same.
  const bytes = into.bytes + stored.bytes.length;
  const plain = plainStored(wanted, stored, room, notes);
  if (plain) passage.next();
  const waiting = plain ? stage.look(plain, into) : lookAtAll(storedChunks(wanted, stored, room, notes)[Symbol.iterator](), passage, looking, bytes);
  const end = (): void => {
    if (passage.seen) into.bytes = bytes;
    passage.end(place);
    between();
  };
  return waiting ? waiting.then(end) : end();
}

/** Not in an asynchronous function: its loop would be compiled again and again. */
function lookAtAll(chunks: Iterator<Chunk>, passage: Passage, looking: Looking, bytes: number): void | Promise<void> {
  const { stage, into, between } = looking;
  for (let next = chunks.next(); next.done !== true; next = chunks.next()) {
    passage.next();
    const waiting = stage.look(next.value, into);
    if (waiting) return waiting.then(() => lookAtAll(chunks, passage, looking, bytes));
    into.bytes = bytes;
    between();
  }
}
