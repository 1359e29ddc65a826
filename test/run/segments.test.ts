import { describe, expect, it } from 'vitest';
import { segmentEnds } from '../../src/run/objects.ts';

const lengths = (ends: readonly number[], first: number): number[] => ends.map((end, i) => end - (ends[i - 1] ?? first));

describe('segments of a list', () => {
  const sizes = Array.from({ length: 10_000 }, (_, i) => (i % 100) * 50);

  it('are all of it, the first the largest and the last small, so that threads end together', () => {
    const ends = segmentEnds(sizes, 1000, 2);
    const each = lengths(ends, 1000);
    expect(ends.at(-1)).toBe(sizes.length);
    expect(each.every((one) => one > 0)).toBe(true);
    expect(each[0]).toBeGreaterThan(2200);
    expect(Math.max(...each.slice(-4))).toBeLessThan(100);
    expect(ends.length).toBeLessThan(60);
  });

  it('are one for one thread, and for what is not worth a cut', () => {
    expect(segmentEnds(sizes, 1000, 1)).toEqual([10_000]);
    expect(segmentEnds(sizes.slice(0, 20), 0, 2)).toEqual([20]);
    expect(segmentEnds([], 0, 2)).toEqual([]);
  });

  it('are of differences not much larger than of texts', () => {
    expect(segmentEnds(new Array<number>(10_000).fill(10), 0, 2).length).toBeGreaterThan(10);
  });
});
