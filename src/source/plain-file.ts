/** Files that are small and a repository's own, read without waiting: what stands there may be a pipe. */
import { closeSync, constants, openSync, readFileSync } from 'node:fs';

/** How to open what may be a pipe: one to which nobody writes is empty then. */
export const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** All of a file, and nothing of a pipe to which nobody writes. Throws what the system says. */
export function readPlain(path: string): Buffer {
  const file = openSync(path, WITHOUT_WAITING);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
