/** Git objects as chunks. */
import type { Chunk, Problem, Skipped } from '../types.ts';
import { GitFailure } from './git.ts';
import type { ObjectReader } from './objects.ts';
import { TextWindows, type Room, type TextFacts } from './windows.ts';

/** What git stores instead of a file that Git LFS keeps elsewhere, and the size it never exceeds. */
const POINTER = 'version https://git-lfs.github.com/spec/v1\n';
const POINTER_SIZE = 1024;

/** One thing to scan: where it belongs, and the object that holds it. */
export interface Wanted extends TextFacts {
  readonly id: string;
  /** Earlier versions, read on the way: small ones are handed to `keep`, and so is the text itself when it is one window. */
  readonly olds?: readonly string[];
  readonly keep?: (id: string, bytes: Uint8Array) => void;
}

/** Bytes of an earlier version that is kept: larger ones are asked for when they are needed. */
const KEPT = 1 << 20;

/** Reads earlier versions; one that git does not have is simply not known. */
async function readOlds(objects: ObjectReader, { olds = [], keep }: Wanted): Promise<void> {
  for (const id of olds) {
    const head = await objects.head();
    if (!head) throw await objects.failure();
    if (head.missing || head.size > KEPT) continue;
    keep?.(id, await objects.whole());
  }
}

/** The rest of the current object's bytes as chunks. */
async function* windowsOf(objects: ObjectReader, one: Wanted, room: Room): AsyncIterable<Chunk> {
  const windows = new TextWindows(one, room, objects.left);
  const small = one.olds?.length && objects.left <= KEPT;
  do {
    const count = await objects.fill(windows.space());
    for (const chunk of windows.take(count, objects.left === 0)) {
      if (small && !chunk.again) one.keep?.(one.id, chunk.bytes.slice());
      yield chunk;
    }
  } while (objects.left > 0);
}

/**
 * The wanted objects' chunks, in order. What git does not have is a problem of that path; a git that dies is one for all that is left.
 * The reader is asked, finished and seen to its end here; other answers must have been read before.
 */
export async function* objectChunks(objects: ObjectReader, wanted: readonly Wanted[], room: Room, problem: (problem: Problem) => void, skipped: Skipped = () => {}): AsyncIterable<Chunk> {
  let done = 0;
  try {
    void objects.ask(wanted.flatMap(({ id, olds = [] }) => [...olds, id]));
    objects.finish();
    for (const one of wanted) {
      await readOlds(objects, one);
      const head = await objects.head();
      if (!head) throw await objects.failure();
      if (head.missing) problem(missing(one.origin.path, one.id));
      else if (head.type === 'blob' && head.size < POINTER_SIZE) yield* smallText(objects, one, room, skipped);
      else if (head.type === 'blob') yield* windowsOf(objects, one, room);
      else for await (const chunk of windowsOf(objects, one, room)) yield* messageChunks(chunk);
      done++;
    }
    await objects.end();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const left = wanted.length - done;
    problem({ code: 'git-failed', path: wanted[done]?.origin.path, message: `${error.message} (${left} of ${wanted.length} objects not read)`, hint: error.hint });
  } finally {
    objects.stop();
  }
}

/** A text of one window; the content of an LFS pointer is elsewhere, which is counted. */
async function* smallText(objects: ObjectReader, facts: Wanted, room: Room, skipped: Skipped): AsyncIterable<Chunk> {
  for await (const chunk of windowsOf(objects, facts, room)) {
    if (Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, Math.min(chunk.bytes.length, POINTER.length)).toString('latin1') === POINTER) skipped('lfs-pointer');
    yield chunk;
  }
}

const PERSON = /^(?:author|committer|tagger) .*$/gm;

/** A commit or tag object as its message and, as a text of its own, the people in its head; ids and signatures are no text. */
function* messageChunks(chunk: Chunk): Iterable<Chunk> {
  const text = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.length);
  const end = chunk.overlap === 0 ? text.indexOf('\n\n') : -1;
  if (end < 0) return yield chunk;
  const people = text.toString('latin1', 0, end).match(PERSON) ?? [];
  // A copy: the engine scans its own memory in place only from the start.
  yield { ...chunk, bytes: chunk.bytes.slice(end + 2) };
  yield { ...chunk, bytes: Buffer.from(people.join('\n'), 'latin1'), more: undefined, tail: undefined, again: true };
}

const missing = (path: string, id: string): Problem => ({
  code: 'missing-object',
  path,
  message: `git does not have its content (${id.slice(0, 12)})`,
  hint: 'A partial clone or a damaged repository: git fetch --refetch, git fsck',
});
