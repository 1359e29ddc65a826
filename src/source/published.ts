/** What refs publish besides commits: annotated tags, and files and folders that a ref names without a commit. */
import type { Surroundings } from './environment.ts';
import { GitFailure } from './git.ts';
import type { Wanted } from './object-text.ts';
import type { ObjectReader } from './objects.ts';
import type { RefUpdate } from './ref-updates.ts';
import { looseObjects, type Typed } from './refs.ts';
import { namesTag } from './tag-chain.ts';

/** What names stand for; `types` has each object that is here. */
export interface Published {
  readonly updates: readonly RefUpdate[];
  readonly types: ReadonlyMap<string, Typed>;
}

const none: Typed = { type: '', id: '' };
const peeled = (id: string): string => `${id}^{}`;

/**
 * Asks the reader, at once, what the updates' objects are, and those that `names` say; its next answers are theirs. The answer is the same however
 * often it is asked for. Rejects with a `GitFailure` when something that is pushed is not here.
 */
export function publishedOf(updates: readonly RefUpdate[], names: readonly string[], objects: ObjectReader): () => Promise<Published> {
  const asked = [...updates.flatMap(({ after, before }) => [after, peeled(after), ...(before === undefined ? [] : [before])]), ...names];
  void objects.ask(asked);
  let answer: Promise<Published> | undefined;
  return () => (answer ??= read(updates, asked, objects));
}

async function read(updates: readonly RefUpdate[], asked: readonly string[], objects: ObjectReader): Promise<Published> {
  const types = await typesOf(asked, objects);
  const lost = updates.find(({ after }) => !types.has(peeled(after)));
  if (lost) throw new GitFailure('cat-file', 128, `fatal: bad object ${lost.after}`);
  return { updates, types };
}

/** Reads the answers to names that have been asked for: what each stands for, without those that are not here. */
export async function typesOf(asked: readonly string[], objects: ObjectReader): Promise<ReadonlyMap<string, Typed>> {
  const types = new Map<string, Typed>();
  for (const name of asked) {
    const head = await objects.head();
    if (!head) throw await objects.failure();
    if (!head.missing) types.set(name, { type: head.type, id: head.name, nested: head.type === 'tag' && (await namesTag(objects)) });
  }
  return types;
}

/** Whether an object is here. */
export const isHere = ({ types }: Published, id: string): boolean => types.has(id);

/** The texts that hang on the refs themselves. */
export async function publishedWanted({ updates, types }: Published, around: Surroundings): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const owns = new Set(updates.map(({ after }) => after));
  for (const { after, ref } of updates) {
    const [own = none, end = none] = [after, peeled(after)].map((name) => types.get(name));
    for (const { id, object, name, within } of await looseObjects(ref, own, end, around)) {
      if (within && owns.has(id)) continue;
      const path = name ? `${object}:${name.path}` : object;
      wanted.push({ id, origin: { kind: 'object', object: path, path } });
    }
  }
  return wanted;
}
