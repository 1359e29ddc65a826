/** Tags of tags: a ref shows the outermost, and what it leads to in the end; what is in between is stored and pushed all the same. */
import type { Surroundings } from './environment.ts';
import { openObjects, type ObjectReader } from './objects.ts';
import type { Typed } from './refs.ts';

/** The tags that a tag leads to, and what the last of them names. */
export interface TagChain {
  readonly inner: readonly { readonly id: string; readonly name: string }[];
  readonly end: Typed;
}

/** Bytes of a tag's head in which it says what it names, of which type, and what it is called. */
const HEAD = 1024;

/** What the tag names whose head was just read; undefined for what is no tag. */
async function targetOf(objects: ObjectReader): Promise<{ readonly id: string; readonly type: string; readonly name: string } | undefined> {
  const bytes = new Uint8Array(Math.min(objects.left, HEAD));
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a reader's method of that name
  await objects.fill(bytes);
  const [, id = '', type = '', name = ''] = /^object ([0-9a-f]+)\ntype (\w+)\n(?:tag (.*)\n)?/.exec(Buffer.from(bytes).toString()) ?? [];
  return id === '' ? undefined : { id, type, name };
}

/** Whether the tag whose head was just read names another tag. */
export const namesTag = async (objects: ObjectReader): Promise<boolean> => (await targetOf(objects))?.type === 'tag';

/** Follows a tag to its end. Rejects with a `GitFailure` where git dies; an object that is not here ends the chain. */
export async function tagChain(outer: string, around: Surroundings): Promise<TagChain> {
  const objects = openObjects(around);
  const inner: { id: string; name: string }[] = [];
  try {
    for (let id = outer; ; ) {
      void objects.ask([id]);
      const head = await objects.head();
      if (!head) throw await objects.failure();
      const target = head.type === 'tag' ? await targetOf(objects) : undefined;
      if (id !== outer && head.type === 'tag') inner.push({ id, name: target?.name || id });
      if (!target) return { inner, end: { id, type: head.missing ? '' : head.type } };
      id = target.id;
    }
  } finally {
    objects.stop();
  }
}
