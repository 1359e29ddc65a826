/** Pipes and devices where git reads files: it would wait for the other end for ever. Only looked for when it is silent. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Surroundings } from './environment.ts';
import { readPlain } from './plain-file.ts';
import { checkoutAbove, commonDirectory, gitDirectory } from './repository.ts';

/** Files that git reads all over a work tree. */
const IN_WORK_TREE = /^\.git(?:ignore|attributes|modules)?$/;

/** Whether what has this name keeps its reader waiting, as `/dev/null` does not; a link is followed. */
function keepsWaiting(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFIFO() || (found.isCharacterDevice() && found.rdev !== statSync('/dev/null').rdev);
  } catch {
    return false;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The first such entry below a folder of which `wanted` is true. */
function pipeBelow(top: string, wanted: (name: string) => boolean): string | undefined {
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      else if (!entry.isFile() && wanted(entry.name) && keepsWaiting(path)) return path;
    }
  }
  return undefined;
}

/** Other folders of objects that a repository names. */
function alternatesOf(common: string): string[] {
  try {
    const objects = join(common, 'objects');
    return readPlain(join(objects, 'info', 'alternates')).toString('utf8').split('\n').filter((line) => line !== '').map((line) => resolve(objects, line));
  } catch {
    return [];
  }
}

/** Files that a configuration names: what it includes, lists of what is ignored. */
function namedIn(store: string, home = ''): string[] {
  try {
    const values = readPlain(join(store, 'config')).toString('utf8').matchAll(/=[ \t]*"?([^"\n]+)/g);
    return [...values].map(([, value = '']) => resolve(store, value.trim().replace(/^~(?=\/)/, home)));
  } catch {
    return [];
  }
}

/** The path of a pipe or device that git may be reading in the repository around; undefined when there is none. */
export function pipeIn(around: Surroundings): string | undefined {
  const own = gitDirectory(around);
  const common = commonDirectory(around);
  const checkout = checkoutAbove(around.cwd);
  const stores = [own, common, around.env['GIT_OBJECT_DIRECTORY'], ...(common === undefined ? [] : alternatesOf(common))].filter((one) => one !== undefined);
  for (const store of new Set(stores)) {
    const path = pipeBelow(resolve(around.cwd, store), () => true) ?? namedIn(store, around.env['HOME']).find(keepsWaiting);
    if (path !== undefined) return path;
  }
  return checkout === undefined ? undefined : pipeBelow(checkout, (name) => IN_WORK_TREE.test(name));
}
