import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { block, hasBlock, prependBlock, removeBlock } from './block.ts';
import { hookCommands, type Keeper } from './kinds.ts';

/** husky 9 runs `.husky/<hook>` with `sh -e`, node_modules/.bin first on PATH: a plain line is enough. */
export function huskyKeeper(root: string): Keeper {
  const file = (hook: string): string => join(root, '.husky', hook);
  return {
    name: 'husky',
    has: (hook) => hasBlock(file(hook), hook),
    add(hook) {
      if (hasBlock(file(hook), hook)) return { hook, place: file(hook), done: 'kept' };
      mkdirSync(join(root, '.husky'), { recursive: true });
      prependBlock(file(hook), block(hook, [`tightlip ${hookCommands[hook]}`]));
      return { hook, place: file(hook), done: 'installed' };
    },
    remove: (hook) => ({ hook, place: file(hook), done: removeBlock(file(hook), hook, true) ? 'removed' : 'absent' }),
  };
}

/** husky is in use when its folder is there and not just its generated part. */
export const usesHusky = (root: string, manifest: string): boolean => existsSync(join(root, '.husky')) || /"husky"\s*:\s*"|"prepare"\s*:\s*"[^"]*husky/.test(manifest);
