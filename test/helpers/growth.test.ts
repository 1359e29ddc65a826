import { expect, it } from 'vitest';
import { growth } from './growth.ts';

/** Work of so many steps, which V8 cannot leave out. */
function steps(count: number): number {
  let hash = 0;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ i, 0x1000193);
  return hash;
}

it('tells linear work from quadratic, also where a small part takes no time', async () => {
  expect(await growth(steps, 4_000_000)).toBeLessThan(10);
  expect(await growth((size) => steps(size * size), 4_000)).toBeGreaterThan(10);
  expect(await growth((size) => steps(size * size), 640)).toBeGreaterThan(10);
});
