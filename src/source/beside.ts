/** Names and tags that go with the commits of a range: what its revisions name, and the branches and tags that stand on its commits. */
import { UserError } from '../errors.ts';
import type { LoggedCommit } from './log-reader.ts';
import type { Surroundings } from './environment.ts';
import type { ObjectReader } from './objects.ts';
import { typesOf, type Published } from './published.ts';
import type { Typed } from './refs.ts';
import { tagChain } from './tag-chain.ts';

/** An annotated tag: its object and name. */
export interface NamedTag {
  readonly id: string;
  readonly name: string;
}

/** What goes with the commits of a range. */
export interface Beside {
  readonly refs: readonly string[];
  readonly tags: readonly NamedTag[];
}

/** The side of each revision that is looked at: `B` of `A..B`. What stands behind `--not` or begins with `^` is left out, and what git could not be asked for. */
export function looked(revisions: readonly string[]): string[] {
  const end = revisions.findIndex((one) => one === '--not' || one === '--');
  const names = revisions
    .slice(0, end < 0 ? undefined : end)
    .filter((one) => !/^[-^]/.test(one))
    .map((one) => one.replace(/^.*\.\.\.?/, '') || 'HEAD');
  return names.some((name) => name.includes('\n')) ? [] : names;
}

async function tagsAmong(names: readonly string[], types: ReadonlyMap<string, Typed>, around: Surroundings): Promise<NamedTag[]> {
  const tags: NamedTag[] = [];
  for (const name of names) {
    const { type, id, nested } = types.get(name) ?? {};
    if (type !== 'tag' || id === undefined) continue;
    tags.push({ id, name: name.replace(/^refs\/tags\//, '') });
    if (nested) tags.push(...(await tagChain(id, around)).inner);
  }
  return tags;
}

/**
 * What goes with `commits`, for a range of `names` (`looked`) whose types are known. A file or a folder has no commits, and git would list none
 * without a word: a `UserError`. The reader must have answered everything asked before.
 */
export async function besideOf(names: readonly string[], { types }: Published, commits: readonly LoggedCommit[], objects: ObjectReader, around: Surroundings): Promise<Beside> {
  const odd = names.map((name) => types.get(name)?.type).find((type) => type === 'tree' || type === 'blob');
  if (odd !== undefined) throw new UserError(`a revision names a ${odd === 'tree' ? 'folder' : 'file'}, not a commit`, 'Name commits: tightlip range A..B; files are scanned by tightlip scan');
  const there = commits.flatMap(({ tags }) => tags).sort();
  void objects.ask(there);
  const found = [...(await tagsAmong(names, types, around)), ...(await tagsAmong(there, await typesOf(there, objects), around))];
  return { refs: [...commits.flatMap(({ heads }) => heads).sort(), ...there], tags: [...new Map(found.map((tag) => [tag.id, tag])).values()] };
}
