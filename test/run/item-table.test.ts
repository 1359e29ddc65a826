import { describe, expect, it } from 'vitest';
import { listOf, tableOf, type ListedItem } from '../../src/run/item-table.ts';

const id = (seed: number): string => seed.toString(16).padStart(40, '0');

describe('a table of objects', () => {
  it('gives every entry as it was, whatever its name', () => {
    const names = ['a', 'with blanks in it', ' before', 'after ', 'ü/日本.txt', 'line\nbreak', '\\xff.txt', 'x y z w'];
    const items: ListedItem[] = Array.from({ length: 9000 }, (_, i) => ({
      id: id(i), kind: i % 3 ? 'blob' : 'object', path: `${names[i % names.length]}${i % 7 ? '' : i}`, pathBytes: i % 8 === 6 ? '/y50eHQ=' : undefined,
      mode: i % 5 === 1 ? 'link' : i % 5 === 2 ? 'executable' : undefined,
    }));
    const list = listOf(structuredClone(tableOf(items)));
    expect(Array.from({ length: list.length }, (_, i) => list.at(i))).toEqual(items);
    expect([list.at(9000), listOf(tableOf([])).length]).toEqual([undefined, 0]);
  });

  it('holds a name once, and none for what is named by its id', () => {
    const items: ListedItem[] = Array.from({ length: 3000 }, (_, i) => (i % 3 ? { id: id(i), kind: 'blob', path: `src/${i % 2}.ts` } : { id: id(i), kind: 'object', path: `commit:${id(i)}` }));
    const other: ListedItem = { id: id(9), kind: 'object', path: `commit:${id(8)}` };
    const table = tableOf([...items, other]);
    expect(table.texts).toHaveLength(3);
    expect(listOf(table).at(3000)).toMatchObject(other);
    expect(listOf(table).at(0)).toMatchObject(items[0] as ListedItem);
  });

  it('takes ids of either length', () => {
    const items: ListedItem[] = [1, 2, 3].map((one) => ({ id: one.toString(16).padStart(64, 'f'), kind: 'blob', path: 'a' }));
    expect(listOf(tableOf(items)).at(2)?.id).toBe(items[2]?.id);
  });
});
