/** Git objects as chunks. */
import type { Chunk, Problem, Skipped } from '../types/source.ts';
import { GitFailure } from './git.ts';
import type { ObjectHead, ObjectReader } from './objects.ts';
import type { Stored } from './pack/packs.ts';
import { holdsMore, tooLarge } from './holds-more.ts';
import { plainText, TextWindows, WINDOW, type Room, type TextFacts } from './windows.ts';

/** One thing to scan: where it belongs, and the object that holds it. */
export interface Wanted extends TextFacts {
  readonly id: string;
  /** Earlier versions, read on the way: small ones are handed to `keep`, and so is the text itself when it is one window. */
  readonly olds?: readonly string[];
  readonly keep?: (id: string, bytes: Uint8Array) => void;
  /** It came before: what is noted of its text was noted then. */
  readonly seen?: boolean;
}

/** Bytes of an earlier version that is kept: larger ones are asked for when they are needed. */
const KEPT = 1 << 20;

/** Reads earlier versions; one that git does not have is simply not known. */
async function readOlds(objects: ObjectReader, { olds = [], keep }: Wanted): Promise<void> {
  for (const id of olds) {
    const head = objects.headNow() ?? (await objects.head());
    if (!head) throw await objects.failure();
    if (head.missing || head.size > KEPT) continue;
    keep?.(id, await objects.whole());
  }
}

/** Where to say what could not be read, and what was left out. `largest`: bytes above which a blob is a problem instead of read. */
export interface Notes {
  readonly problem: (problem: Problem) => void;
  readonly skipped: Skipped;
  readonly largest?: number;
  /** Told how many bytes an object has that git is about to give. */
  readonly size?: (bytes: number) => void;
}

/** Asks for objects, and for nothing after them. */
export function askFor(objects: ObjectReader, wanted: readonly Wanted[]): void {
  void objects.ask(wanted.flatMap(({ id, olds = [] }) => [...olds, id]));
  objects.finish();
}

/**
 * Objects that a reader was asked for, in order, each as its chunks: to be read to their end before the next is asked for. What git does not have gives
 * none and is a problem of that path; a git that dies is one for all that is left. The reader is seen to its end here; other answers must have been read before.
 */
export async function* askedTexts(objects: ObjectReader, wanted: readonly Wanted[], room: Room, notes: Notes): AsyncIterable<AsyncIterable<Chunk>> {
  let done = 0;
  let alive = true;
  const failed = (error: unknown): void => {
    alive = false;
    noteFailure(error, wanted, done, notes);
  };
  try {
    for (const one of wanted) {
      yield textOf(objects, one, room, notes, failed);
      if (!alive) return;
      done++;
    }
    await objects.end().catch(failed);
  } finally {
    objects.stop();
  }
}

/** A git that died is a problem for all that is left; anything else is thrown. */
export function noteFailure(error: unknown, wanted: readonly Wanted[], done: number, { problem }: Notes): void {
  if (!(error instanceof GitFailure)) throw error;
  problem({ code: 'git-failed', path: wanted[done]?.origin.path, message: `${error.message} (${wanted.length - done} of ${wanted.length} objects not read)`, hint: error.hint });
}

/** All of a small plain blob that is in memory already as one chunk, the same as `storedChunks` gives; undefined for everything else. */
export function plainStored(one: Wanted, { type, bytes }: Stored, room: Room, notes: Notes): Chunk | undefined {
  if (type !== 'blob' || bytes.length > Math.min(WINDOW, notes.largest ?? WINDOW) || holdsMore(bytes, bytes.length) !== undefined) return undefined;
  const space = room(bytes.length).subarray(0, bytes.length);
  space.set(bytes);
  return plainText(one, space, room);
}

/** The chunks of an object that is in memory already: to be read to their end before the next is asked for. */
export function* storedChunks(one: Wanted, { type, bytes }: Stored, room: Room, notes: Notes): Iterable<Chunk> {
  if (type === 'blob' && bytes.length > (notes.largest ?? Infinity)) return notes.problem(tooLarge(one.origin.path, bytes.length, notes.largest));
  const windows = new TextWindows(one, room, bytes.length);
  let at = 0;
  do {
    const space = windows.space();
    const piece = bytes.subarray(at, at + space.length);
    space.set(piece);
    at += piece.length;
    for (const chunk of windows.take(piece.length, at === bytes.length)) {
      if (type !== 'blob') yield* messageChunks(chunk);
      else {
        passing(one, bytes.length, chunk, notes);
        yield chunk;
      }
    }
  } while (at < bytes.length);
}

