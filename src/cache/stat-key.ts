import { lstatSync } from 'node:fs';

/** Milliseconds: a file changed this lately may change again without its times showing it (git calls it racy). */
const racy = 2000;

/** What tells that a file is the one seen before: name, size, both times, inode. Undefined when that cannot be said. `now` is in milliseconds. */
export function statKey(file: string | Buffer, path: string, now: number): { readonly key: string; readonly size: number } | undefined {
  try {
    const { size, mtimeMs, ctimeMs, ino, mode } = lstatSync(file);
    if (now - Math.max(mtimeMs, ctimeMs) < racy) return undefined;
    return { key: `${path}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}\0${mode}`, size };
  } catch {
    return undefined;
  }
}
