/** A repository with one commit for each test of a file that imports this, and what such tests do in it. */
import { afterEach, beforeEach } from 'vitest';
import { repository, type Scratch } from './repository.ts';

/** The repository of the test that runs. */
export let here: Scratch;
beforeEach(() => {
  here = repository();
  commit({ 'README.md': '# A project\n' }, 'first');
});
afterEach(() => here.remove());

/** Where the program runs: there, unless `cwd` says otherwise. */
export const where = (env: Record<string, string> = {}, cwd = here.path): { cwd: string; env: Record<string, string> } => ({ cwd, env: { ...here.env, ...env } });

/** Writes files and stages all that is there. */
export function stage(files: Record<string, string | Uint8Array>): void {
  here.write(files);
  here.git('add', '-A');
}

/** Commits files and returns the commit's id. */
export function commit(files: Record<string, string | Uint8Array>, message = 'more'): string {
  stage(files);
  here.git('commit', '-q', '--allow-empty', '-m', message);
  return here.git('rev-parse', 'HEAD');
}
