import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../folders.ts';
import { isFile, replaceFile } from './block.ts';
import { folderKeeper } from './folder.ts';
import type { HookName, Step } from './kinds.ts';
import { globalHooks } from './repository.ts';
import { signature, type Program } from './script.ts';
import type { Surroundings } from '../source/environment.ts';

/**
 * The hooks of githooks(5). A global `core.hooksPath` switches off those of each repository, the server's in this user's bare ones
 * too, so all are passed on. Not in the list: push-to-checkout, whose mere presence changes what a push does, and
 * fsmonitor-watchman, which is configured by path.
 */
const allHooks = [
  'applypatch-msg', 'pre-applypatch', 'post-applypatch', 'pre-commit', 'pre-merge-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit',
  'pre-rebase', 'post-checkout', 'post-merge', 'pre-push', 'post-rewrite', 'pre-auto-gc', 'sendemail-validate', 'post-index-change', 'reference-transaction',
  'pre-receive', 'update', 'proc-receive', 'post-receive', 'post-update', 'p4-changelist', 'p4-prepare-changelist', 'p4-post-changelist', 'p4-pre-submit',
];

const ownFolder = (home: string): string => join(home, '.config/tightlip/hooks');
const passing = (hook: string): string => `${hook}.before-tightlip`;

/**
 * Runs the repository's own hook of that name, if it has one; `exec` keeps arguments, input and exit code. git is asked where it is only
 * when it is not in the plain place: some of these run at every change of a ref.
 */
function passOn(hook: string): string {
  return [
    '#!/bin/sh',
    `${signature} (passes ${hook} on to the repository), written by "tightlip install --global"`,
    'common=.git',
    'if [ -n "$GIT_DIR$GIT_COMMON_DIR" ] || [ ! -d .git ]; then common=$(git rev-parse --git-common-dir) || exit 1; fi',
    `own="$common/hooks/${hook}"`,
    '[ ! -x "$own" ] || exec "$own" "$@"',
    '',
  ].join('\n');
}

const isPassing = (path: string): boolean => readFileSync(path, 'latin1').includes(`${signature} (passes `);

/** Whether a folder of hooks hands a hook on to the repository's own. */
export const passesOn = (folder: string, hook: string): boolean => [hook, passing(hook)].map((name) => join(folder, name)).some((path) => isFile(path) && isPassing(path));

/** Guards every repository of a user. Where a global folder of hooks is set already, it is used and kept. */
export async function installEverywhere(home: string, hooks: readonly HookName[], program: Program, around: Surroundings): Promise<Step[]> {
  const place = await globalHooks(home, ownFolder(home), around);
  makeFolders(place.folder);
  if (place.folder === ownFolder(home)) {
    for (const hook of allHooks) {
      // Beside a guarded hook the passing script stands as the one that was there before.
      const path = join(place.folder, hooks.includes(hook as HookName) ? passing(hook) : hook);
      if (!existsSync(path) || isPassing(path)) {
        replaceFile(path, passOn(hook));
        chmodSync(path, 0o755);
      }
    }
  }
  const keeper = folderKeeper(place.folder, { ...program, everywhere: true }, 'global hooks');
  const steps = hooks.map((hook) => keeper.add(hook));
  await place.set();
  return steps;
}

/** Takes the global hooks away; a folder that held nothing else goes with them. */
export async function uninstallEverywhere(home: string, hooks: readonly HookName[], program: Program, around: Surroundings): Promise<Step[]> {
  const place = await globalHooks(home, ownFolder(home), around);
  const keeper = folderKeeper(place.folder, { ...program, everywhere: true }, 'global hooks');
  const steps = hooks.map((hook) => keeper.remove(hook)).filter((step) => step.done === 'removed');
  if (place.folder !== ownFolder(home) || !existsSync(place.folder)) return steps;
  const left = readdirSync(place.folder).filter((name) => !isPassing(join(place.folder, name)));
  if (left.length === 0) {
    for (const name of readdirSync(place.folder)) rmSync(join(place.folder, name));
    rmdirSync(place.folder);
    await place.unset();
  }
  return steps;
}
