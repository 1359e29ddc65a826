/** One file on disk as chunks: opened without following links, checked to be a regular file after that, read in windows. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import type { Chunk, Origin, Problem, Skipped } from '../types/source.ts';
import { isPointer } from './object-text.ts';
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
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The chunks of a file, or of a link's target text. What is no file is counted, what cannot be read is a problem. */
export function* fileChunks({ file, origin }: FileToRead, reading: Reading): Iterable<Chunk> {
  let fd: number | undefined;
  try {
    if (constants.O_NOFOLLOW === undefined && lstatSync(file).isSymbolicLink()) return yield* linkChunks(file, origin, reading);
    fd = openSync(file, FLAGS);
    const stat = fstatSync(fd);
    if (stat.isFile()) yield* openFileChunks(fd, stat, origin, reading);
    else reading.skipped(kindOf(stat));
  } catch (error) {
    yield* notOpened(error as NodeJS.ErrnoException, file, origin, reading);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function* openFileChunks(fd: number, { size, mode }: Stats, origin: Origin, { room, problem, skipped, largest = Infinity }: Reading): Iterable<Chunk> {
  if (size > largest) {
    problem({ code: 'too-large', path: origin.path, message: `${size} bytes are more than the limit of ${largest}`, hint: 'Raise --max-file-size, or exclude the file' });
    return;
  }
  // One byte more than the file has: when that byte does not come, this was all of it.
  const windows = new TextWindows({ origin, mode: (mode & 0o111) === 0 ? undefined : 'executable' }, room, Math.max(size + 1, SMALLEST));
  let read = 0;
  for (let last = false; !last; ) {
    const space = windows.space();
    const count = fill(fd, space, size - read);
    if (read === 0 && isPointer(space, size)) skipped('lfs-pointer');
    read += count;
    last = count < space.length;
    yield* windows.take(count, last);
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

function* linkChunks(file: string | Buffer, origin: Origin, { room }: Reading): Iterable<Chunk> {
  const target = readlinkSync(file, 'buffer');
  const windows = new TextWindows({ origin, mode: 'link' }, room, target.length);
  windows.space().set(target);
  yield* windows.take(target.length, true);
}

function* notOpened(error: NodeJS.ErrnoException, file: string | Buffer, origin: Origin, reading: Reading): Iterable<Chunk> {
  const { code } = error;
  if (code === undefined) throw error;
  if (code === 'ELOOP' || code === 'EMLINK') {
    try {
      return yield* linkChunks(file, origin, reading);
    } catch {
      // Replaced while we looked: falls through to the problem.
    }
  }
  if (code === 'ENXIO') return reading.skipped('socket');
  // Tracked but deleted, left out by a sparse checkout, or removed while we looked.
  if (code === 'ENOENT' || code === 'ENOTDIR') return reading.skipped('not-checked-out');
  reading.problem({ code: 'unreadable', path: origin.path, message: REASONS[code] ?? `could not be read (${code})`, hint: 'Fix its permissions, or exclude it' });
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
