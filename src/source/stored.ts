/** Everything in a repository's object store, in the order in which git reads it fastest. */
import type { Surroundings } from './environment.ts';
import { fieldsOf, startGit } from './git.ts';

/** Sizes by id, in the order of the packs: neighbours share their deltas. Trees are left out. Alternates are in. */
export async function storedObjects(around: Surroundings): Promise<Map<string, number>> {
  const git = startGit(['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], around);
  const sizes = new Map<string, number>();
  for await (const lines of fieldsOf(git, 10)) {
    for (const line of lines) {
      const text = line.toString('latin1');
      const space = text.indexOf(' ');
      if (text[space + 2] !== 'r') sizes.set(text.slice(0, space), Number(text.slice(text.lastIndexOf(' ') + 1)));
    }
  }
  return sizes;
}
