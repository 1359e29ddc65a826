/** The refs of a repository, and what hangs on them besides commits. */
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import { fields, nameOf, type Name } from './names.ts';
import { tagChain } from './tag-chain.ts';

/** A text that a ref leads to without a commit in between. */
export interface LooseObject {
  readonly id: string;
  /** `tag:<name>`, `ref:<name>`. */
  readonly object: string;
  /** Path inside a tree that a ref names. */
  readonly name?: Name;
  /** A tag that another one names. */
  readonly within?: true;
}

export interface Refs {
  readonly names: readonly string[];
  /** Annotated tags, and blobs of refs that name a blob or a tree. */
  readonly loose: readonly LooseObject[];
  /** Entries of the stash but the newest, which only its reflog reaches. */
  readonly stashes: readonly string[];
  readonly notes: readonly string[];
}

const FORMAT = '--format=%(objecttype) %(objectname) %(type) %(*objecttype) %(*objectname) %(refname)';
const shortName = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '');

/** An empty repository is rare enough to ask twice whether it is git that says so. */
async function mustBeGit(around: Surroundings): Promise<void> {
  if ((await gitOutput(['rev-parse', '--git-dir'], around)).length === 0) throw new GitFailure('rev-parse', 0, 'fatal: it did not answer');
}

/** All refs. */
export async function readRefs(around: Surroundings): Promise<Refs> {
  const lines = (await gitOutput(['for-each-ref', FORMAT], around)).toString('utf8').split('\n').slice(0, -1);
  if (lines.length === 0) await mustBeGit(around);
  const names: string[] = [];
  const loose: LooseObject[] = [];
  const owns = new Set<string>();
  for (const line of lines) {
    const [type = '', id = '', named = '', targetType = '', target = '', ...rest] = line.split(' ');
    const ref = rest.join(' ');
    names.push(ref);
    owns.add(id);
    const own = { type, id, nested: named === 'tag' };
    loose.push(...(await looseObjects(ref, own, type === 'tag' ? { type: targetType, id: target } : own, around)));
  }
  const stashes = names.includes('refs/stash') ? (await gitOutput(['rev-list', '--walk-reflogs', 'refs/stash', '--'], around)).toString('latin1').split('\n').filter(Boolean) : [];
  // What a ref names by itself is called by that.
  return { names, loose: loose.filter(({ id, within }) => !within || !owns.has(id)), stashes, notes: names.filter((name) => name.startsWith('refs/notes/')) };
}

/** An object and its type. */
export interface Typed {
  readonly id: string;
  readonly type: string;
  /** A tag that names a tag. */
  readonly nested?: boolean;
}

/** What a ref leads to without a commit: its annotated tag and those within, and the file or all files where it ends (`shown`, unless that is a tag). */
export async function looseObjects(ref: string, own: Typed, shown: Typed, around: Surroundings): Promise<LooseObject[]> {
  const loose: LooseObject[] = own.type === 'tag' ? [{ id: own.id, object: `tag:${shortName(ref)}` }] : [];
  const { inner, end } = own.nested ? await tagChain(own.id, around) : { inner: [], end: shown };
  for (const { id, name } of inner) loose.push({ id, object: `tag:${name}`, within: true });
  if (end.type === 'blob') loose.push({ id: end.id, object: `ref:${shortName(ref)}` });
  else if (end.type === 'tree') for (const one of await treeOf(end.id, `ref:${shortName(ref)}`, around)) loose.push(one);
  return loose;
}

async function treeOf(tree: string, object: string, around: Surroundings): Promise<LooseObject[]> {
  const found: LooseObject[] = [];
  for (const field of fields(await gitOutput(['ls-tree', '-r', '-z', '--full-tree', tree], around))) {
    const tab = field.indexOf(9);
    const [, type, id = ''] = field.toString('latin1', 0, tab).split(' ');
    if (type === 'blob') found.push({ id, object, name: nameOf(field.subarray(tab + 1)) });
  }
  return found;
}
