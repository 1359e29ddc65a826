/** A repository with one commit for each test of a file, and what is said of staged scans in it. */
import { afterEach, beforeEach, expect } from 'vitest';
import { find, type Found } from './program.ts';
import { repository, type Scratch } from './repository.ts';

/** The repository of the test that runs. */
export let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'README.md': '# A project\n' });
  here.git('add', '-A');
  here.git('commit', '-q', '-m', 'first');
});
afterEach(() => here.remove());

export const staged = (cwd = here.path): Found => find(['staged'], { cwd, env: here.env });
export const stage = (files: Record<string, string | Uint8Array>): void => {
  here.write(files);
  here.git('add', '-A');
};
export const commit = (files: Record<string, string | Uint8Array>): void => {
  stage(files);
  here.git('commit', '-q', '-m', 'more');
};

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
