import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Makes a folder and those above it; one that is there is left as it is. Throws what `mkdirSync` throws. Its own `recursive` is not used: where
 * the system answers ENOENT for a folder whose parent exists (`/proc`), Node 20 tries for ever.
 */
export function makeFolders(path: string, mode = 0o777): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolders(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!isFolder(path)) throw error;
  }
}
