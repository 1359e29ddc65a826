import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chunk, Problem, Source } from '../types.ts';

/** All files under a folder, whole; the git-aware tree source replaces it. */
export function walkSource(root: string, paths: readonly string[]): Source {
  return {
    name: 'tree',
    *chunks(problem: (problem: Problem) => void): Iterable<Chunk> {
      const stack = [...paths].reverse();
      for (let path = stack.pop(); path !== undefined; path = stack.pop()) {
        const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
        if (stat?.isDirectory()) {
          const names = readdirSync(join(root, path)).filter((name) => name !== '.git' && name !== 'node_modules');
          stack.push(...names.sort().reverse().map((name) => join(path, name)));
        } else if (stat?.isFile()) {
          yield { origin: { kind: 'file', path }, bytes: readFileSync(join(root, path)), firstLine: 1, firstColumn: 1, overlap: 0 };
        } else if (!stat) problem({ code: 'unreadable', path, message: 'no such file' });
      }
    },
  };
}
