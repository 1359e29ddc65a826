/** Everything under a directory, without git. */
import { readdirSync, type Dirent } from 'node:fs';
import type { Problem, Skipped } from '../types/source.ts';
import { nameOf, type Name } from './names.ts';

const byName = (a: Name, b: Name): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * Files and links under `root`, as names relative to it, `prefix` in front; what is in `.git` is not content. Links are never followed.
 * The stack is explicit, so depth is bounded by memory only; a directory that cannot be read is a problem.
 */
export function* walk(root: string, problem: (problem: Problem) => void, skipped: Skipped): Iterable<Name> {
  const stack: Name[] = [{ path: '' }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const below: Name[] = [];
    for (const entry of entriesOf(root, at, problem)) {
      const name = childOf(at, entry.name as unknown as Buffer);
      if (entry.isDirectory()) {
        if (entry.name.toString() !== '.git') below.push(name);
      } else if (entry.isFile() || entry.isSymbolicLink()) yield name;
      else skipped(entry.isFIFO() ? 'fifo' : entry.isSocket() ? 'socket' : 'device');
    }
    stack.push(...below.sort(byName).reverse());
  }
}

/** The path of a name under a directory, in the system's own bytes where it is not UTF-8. */
export function fileAt(root: string, { path, pathBytes }: Name): string | Buffer {
  // Names hold no `..` and no doubled slash: there is nothing to normalise.
  if (pathBytes === undefined) return path === '' ? root : `${root}${root.endsWith('/') ? '' : '/'}${path}`;
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(pathBytes, 'base64')]);
}

function entriesOf(root: string, directory: Name, problem: (problem: Problem) => void): Dirent[] {
  try {
    // Names as bytes: a name that is not UTF-8 must still be opened.
    return readdirSync(fileAt(root, directory), { withFileTypes: true, encoding: 'buffer' as 'utf8' });
  } catch (error) {
    problem({ code: 'unreadable', path: directory.path || '.', message: `the directory could not be read (${(error as NodeJS.ErrnoException).code})`, hint: 'Fix its permissions, or exclude it' });
    return [];
  }
}

function childOf(parent: Name, name: Buffer): Name {
  const child = nameOf(name);
  if (parent.path === '') return child;
  const path = `${parent.path}/${child.path}`;
  if (parent.pathBytes === undefined && child.pathBytes === undefined) return { path };
  const above = parent.pathBytes === undefined ? Buffer.from(parent.path) : Buffer.from(parent.pathBytes, 'base64');
  return { path, pathBytes: Buffer.concat([above, Buffer.from('/'), name]).toString('base64') };
}
