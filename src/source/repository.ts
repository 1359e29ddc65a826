/** Where a repository is, without asking git. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import { readPlain } from './plain-file.ts';

/** The nearest directory from `from` upwards that has a `.git`; undefined when there is none. */
export function checkoutAbove(from: string): string | undefined {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether a directory looks like a repository without a work tree. */
export const looksBare = (directory: string): boolean => ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(directory, name)));

function gitDirOf(checkout: string): string | undefined {
  const dotGit = join(checkout, '.git');
  try {
    // The first says it of nearly all, and what describes a file takes Node eight functions.
    if (existsSync(join(dotGit, 'HEAD')) || statSync(dotGit).isDirectory()) return realpathSync(dotGit);
    const [, target] = /^gitdir: (.*?)\r?\n?$/.exec(readPlain(dotGit).toString('utf8')) ?? [];
    return target === undefined ? undefined : realpathSync(resolve(checkout, target));
  } catch {
    return undefined;
  }
}

const read = (path: string): string | undefined => {
  try {
    return readPlain(path).toString('utf8');
  } catch {
    return undefined;
  }
};

/** Where the repository that git would find keeps what is this work tree's own (HEAD, the index); undefined where only git can tell. */
export function gitDirectory({ cwd, env }: Surroundings): string | undefined {
  const own = env['GIT_DIR'] ? resolve(cwd, env['GIT_DIR']) : gitDirAbove(cwd);
  return own === undefined || !existsSync(join(own, 'HEAD')) ? undefined : own;
}

/** Where the repository that git would find keeps what its work trees share; undefined where only git can tell (a bare repository around, odd variables). */
export function commonDirectory({ cwd, env }: Surroundings): string | undefined {
  if (env['GIT_COMMON_DIR']) return resolve(cwd, env['GIT_COMMON_DIR']);
  const own = gitDirectory({ cwd, env });
  if (own === undefined) return undefined;
  const shared = read(join(own, 'commondir'));
  return shared === undefined ? own : resolve(own, shared.replace(/\r?\n$/, ''));
}

function gitDirAbove(from: string): string | undefined {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return gitDirOf(at);
    if (looksBare(at) || dirname(at) === at) return undefined;
  }
}

/**
 * Throws when `GIT_DIR` names a repository other than the one around: an answer about the wrong repository must not pass for a clean one.
 * With `GIT_WORK_TREE` beside it, or without a checkout around (bare repositories, hooks of a server), it is deliberate.
 */
export function refuseForeignRepository({ cwd, env }: Surroundings): void {
  const named = env['GIT_DIR'];
  if (!named || env['GIT_WORK_TREE']) return;
  const checkout = checkoutAbove(cwd);
  const here = checkout && gitDirOf(checkout);
  if (!here || !existsSync(resolve(cwd, named)) || realpathSync(resolve(cwd, named)) === here) return;
  throw new UserError('GIT_DIR names another repository than the one around this directory', 'unset GIT_DIR, or set GIT_WORK_TREE too if that is meant');
}

/** The top of the work tree that `around` lies in, as a path. Rejects where there is none. */
export async function topOf(around: Surroundings): Promise<string> {
  const output = await gitOutput(['rev-parse', '--show-toplevel'], around);
  const top = output.toString('utf8').replace(/\r?\n$/, '');
  if (!isAbsolute(top)) throw new GitFailure('rev-parse', 0, 'fatal: it answered something else');
  return top;
}

/** The same surroundings at the top of the work tree. Rejects where there is none. */
export async function atTop(around: Surroundings): Promise<Surroundings> {
  const output = await gitOutput(['rev-parse', '--show-cdup'], around);
  return { ...around, cwd: resolve(around.cwd, output.toString('utf8').replace(/\r?\n$/, '')) };
}
