/** Names and tags that go with the commits of a range: what its revisions name, and the branches and tags that stand on its commits. */
import { UserError } from '../errors.ts';
import type { Surroundings } from './environment.ts';
import { gitOutput } from './git.ts';

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

interface Ref {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  /** The commit it stands on. */
  readonly commit: string;
}

const FORMAT = '--format=%(objecttype) %(objectname) %(*objectname) %(refname)';

async function branchesAndTags(around: Surroundings): Promise<Ref[]> {
  const output = await gitOutput(['for-each-ref', FORMAT, 'refs/heads', 'refs/tags'], around);
  return output.toString('utf8').split('\n').slice(0, -1).map((line) => {
    const [type = '', id = '', peeled = '', ...name] = line.split(' ');
    return { type, id, commit: peeled || id, name: name.join(' ') };
  });
}

/** The side of each revision that is looked at: `B` of `A..B`. What stands behind `--not` or begins with `^` is left out. */
function looked(revisions: readonly string[]): string[] {
  const end = revisions.findIndex((one) => one === '--not' || one === '--');
  return revisions
    .slice(0, end < 0 ? undefined : end)
    .filter((one) => !/^[-^]/.test(one))
    .map((one) => one.replace(/^.*\.\.\.?/, '') || 'HEAD');
}

/** Annotated tags among revisions. A file or a folder has no commits, and git would list none without a word: a `UserError`. */
async function namedTags(names: readonly string[], around: Surroundings): Promise<NamedTag[]> {
  if (names.length === 0 || names.some((name) => name.includes('\n'))) return [];
  const output = await gitOutput(['cat-file', '--batch-check=%(objecttype) %(objectname)'], around, `${names.join('\n')}\n`);
  return output.toString('latin1').split('\n').slice(0, -1).flatMap((line, i) => {
    const [type = '', id = ''] = line.split(' ');
    const name = names[i] ?? '';
    if (/^[0-9a-f]{40,64}$/.test(id) && (type === 'tree' || type === 'blob')) throw new UserError(`a revision names a ${type === 'tree' ? 'folder' : 'file'}, not a commit`, 'Name commits: tightlip range A..B; files are scanned by tightlip scan');
    return type === 'tag' ? [{ id, name: name.replace(/^refs\/tags\//, '') }] : [];
  });
}

/** Starts asking; the answer takes the commits of the range. */
export function startBeside(revisions: readonly string[], around: Surroundings): (commits: ReadonlySet<string>) => Promise<Beside> {
  const asked = Promise.all([branchesAndTags(around), namedTags(looked(revisions), around)]);
  // Whoever asks hears of a failure.
  asked.catch(() => {});
  return async (commits) => {
    const [refs, named] = await asked;
    const there = refs.filter(({ commit }) => commits.has(commit));
    const tags = new Map([...named, ...there.filter(({ type }) => type === 'tag').map(({ id, name }) => ({ id, name: name.replace(/^refs\/tags\//, '') }))].map((tag) => [tag.id, tag]));
    return { refs: there.map(({ name }) => name), tags: [...tags.values()] };
  };
}
