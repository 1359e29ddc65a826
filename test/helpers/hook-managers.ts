/** Hook managers as their users have them: fetched once into a cache (scripts/hook-managers.js), never a dependency. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const cache = resolve('node_modules/.cache/hook-managers');

/** Those of npm. */
export const managersBin = `${cache}/node_modules/.bin`;

/** Folders with the managers' programs, as a PATH has them. */
export const managersPath = `${managersBin}:${cache}/python/bin`;

const wanted = ['node_modules/.bin/husky', 'node_modules/.bin/lefthook', 'node_modules/.bin/simple-git-hooks', 'node_modules/.bin/lint-staged', 'python/bin/pre-commit'];
const complete = (): boolean => wanted.every((path) => existsSync(`${cache}/${path}`));

/** Whether the managers are there; fetches them once. False, said on standard error, when the registries cannot be reached. */
export function haveManagers(): boolean {
  if (complete()) return true;
  const fetched = spawnSync(process.execPath, ['scripts/hook-managers.js'], { encoding: 'utf8', timeout: 200_000 });
  if (complete()) return true;
  process.stderr.write(`skipped: hook managers could not be fetched (npm or PyPI cannot be reached): ${fetched.stderr.trim().split('\n').at(-1) ?? ''}\n`);
  return false;
}
