/** One file on disk as chunks: opened without following links, checked to be a regular file after that, read in windows. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import type { Chunk, Origin, Problem, Skipped } from '../types/source.ts';
import { holdsMore, tooLarge } from './holds-more.ts';
import { TextWindows, type Room } from './windows.ts';

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
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

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
 * Nearly every file is one window: it is closed when this returns, and no generator runs, which V8 would compile like any hot loop.
 */
export function fileChunks({ file, origin }: FileToRead, reading: Reading): Iterable<Chunk> {
  let fd: number | undefined;
  try {
    if (constants.O_NOFOLLOW === undefined && lstatSync(file).isSymbolicLink()) return linkChunks(file, origin, reading);
    fd = openSync(file, FLAGS);
    const opened = textOf(fd, origin, reading);
    if (!opened) return [];
    const first = nextWindow(opened, reading);
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
function textOf(fd: number, origin: Origin, { room, problem, skipped, largest = Infinity }: Reading): Opened | undefined {
  const stat = fstatSync(fd);
  const { size, mode } = stat;
  if (!stat.isFile()) return void skipped(kindOf(stat));
  if (size > largest) return void problem(tooLarge(origin.path, size, largest));
  // One byte more than the file has: when that byte does not come, this was all of it.
  const windows = new TextWindows({ origin, mode: (mode & 0o111) === 0 ? undefined : 'executable' }, room, Math.max(size + 1, SMALLEST));
  return { fd, size, windows, read: 0, last: false };
}

function nextWindow(opened: Opened, { skipped }: Reading): Iterable<Chunk> {
  const space = opened.windows.space();
  const count = fill(opened.fd, space, opened.size - opened.read);
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

/** Reads until `space` is full, the file ends, or the `left` bytes it is known to have are read. */
function fill(fd: number, space: Uint8Array, left: number): number {
  let done = 0;
  while (done < space.length) {
    const count = readSync(fd, space, done, space.length - done, null);
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
