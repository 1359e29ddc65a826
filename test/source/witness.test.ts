import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/source/store.ts';
import { witnessesOf, witnessKey } from '../../src/source/witness.ts';

let folder = '';
const id = 'ab'.repeat(20);
const pack = (name: string): string => `pack-${name}.pack`;
const storeOf = (...packs: string[]): Store => ({ folder, packs });
const bytes = (of: number): Buffer => Buffer.from(Uint8Array.from({ length: 50_000 }, (_, i) => (i * of) >> 3));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tightlip-objects-'));
  for (const name of ['pack', id.slice(0, 2)]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'pack', pack('aa')), bytes(3));
  writeFileSync(join(folder, id.slice(0, 2), id.slice(2)), 'loose');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('witnessesOf', () => {
  it('takes the largest pack, and loose objects where there is none', () => {
    expect(witnessesOf(storeOf(`${pack('aa')} 90`, `${pack('bb')} 100`), [id])).toEqual([`pack/${pack('bb')}`]);
    expect(witnessesOf(storeOf(), [id])).toEqual([`ab/${id.slice(2)}`]);
    expect(witnessesOf(storeOf(), [])).toEqual([]);
  });
});

describe('witnessKey', () => {
  it('is the same for the same bytes and salt only', () => {
    const [store, list] = [storeOf(), [`pack/${pack('aa')}`]];
    const key = witnessKey(store, list, 'salt');
    expect(key).toHaveLength(32);
    expect(witnessKey(store, list, 'salt')).toEqual(key);
    expect(witnessKey(store, list, 'pepper')).not.toEqual(key);
    writeFileSync(join(folder, 'pack', pack('aa')), bytes(5));
    expect(witnessKey(store, list, 'salt')).not.toEqual(key);
  });

  it('is made of objects alone, and of all that are named', () => {
    const loose = `ab/${id.slice(2)}`;
    expect(witnessKey(storeOf(), [loose], '')).toHaveLength(32);
    expect(witnessKey(storeOf(), [], '')).toBeUndefined();
    expect(witnessKey(storeOf(), [loose, `pack/${pack('cc')}`], '')).toBeUndefined();
    symlinkSync(join(folder, 'pack', pack('aa')), join(folder, 'config'));
    for (const other of ['config', 'pack/../config', '../../etc/hostname', `ab/${id}`]) expect(witnessKey(storeOf(), [loose, other], '')).toBeUndefined();
  });
});