/** One of them. `known`: its head, where that has been read. */
export async function* textOf(objects: ObjectReader, one: Wanted, room: Room, notes: Notes, failed: (error: unknown) => void, known?: ObjectHead): AsyncIterable<Chunk> {
  try {
    if (one.olds?.length) await readOlds(objects, one);
    const head = known ?? objects.headNow() ?? (await objects.head());
    if (!head) throw await objects.failure();
    if (head.missing) return notes.problem(missing(one.origin.path, one.id));
    if (head.type === 'blob' && head.size > (notes.largest ?? Infinity)) return notes.problem(tooLarge(one.origin.path, head.size, notes.largest));
    notes.size?.(head.size);
    const windows = new TextWindows(one, room, head.size);
    do {
      const space = windows.space();
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a reader's method of that name
      const count = objects.fillNow(space) ?? (await objects.fill(space));
      for (const chunk of windows.take(count, objects.left === 0)) {
        if (head.type !== 'blob') yield* messageChunks(chunk);
        else {
          passing(one, head.size, chunk, notes);
          yield chunk;
        }
      }
    } while (objects.left > 0);
  } catch (error) {
    failed(error);
  }
}

/** What is noted of a blob's text on its way: that it holds more than was looked at is counted; a small one is kept for comparing. */
export function passing(one: Wanted, size: number, { bytes, overlap, again }: Chunk, notes: Notes): void {
  const more = overlap === 0 && !again && !one.seen ? holdsMore(bytes, size) : undefined;
  if (more !== undefined) notes.skipped(more);
  if (one.olds?.length && size <= KEPT && !again) one.keep?.(one.id, bytes.slice());
}

const PERSON = /^(?:author|committer|tagger) .*$/gm;
const PEOPLE: ReadonlySet<string> = new Set(['author', 'committer', 'tagger']);
const USUAL: ReadonlySet<string> = new Set(['tree', 'parent', 'object', 'type', 'tag', 'encoding', 'gpgsig', 'gpgsig-sha256']);
/** A line of a head that few have: a merged tag with its message, and what other programs wrote. */
const UNUSUAL = /^(?!(?:tree|parent|object|type|tag|encoding|gpgsig|gpgsig-sha256|author|committer|tagger) | )./m;
const ID = /^ ?(?:tree|parent|object|type|gpgsig|gpgsig-sha256|mergetag object) /;

/** The people of a head of which every line is usual; undefined for any other, and where lines end in another way. The expressions say the same, and take V8 as long as ten heads. */
function peopleOf(head: string): string | undefined {
  if (head.includes('\r')) return undefined;
  const people: string[] = [];
  for (const line of head.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const key = line.slice(0, Math.max(0, line.indexOf(' ')));
    if (PEOPLE.has(key)) people.push(line);
    else if (!USUAL.has(key)) return undefined;
  }
  return people.join('\n');
}

/** What people and programs wrote into the head of a commit or tag; ids and signatures are no text. */
function headText(head: string): string {
  const people = peopleOf(head);
  if (people !== undefined) return people;
  if (!UNUSUAL.test(head)) return (head.match(PERSON) ?? []).join('\n');
  let signed = false;
  const isText = (line: string): boolean => {
    if (!line.startsWith(' ') || line.startsWith(' -----BEGIN ')) signed = /^(?:gpgsig| )/.test(line);
    const text = !ID.test(line) && !(signed && /^ [A-Za-z0-9+/=]*$/.test(line));
    if (line.startsWith(' -----END ')) signed = false;
    return text;
  };
  return head.split('\n').filter(isText).join('\n');
}

/** A commit or tag object as its message and, as a text of its own, what its head says besides ids. */
function* messageChunks(chunk: Chunk): Iterable<Chunk> {
  const text = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.length);
  const end = chunk.overlap === 0 ? text.indexOf('\n\n') : -1;
  if (end < 0) return yield chunk;
  const head = headText(text.toString('latin1', 0, end));
  // A copy: the engine scans its own memory in place only from the start.
  yield { ...chunk, bytes: chunk.bytes.slice(end + 2) };
  yield { ...chunk, bytes: Buffer.from(head, 'latin1'), more: undefined, tail: undefined, again: true };
}

const missing = (path: string, id: string): Problem => ({
  code: 'missing-object',
  path,
  message: `git does not have its content (${id.slice(0, 12)})`,
  hint: 'A partial clone or a damaged repository: git fetch --refetch, git fsck',
});
