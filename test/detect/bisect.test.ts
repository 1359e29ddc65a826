import { assert, array, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { bisect } from '../../src/detect/bisect.ts';

it('finds where sorted numbers stop being less, as a walk does', () => {
  assert(
    property(array(integer({ min: 0, max: 20 }), { maxLength: 40 }), integer({ min: -1, max: 21 }), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const walked = sorted.findIndex((one) => one >= limit);
      expect(bisect(sorted.length, (i) => (sorted[i] as number) < limit)).toBe(walked < 0 ? sorted.length : walked);
    }),
    { seed: 20261122 },
  );
});
