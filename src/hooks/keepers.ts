import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { folderKeeper } from './folder.ts';
import { huskyFolder, huskyKeeper } from './husky.ts';
import type { HookName, Keeper } from './kinds.ts';
import { lefthookFile, lefthookKeeper } from './lefthook.ts';
import { preCommitFile, preCommitKeeper } from './pre-commit.ts';
import type { Repository } from './repository.ts';
import { quoted, type Program } from './script.ts';
import { simpleGitHooksFile, simpleGitHooksKeeper } from './simple-git-hooks.ts';

/** How a manager's file, which the whole team shares, calls the program: by the path every clone has after an install, else by name. */
const callable = (root: string): string => (existsSync(join(root, 'node_modules/tightlip')) ? 'node_modules/.bin/tightlip' : 'tightlip');

/** The same for husky, which need not lie at the top: the nearest package around that has the program. */
function huskyProgram(folder: string, top: string): string {
  for (let at = dirname(folder); at !== top && at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'node_modules/tightlip'))) return quoted(relative(top, join(at, 'node_modules/.bin/tightlip')).replaceAll('\\', '/'));
  }
  return 'tightlip';
}

/** The hook managers that this repository uses, the one whose hooks git runs first first. */
export function managers(repository: Repository): Keeper[] {
  const { top } = repository;
  const husky = huskyFolder(repository);
  const lefthook = lefthookFile(top);
  const preCommit = preCommitFile(top);
  const simple = simpleGitHooksFile(top);
  return [
    ...(husky === undefined ? [] : [huskyKeeper(husky, huskyProgram(husky, top))]),
    ...(lefthook ? [lefthookKeeper(lefthook, callable(top))] : []),
    ...(simple ? [simpleGitHooksKeeper(simple, callable(top))] : []),
    ...(preCommit ? [preCommitKeeper(preCommit, callable(top))] : []),
  ];
}

/** Server hooks have no manager; a developer's go to the manager in use, else to the folder where git looks. */
export function keeperFor(repository: Repository, hook: HookName, program: Program): Keeper {
  const [manager] = repository.bare || hook === 'pre-receive' ? [] : managers(repository);
  return manager ?? folderKeeper(repository.hooks, program);
}
