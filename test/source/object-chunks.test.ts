import { afterAll, describe, expect, it } from 'vitest';
import { objectChunks } from '../../src/source/object-chunks.ts';
import { openObjects } from '../../src/source/objects.ts';
import type { Wanted } from '../../src/source/object-text.ts';
import { ownRoom } from '../../src/source/windows.ts';
import type { Problem } from '../../src/types/source.ts';
import { repository } from '../helpers/repository.ts';

const here = repository();
afterAll(() => here.remove());
const around = { cwd: here.path, env: here.env };

function blob(text: string | Uint8Array): string {
  here.write({ file: text });
  return here.git('hash-object', '-w', 'file');
}
const old = blob('one\n');
const ids = Array.from({ length: 60 }, (_, i) => blob(`one\n${i}\n`));
const archive = blob(Buffer.from('PK\x03\x04 and more\n'));

interface Seen {
  readonly texts: string[];
  readonly kept: string[];
  readonly problems: Problem[];
  readonly skipped: string[];
}

/** Reads changed texts, and asks of those at some places what is new. */
async function read(places: readonly number[], { twice = true, count = 60, others = [] as readonly string[] } = {}): Promise<Seen> {
  const seen: Seen = { texts: [], kept: [], problems: [], skipped: [] };
  const wanted = [...ids.slice(0, count), ...others].map((id, i): Wanted => {
    const keep = (one: string): void => void seen.kept.push(one);
    return { id, olds: [old], compared: true, keep, origin: { kind: 'staged', path: String(i) }, get newLines() { return [[2, 2]] as const; } };
  });
  for await (const chunk of objectChunks(openObjects(around), wanted, ownRoom(), { problem: (one) => void seen.problems.push(one), skipped: (reason) => void seen.skipped.push(reason) }, twice)) {
    seen.texts.push(`${chunk.origin.path} ${chunk.guessed ? 'guessed' : 'known'}`);
    if (places.includes(Number(chunk.origin.path))) expect(chunk.newLines).toEqual(chunk.guessed ? undefined : [[2, 2]]);
  }
  return seen;
}

describe('changed texts', () => {
  it('come without their earlier versions, and again where somebody asked what is new', async () => {
    const { texts, kept, problems } = await read([3, 59]);
    expect(texts).toEqual([...ids.map((_, i) => `${i} guessed`), '3 known', '59 known']);
    expect(kept).toEqual([old, ids[3], old, ids[59]]);
    expect(problems).toEqual([]);
  });

  it('come once where nobody asked', async () => {
    expect(await read([])).toMatchObject({ texts: ids.map((_, i) => `${i} guessed`), kept: [], problems: [] });
  });

  it('come with their earlier versions where they are few, and where nobody takes them twice', async () => {
    expect((await read([3], { count: 5 })).texts).toEqual(['0 known', '1 known', '2 known', '3 known', '4 known']);
    expect((await read([3], { twice: false })).texts).toEqual(ids.map((_, i) => `${i} known`));
    expect((await read([], { count: 0 })).texts).toEqual([]);
  });

  it('are counted once, for what they are and for what is missing', async () => {
    const { texts, skipped, problems } = await read([60], { others: [archive, 'd'.repeat(40)] });
    expect(texts.slice(60)).toEqual(['60 guessed', '60 known']);
    expect(skipped).toEqual(['archive']);
    expect(problems).toMatchObject([{ code: 'missing-object', path: '61' }]);
  });
});
