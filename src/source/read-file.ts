/** One file on disk as chunks: opened without following links, checked to be a regular file after that, read in windows. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import type { Chunk, Origin, Problem, Skipped } from '../types/source.ts';
import { holdsMore, tooLarge } from './holds-more.ts';
import { plainText, TextWindows, WINDOW, type Room, type TextFacts } from './windows.ts';

/** What to read: `file` is what the system opens, bytes when the name is no UTF-8. */
export interface FileToRead {
  readonly file: string | Buffer;
  readonly origin: Origin;
}

/** How files are read. `largest`: bytes above which a file is a problem instead of read. */
export interface Reading {
  readonly room: Room;
  readonly problem: (problem: Problem) => void;
  readonly skipped: Skipped;
  readonly largest?: number;
}

/** Room for files that say they are empty (`/proc`). */
const SMALLEST = 4096;
/** Bytes of such a file after which it may have no end (`/proc/self/pagemap`). */
const ENDLESS = 64 << 20;
export const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What is known of a file when it has been opened. */
interface Found {
  readonly fd: number;
  readonly size: number;
  readonly facts: TextFacts;
  /** One byte more than it has: when that byte does not come, this was all of it. */
  readonly expected: number;
}

/** A file that is open, and how far it has been read. */
interface Opened {
  readonly fd: number;
  readonly size: number;
  readonly windows: TextWindows;
  read: number;
  last: boolean;
}

/**
 * The chunks of a file, or of a link's target text, to be read to their end. What is no file is counted, what cannot be read is a problem.
 * Nearly every file is one window of plain text: it is closed when this returns, and what knows of encodings and windows does not run.
 */
export function fileChunks({ file, origin }: FileToRead, reading: Reading): Iterable<Chunk> {
  let fd: number | undefined;
  try {
    if (constants.O_NOFOLLOW === undefined && lstatSync(file).isSymbolicLink()) return linkChunks(file, origin, reading);
    fd = openSync(file, FLAGS);
    const found = foundAt(fd, origin, reading);
    if (!found) return [];
    const start = found.expected > WINDOW ? undefined : readWhole(found, reading.room);
    const plain = start && start.length < found.expected ? plainText(found.facts, start, reading.room) : undefined;
    if (plain && start) {
      const more = holdsMore(start, found.size);
      if (more !== undefined) reading.skipped(more);
      return [plain];
    }
    const opened: Opened = { fd, size: found.size, windows: new TextWindows(found.facts, reading.room, found.expected), read: 0, last: false };
    const first = nextWindow(opened, reading, start);
    if (opened.last) return first;
    fd = undefined;
    return allWindows(opened, first, file, origin, reading);
  } catch (error) {
    return notOpened(error as NodeJS.ErrnoException, file, origin, reading);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** What was opened, if it is a file of a size that is read. */
function foundAt(fd: number, origin: Origin, { problem, skipped, largest = Infinity }: Reading): Found | undefined {
  const stat = fstatSync(fd);
  const { size, mode } = stat;
  if (!stat.isFile()) return void skipped(kindOf(stat));
  if (size > largest) return void problem(tooLarge(origin.path, size, largest));
  return { fd, size, facts: { origin, mode: (mode & 0o111) === 0 ? undefined : 'executable' }, expected: Math.max(size + 1, SMALLEST) };
}

function readWhole({ fd, size, expected }: Found, room: Room): Uint8Array {
  const space = room(expected);
  return space.subarray(0, fill(fd, space, expected, size));
}

/** `start`: what has been read already. */
function nextWindow(opened: Opened, { skipped }: Reading, start?: Uint8Array): Iterable<Chunk> {
  const space = opened.windows.space();
  const count = start ? moved(start, space) : fill(opened.fd, space, space.length, opened.size - opened.read);
  const more = opened.read === 0 ? holdsMore(space, opened.size) : undefined;
  if (more !== undefined) skipped(more);
  opened.read += count;
  opened.last = count < space.length;
  return opened.windows.take(count, opened.last);
}

function* allWindows(opened: Opened, first: Iterable<Chunk>, file: string | Buffer, origin: Origin, reading: Reading): Iterable<Chunk> {
  try {
    yield* first;
    while (!opened.last) {
      if (opened.size === 0 && opened.read > ENDLESS) return reading.problem({ code: 'unreadable', path: origin.path, message: 'says that it is empty, and has no end', hint: 'Exclude it' });
      yield* nextWindow(opened, reading);
    }
  } catch (error) {
    yield* notOpened(error as NodeJS.ErrnoException, file, origin, reading);
  } finally {
    closeSync(opened.fd);
  }
}

/** Puts `start` where the window is read to, which nearly always is where it stands. */
function moved(start: Uint8Array, space: Uint8Array): number {
  if (start.buffer !== space.buffer || start.byteOffset !== space.byteOffset) space.set(start);
  return start.length;
}

/** Reads until `most` bytes are there, the file ends, or the `left` bytes it is known to have are read. */
function fill(fd: number, space: Uint8Array, most: number, left: number): number {
  let done = 0;
  while (done < most) {
    const count = readSync(fd, space, done, most - done, null);
    done += count;
    if (count === 0 || done === left) break;
  }
  return done;
}

function linkChunks(file: string | Buffer, origin: Origin, { room }: Reading): Iterable<Chunk> {
  const target = readlinkSync(file, 'buffer');
  const windows = new TextWindows({ origin, mode: 'link' }, room, target.length);
  windows.space().set(target);
  return windows.take(target.length, true);
}

function notOpened(error: NodeJS.ErrnoException, file: string | Buffer, origin: Origin, reading: Reading): Iterable<Chunk> {
  const { code } = error;
  if (code === undefined) throw error;
  if (code === 'ELOOP' || code === 'EMLINK') {
    try {
      return linkChunks(file, origin, reading);
    } catch {
      // Replaced while we looked: falls through to the problem.
    }
  }
  // ENXIO: a socket. The others: tracked but deleted, left out by a sparse checkout, or removed while we looked.
  const absent = code === 'ENXIO' ? 'socket' : code === 'ENOENT' || code === 'ENOTDIR' ? 'not-checked-out' : undefined;
  if (absent !== undefined) reading.skipped(absent);
  else reading.problem({ code: 'unreadable', path: origin.path, message: REASONS[code] ?? `could not be read (${code})`, hint: 'Fix its permissions, or exclude it' });
  return [];
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'the path is too long for this system',
  EMFILE: 'too many open files',
};

function kindOf(stat: Stats): string {
  // Only git lists a folder among files.
  if (stat.isDirectory()) return 'submodule';
  if (stat.isFIFO()) return 'fifo';
  return stat.isSocket() ? 'socket' : 'device';
}
