/** Clones that do not have everything. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../types/source.ts';
import type { Surroundings } from './environment.ts';
import { gitOutput } from './git.ts';
import { readPlain } from './plain-file.ts';
import { commonDirectory } from './repository.ts';

/** Commits at which a shallow clone ends: git shows them without parents. Empty for a whole one. */
export async function shallowEnds(around: Surroundings): Promise<ReadonlySet<string>> {
  const common = commonDirectory(around);
  const path = common === undefined ? resolve(around.cwd, (await gitOutput(['rev-parse', '--git-path', 'shallow'], around)).toString('utf8').trim()) : join(common, 'shallow');
  const text = existsSync(path) ? readPlain(path).toString('latin1') : '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/**
 * Whether the remote has objects that this clone left out (`--filter`): git 2.39 ends when it is asked for one, as it may not fetch it. So what is
 * only good to know, such as earlier versions, is better not asked for together with what must be read.
 */
export function isPartial(around: Surroundings): boolean {
  const common = commonDirectory(around);
  const packs = common && join(common, 'objects', 'pack');
  return packs !== undefined && existsSync(packs) && readdirSync(packs).some((name) => name.endsWith('.promisor'));
}

/** The problem of a scan that came to the end of a shallow clone. */
export const shallowProblem = (what: string): Problem => ({
  code: 'shallow',
  message: `a shallow clone: ${what}`,
  hint: 'Fetch everything: git fetch --unshallow; in CI: fetch-depth: 0 (GitHub), GIT_DEPTH: 0 (GitLab)',
});
