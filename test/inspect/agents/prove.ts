import { describe, expect, it } from 'vitest';
import { inspect, textOf } from './inspect.ts';
import type { Row } from './inspect.ts';

/** Every bad row gives its check (others may come along), no good row gives the check that it names, or anything at all if it names none. */
export function prove(group: string, bad: readonly Row[], good: readonly Row[]): void {
  describe(`${group}: dangerous`, () => {
    it.each(bad.map((row) => [...row] as const))('%s %s', async (check, path, content, more) => {
      const { checks, problems, risks } = await inspect(path, textOf(content), more);
      expect(checks).toContain(check);
      expect(problems).toEqual([]);
      for (const { region } of risks) expect(region.startLine).toBeLessThanOrEqual(textOf(content).split('\n').length);
    });
  });
  describe(`${group}: harmless`, () => {
    it.each(good.map((row) => [...row] as const))('not %s in %s', async (check, path, content, more) => {
      const { checks } = await inspect(path, textOf(content), more);
      if (check === '') expect(checks).toEqual([]);
      else expect(checks).not.toContain(check);
    });
  });
}
