import { describe, expect, it } from 'vitest';
import { isoTime, today } from '../../src/run/today.ts';

describe('times', () => {
  it('are written as toISOString writes them', () => {
    for (const ms of [0, 1, 999, 1_700_000_000_000, 951_782_399_999, 1_709_164_800_000, 4_102_444_799_001, ...Array.from({ length: 200 }, (_, i) => i * 86_399_999 * 97)]) {
      expect(isoTime(new Date(ms))).toBe(new Date(ms).toISOString());
    }
  });

  it('name today', () => expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/));
});
