import { describe, expect, it } from 'vitest';
import { Store } from '../../src/inspect/store.ts';

describe('a store', () => {
  it('keeps what was added, in order, across growing', () => {
    const store = new Store(1_000);
    const pieces = Array.from({ length: 30 }, (_, i) => new Uint8Array(i).fill(i));
    for (const piece of pieces) store.add(piece);
    expect(Buffer.from(store.bytes)).toEqual(Buffer.concat(pieces));
  });

  it('begins anew, and takes as much as before', () => {
    const store = new Store(8);
    store.add(Uint8Array.of(1, 2, 3));
    store.clear();
    expect(store.bytes).toHaveLength(0);
    store.add(Uint8Array.of(4, 5, 6, 7, 8, 9, 10, 11));
    expect([...store.bytes]).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('says when it is too much', () => {
    const store = new Store(4);
    expect(() => { store.add(new Uint8Array(5)); }).toThrow(RangeError);
  });
});
