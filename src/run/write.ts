/** The one place where reports leave the program: standard output, waiting for the reader, or a file, whole or not at all. */

import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { makeFolders } from '../folders.ts';
import { UserError } from '../errors.ts';

/** A report as text, perhaps in pieces. */
export type Pieces = string | Iterable<string>;

/** Enough for few system calls, little enough to keep memory flat. */
const batchSize = 1 << 16;

function* batches(pieces: Pieces): Generator<string> {
  if (typeof pieces === 'string') {
    yield pieces;
    return;
  }
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length >= batchSize) {
      yield batch;
      batch = '';
    }
  }
  if (batch) yield batch;
}

/** Errors are told by the write that fails. */
const ignore = (): undefined => undefined;

/** Resolves when the stream has taken `text`. */
const send = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** The code of what the system or a stream refused; undefined for a bug, which keeps its stack. */
const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error ? String(error.code) : undefined);

/**
 * Writes to a stream and waits until it has taken everything, since output to a pipe that is left behind is cut at 64 KiB.
 * A reader that closes early (`| head`) ends the writing quietly; any other failure is a UserError.
 */
export async function writeStream(stream: Writable, pieces: Pieces): Promise<void> {
  // Never removed: a pipe may report its end after the last write has returned.
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  try {
    for (const batch of batches(pieces)) await send(stream, batch);
  } catch (error) {
    notWritten(error);
  }
}

/** Standard output took less than it was given: no fault where its reader went away. */
function notWritten(error: unknown): void {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
  throw new UserError(`the report could not be written to standard output (${code})`, 'is the disk full?', error);
}

/** The same for the descriptor of standard output, without a stream. */
export function writeOut(descriptor: number, pieces: Pieces): void {
  try {
    writeAll(descriptor, pieces);
  } catch (error) {
    notWritten(error);
  }
}

/** The descriptor of this process that a path names; it is written to as it is: a socket cannot be opened a second time, a redirected file must not be replaced. */
function descriptorOf(path: string): number | undefined {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/.exec(path)?.[1];
  if (number !== undefined) return Number(number);
  return path === '/dev/stdout' ? 1 : path === '/dev/stderr' ? 2 : undefined;
}

/** What a path leads to: nothing yet, a regular file (through links), or a device or pipe, which must not be replaced. */
function target(path: string): { readonly path: string; readonly mode?: number; readonly special: boolean } {
  try {
    const found = statSync(path);
    return { path: realpathSync(path), mode: found.mode & 0o777, special: !found.isFile() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, special: false };
    throw error;
  }
}

/** Milliseconds to wait for the reader of a pipe that is full and does not block. */
const pause = 1;

function writeSome(descriptor: number, bytes: Uint8Array, from: number): number {
  try {
    return writeSync(descriptor, bytes, from);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    return 0;
  }
}

function writeAll(descriptor: number, pieces: Pieces): void {
  for (const batch of batches(pieces)) {
    const bytes = Buffer.from(batch, 'utf8');
    for (let done = 0; done < bytes.length; ) done += writeSome(descriptor, bytes, done);
  }
}

function writeWhole(path: string, mode: number | undefined, pieces: Pieces): void {
  // Two runs may write the same report at once; 'wx' refuses what a name in the directory was prepared for.
  const unique = Math.random().toString(36).slice(2);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${unique}.tmp`);
  const descriptor = openSync(temporary, 'wx', 0o666);
  try {
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      writeAll(descriptor, pieces);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

/**
 * Writes a report to a file that appears whole or not at all; missing directories are made, an existing file keeps its mode, a device or pipe
 * is written to directly. Throws a UserError.
 */
export function writeFile(path: string, pieces: Pieces): void {
  try {
    const open = descriptorOf(path);
    if (open !== undefined) return writeAll(open, pieces);
    makeFolders(dirname(path));
    const found = target(path);
    if (!found.special) return writeWhole(found.path, found.mode, pieces);
    const descriptor = openSync(found.path, 'a');
    try {
      writeAll(descriptor, pieces);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    if (code === 'EPIPE') return;
    throw new UserError(`the report could not be written to ${JSON.stringify(path)} (${code})`, 'is the directory writable, and is there space?', error);
  }
}
