import { describe, expect, it } from 'vitest';
import { listOf, tableOf } from '../../src/run/item-table.ts';
import type { HistoryItem } from '../../src/source/history-items.ts';

const id = (seed: number): string => seed.toString(16).padStart(40, '0');

describe('a table of objects', () => {
  it('gives every entry as it was, whatever its name', () => {
    const names = ['a', 'with blanks in it', ' before', 'after ', 'ü/日本.txt', 'line\nbreak', '\\xff.txt', 'x y z w'];
    const items: HistoryItem[] = Array.from({ length: 9000 }, (_, i) => ({
      id: id(i), kind: i % 3 ? 'blob' : 'object', path: `${names[i % names.length]}${i % 7 ? '' : i}`, pathBytes: i % 8 === 6 ? '/y50eHQ=' : undefined,
      mode: i % 5 === 1 ? 'link' : i % 5 === 2 ? 'executable' : undefined,
    }));
    const list = listOf(structuredClone(tableOf(items)));
    expect(Array.from({ length: list.length }, (_, i) => list.at(i))).toEqual(items);
    expect([list.at(9000), listOf(tableOf([])).length]).toEqual([undefined, 0]);
  });
});
