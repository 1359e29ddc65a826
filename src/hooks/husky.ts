import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { block, hasBlock, prependBlock, removeBlock } from './block.ts';
import { hookCommands, type Keeper } from './kinds.ts';
import type { Repository } from './repository.ts';

/** husky 9 runs `<folder>/<hook>` with `sh -e` at the top, its node_modules/.bin first on PATH: a plain line is enough there. `program`: how tightlip is started, a word for sh. */
export function huskyKeeper(folder: string, program = 'tightlip'): Keeper {
  const file = (hook: string): string => join(folder, hook);
  return {
    name: 'husky',
    has: (hook) => hasBlock(file(hook), hook),
    add(hook) {
      if (hasBlock(file(hook), hook)) return { hook, place: file(hook), done: 'kept' };
      mkdirSync(folder, { recursive: true });
      prependBlock(file(hook), block(hook, [`${program} ${hookCommands[hook]}`]));
      return { hook, place: file(hook), done: 'installed' };
    },
    remove: (hook) => ({ hook, place: file(hook), done: removeBlock(file(hook), hook, true) ? 'removed' : 'absent' }),
  };
}

/** Where husky puts the scripts that git runs: it writes them anew at every installation of packages, and `h` beside them. */
const isGenerated = (hooks: string): boolean => basename(hooks) === '_' && (basename(dirname(hooks)) === '.husky' || existsSync(join(hooks, 'h')));

/**
 * The folder of husky's hooks; undefined where husky is not in use. It need not lie at the top: a package below it, or a word behind `husky` in the
 * script `prepare`, names another.
 */
export function huskyFolder({ top, hooks, manifest }: Pick<Repository, 'top' | 'hooks' | 'manifest'>): string | undefined {
  if (isGenerated(hooks)) return dirname(hooks);
  const [, named] = /"prepare"\s*:\s*"(?:[^"]*[\s;&])?husky\s+(?!install\b)([\w./-]+)/.exec(manifest) ?? [];
  if (named !== undefined) return join(top, named);
  return existsSync(join(top, '.husky')) || /"husky"\s*:\s*"|"prepare"\s*:\s*"[^"]*husky/.test(manifest) ? join(top, '.husky') : undefined;
}
