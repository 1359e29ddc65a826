import { describe, expect, it } from 'vitest';
import { heldItems, whatHolds } from '../../src/run/history-places.ts';
import type { HistoryItem } from '../../src/source/history-items.ts';

const blob = (path: string, ...also: string[]): HistoryItem => ({ id: 'x', kind: 'blob', path, place: -1, ...(also.length > 0 && { also: also.map((other, commit) => ({ commit, path: other })) }) });
const skips = (path: string): boolean => path.startsWith('dist/');
const scopes = {
  switches: [
    { directory: '', disable: ['a/*'], enable: [], belowAi: false },
    { directory: 'test', disable: ['b/*'], enable: [], belowAi: false },
  ],
  own: { 'corp/x': { directory: 'web', patterns: ['*.env'] } },
};

describe('what holds at a path', () => {
  it('is the same where rules and exclusions are', () => {
    const holds = whatHolds({ scopes }, skips);
    expect(holds('dist/a')).toBeUndefined();
    expect(holds('a')).toBe(holds('src/a'));
    expect(new Set([holds('a'), holds('test/a'), holds('web/x.env')]).size).toBe(3);
    expect([holds('web/x.txt'), holds('tests/a')]).toEqual([holds('a'), holds('a')]);
  });

  it('is the same everywhere without configuration', () => expect(whatHolds({}, () => false)('a/b')).toBe(''));
});

describe('the items of a history', () => {
  const paths = (...items: HistoryItem[]): [string[], number] => {
    const { wanted, excluded } = heldItems(items, whatHolds({ scopes }, skips), skips);
    return [wanted.map(({ path }) => path), excluded.length];
  };

  it('are read once where the same holds, and again where something else does', () => {
    expect(paths(blob('a', 'b/a', 'c/a'))).toEqual([['a'], 0]);
    expect(paths(blob('test/a', 'a', 'src/a', 'test/b/a'))).toEqual([['test/a', 'a'], 0]);
  });

  it('are read where they are not excluded, though they came to an excluded place first', () => {
    expect(paths(blob('dist/a', 'src/a', 'b/a'))).toEqual([['src/a'], 0]);
    expect(paths(blob('dist/a', 'dist/b/a'), blob('dist/c'), { id: 'y', kind: 'object', path: 'dist/x', place: -1 })).toEqual([['dist/x'], 2]);
  });
});
