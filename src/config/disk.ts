import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { ConfigReader } from '../types/source.ts';

/** MiB that a file may have: a configuration is small, a baseline has a line for each of thousands of findings. */
const mostOf = (shown: string): number => (shown.endsWith('tightlip-baseline.jsonl') ? 64 : 1);
const noFollow = constants.O_NOFOLLOW ?? 0;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const missing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** Reads a small regular file; undefined when there is none. Throws a UserError for a link, a folder, a device, or more than 1 MiB (a baseline: 64). `shown` is its name in messages. */
export function readSmall(path: string, shown: string, links: 'refuse' | 'follow' = 'refuse'): Uint8Array | undefined {
  let file: number;
  try {
    // Opening a FIFO would wait for its other end.
    const before = links === 'refuse' ? lstatSync(path) : undefined;
    if (before && !before.isFile()) throw new UserError(`${shown} is not a regular file`, 'a configuration is a file, not a link, a folder or a device');
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | (links === 'refuse' ? noFollow : 0));
  } catch (error) {
    if (missing(error)) return undefined;
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown} cannot be read (${codeOf(error)})`, 'make it readable, or remove it', error);
  }
  try {
    const { size } = checked(fstatSync(file), shown);
    const bytes = new Uint8Array(size);
    let at = 0;
    for (let read = -1; read !== 0 && at < size; at += read) read = readSync(file, bytes, at, size - at, at);
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

function checked(stat: { isFile(): boolean; size: number }, shown: string): { size: number } {
  if (!stat.isFile()) throw new UserError(`${shown} is not a regular file`, 'a configuration is a file, not a link, a folder or a device');
  const most = mostOf(shown);
  if (stat.size > most * 1024 * 1024) throw new UserError(`${shown} is larger than ${most} MiB`, most === 1 ? 'move long lists of exceptions to a baseline: tightlip baseline' : 'exclude what nobody looks at, and make it anew: tightlip baseline --prune');
  return stat;
}

/** Whether anything has this name, be it a link to nothing. */
export function isThere(path: string): boolean {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
}

/** Whether `path` (relative to `top`) still lies below `top` when every link on the way is followed. Nothing there: true. */
export function staysBelow(top: string, path: string): boolean {
  try {
    const real = realpathSync(join(top, path));
    const realTop = realpathSync(top);
    return real === realTop || real.startsWith(realTop.endsWith(sep) ? realTop : realTop + sep);
  } catch (error) {
    // What cannot be followed cannot be read either: reading it says why.
    return missing(error) || codeOf(error) === 'EACCES';
  }
}

/** The work tree as a place for configuration. `list` names its configuration files, relative to `top`. */
export function diskReader(top: string, list: ConfigReader['list']): ConfigReader {
  return {
    read(path) {
      if (!staysBelow(top, path)) throw new UserError(`${path} leads out of the repository`, 'a configuration is a regular file inside the repository');
      return readSmall(join(top, ...path.split('/')), path);
    },
    list,
  };
}
