/** What is said of staged scans in a repository with one commit. */
import { expect } from 'vitest';
import { here } from './first-commit.ts';
import { find, type Found } from './program.ts';

export { commit, here, stage } from './first-commit.ts';

export const staged = (cwd = here.path): Found => find(['staged'], { cwd, env: here.env });

export function blocks(found: Found, ...paths: string[]): void {
  expect(found.stderr).toBe('');
  expect(found.status).toBe(1);
  for (const path of paths) expect(found.places.some((place) => place.startsWith(`${path}:`))).toBe(true);
}

export function passes(found: Found): void {
  expect(found.stderr).toBe('');
  expect(found.places).toEqual([]);
  expect(found.problems).toEqual([]);
  expect(found.status).toBe(0);
}
