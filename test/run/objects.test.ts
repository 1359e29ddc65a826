import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/run/objects.ts';
import { scannersFor } from '../../src/run/threads.ts';

const MB = 1 << 20;
const times = (count: number, size: number): number[] => Array.from({ length: count }, () => size);

describe('lanes of a history', () => {
  it('gives large objects a git of their own when there is much of both, and loses none', () => {
    const sizes = [...times(20, MB), ...times(200, MB / 8), ...times(20, MB)];
    const lanes = lanesOf(sizes);
    expect(lanes.map(({ places }) => places.length)).toEqual([40, 200]);
    expect(lanes.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual([...sizes.keys()]);
  });

  it('keeps one git where a second has little to do', () => {
    for (const sizes of [times(300, 9000), times(40, MB), [...times(5, MB), ...times(300, MB / 8)], [0, 0]]) expect(lanesOf(sizes)).toMatchObject([{ places: [...sizes.keys()] }]);
  });
});

describe('threads of a history', () => {
  it('leaves processors to git', () => {
    expect([1, 2, 3, 4, 8].map((asked) => scannersFor(1e6, asked))).toEqual([1, 1, 2, 3, 6]);
  });

  it('starts no thread for a few objects', () => expect(scannersFor(150, 8)).toBe(1));
});
