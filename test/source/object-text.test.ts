import { describe, expect, it } from 'vitest';
import { objectChunks } from '../../src/source/object-chunks.ts';
import type { Wanted } from '../../src/source/object-text.ts';
import { ownRoom, WINDOW } from '../../src/source/windows.ts';
import type { Chunk, Problem } from '../../src/types/source.ts';
import { answering } from '../helpers/answers.ts';

const id = 'a'.repeat(40);
const blob = (text: string): string => `${id} blob ${text.length}\n${text}\n`;
const wanted = (path: string, more: Partial<Wanted> = {}): Wanted => ({ id, origin: { kind: 'staged', path }, ...more });

interface Read {
  readonly texts: string[];
  readonly chunks: Chunk[];
  readonly problems: Problem[];
  readonly skipped: string[];
}

async function read(answers: readonly string[], all: readonly Wanted[], fails = false): Promise<Read> {
  const found: Read = { texts: [], chunks: [], problems: [], skipped: [] };
  for await (const chunk of objectChunks(answering(answers, fails), all, ownRoom(), { problem: (one) => void found.problems.push(one), skipped: (reason) => void found.skipped.push(reason) })) {
    found.texts.push(`${chunk.origin.path}: ${Buffer.from(chunk.bytes).toString('latin1')}`);
    found.chunks.push({ ...chunk });
  }
  return found;
}

describe('objects as texts', () => {
  it('come in the order asked for, empty ones too', async () => {
    expect(await read([blob('one'), blob(''), blob('three')], [wanted('a'), wanted('b'), wanted('c')])).toMatchObject({ texts: ['a: one', 'b: ', 'c: three'], problems: [], skipped: [] });
  });

  it('that git does not have are a problem of their path, and the others still come', async () => {
    const { texts, problems } = await read([blob('one'), `${id} missing\n`, blob('three')], [wanted('a'), wanted('b'), wanted('c')]);
    expect([texts, problems]).toMatchObject([['a: one', 'c: three'], [{ code: 'missing-object', path: 'b' }]]);
  });

  it.each([
    ['between two', blob('one')],
    ['in the middle of one', `${blob('one')}${id} blob 10\nha`],
  ])('are one problem for all that is left when git dies %s', async (_where, answers) => {
    for (const fails of [true, false]) {
      const { texts, problems } = await read([answers], [wanted('a'), wanted('b'), wanted('c'), wanted('d')], fails);
      expect(texts).toEqual(['a: one']);
      expect(problems).toMatchObject([{ code: 'git-failed', path: 'b', message: expect.stringContaining('(3 of 4 objects not read)') as string }]);
    }
  });

  it('are not to be trusted when git ends badly after the last one', async () => {
    expect((await read([blob('one')], [wanted('a')], true)).problems).toMatchObject([{ code: 'git-failed', message: expect.stringContaining('0 of 1') as string }]);
  });

  it('of a commit are its message, and its people as another text', async () => {
    const commit = `tree ${id}\nparent ${id}\nauthor A <a@x> 1 +0000\ncommitter C <c@x> 1 +0000\ngpgsig -----BEGIN\n x\n -----END\n\nsubject\n\nbody\n`;
    const { texts, chunks } = await read([`${id} commit ${commit.length}\n${commit}\n`], [wanted('commit:1')]);
    expect(texts).toEqual(['commit:1: subject\n\nbody\n', 'commit:1: author A <a@x> 1 +0000\ncommitter C <c@x> 1 +0000']);
    expect(chunks.map(({ again }) => again === true)).toEqual([false, true]);
  });

  it('that Git LFS keeps elsewhere are counted, and read all the same', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`;
    expect(await read([blob(pointer), blob(`${pointer}${'x'.repeat(2000)}`)], [wanted('a'), wanted('b')])).toMatchObject({ skipped: ['lfs-pointer'], problems: [] });
  });

  it('keep their older versions on the way, small ones', async () => {
    const kept: string[] = [];
    const keep = (one: string, bytes: Uint8Array): void => void kept.push(`${one} ${Buffer.from(bytes).toString()}`);
    const large = 'x'.repeat((1 << 20) + 1);
    await read([blob('old'), `gone missing\n`, blob(large), blob('new')], [wanted('a', { id: 'new', olds: ['old', 'gone', 'large'], keep })]);
    expect(kept).toEqual(['old old', 'new new']);
  });

  it('larger than a window come in several', async () => {
    const text = 'a line\n'.repeat(Math.ceil((WINDOW * 1.5) / 7));
    const { chunks } = await read([blob(text)], [wanted('a')]);
    expect(chunks.map(({ more }) => more === true)).toEqual([true, false]);
  });
});
