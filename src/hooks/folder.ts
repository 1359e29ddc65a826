import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../folders.ts';
import { UserError } from '../errors.ts';
import { isFile } from './block.ts';
import type { HookName, Keeper } from './kinds.ts';
import { addedTo, hookScript, signature, type Program } from './script.ts';

const kept = (hook: HookName): string => `${hook}.before-tightlip`;

/** Whether the file is a hook that tightlip wrote. */
const isOurs = (path: string): boolean => isFile(path) && readFileSync(path, 'latin1').slice(0, 400).includes(`\n${signature} `);

/** Writes a whole file or none, executable: a hook half written would stop every commit. */
function writeScript(path: string, text: string): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  writeFileSync(temporary, text, { mode: 0o755 });
  chmodSync(temporary, 0o755);
  renameSync(temporary, path);
}

/** A dangling symbolic link is there too. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Puts a hook of somebody else aside. Where one is aside already, none of the two is ours to throw away. */
function keep(folder: string, hook: HookName): void {
  const path = join(folder, hook);
  if (!isThere(path) || isOurs(path)) return;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`${path} is a folder, and git cannot run it`, `remove it or name it otherwise, then run: tightlip install ${hook}`);
  const aside = join(folder, kept(hook));
  if (isThere(aside)) throw new UserError(`${path} was replaced since tightlip was installed, and ${kept(hook)} beside it is the hook from before`, `decide which of the two is to stay and remove the other, then run: tightlip install ${hook}`);
  renameSync(path, aside);
}

/** git's own hook folder (or the one `core.hooksPath` names). A hook that is there is kept beside ours and runs first. */
export function folderKeeper(folder: string, program: Program, name = 'git hooks'): Keeper {
  const path = (hook: HookName): string => join(folder, hook);
  const addedBy = (hook: HookName): string | undefined => (isOurs(path(hook)) ? addedTo(readFileSync(path(hook), 'utf8'), [kept(hook), undefined].map((chained) => hookScript(hook, program, chained))) : undefined);
  return {
    name,
    has: (hook) => isOurs(path(hook)),
    add(hook) {
      makeFolders(folder);
      keep(folder, hook);
      const chained = isThere(join(folder, kept(hook))) ? kept(hook) : undefined;
      const text = hookScript(hook, program, chained);
      const added = addedBy(hook);
      if (added !== undefined && chained === undefined) {
        writeScript(join(folder, kept(hook)), added);
        rmSync(path(hook));
        return this.add(hook);
      }
      if (isOurs(path(hook)) && readFileSync(path(hook), 'utf8') === text && (statSync(path(hook)).mode & 0o111) !== 0) return { hook, place: path(hook), done: 'kept' };
      writeScript(path(hook), text);
      return { hook, place: path(hook), done: 'installed' };
    },
    remove(hook) {
      const before = isThere(join(folder, kept(hook)));
      // Ours may have been removed by hand: what it stood for is still aside.
      if (!isOurs(path(hook)) && (!before || isThere(path(hook)))) return { hook, place: path(hook), done: 'absent' };
      const added = addedBy(hook);
      if (before) renameSync(join(folder, kept(hook)), path(hook));
      else rmSync(path(hook));
      if (added === undefined) return { hook, place: path(hook), done: 'removed' };
      const aside = before ? `${path(hook)}.added` : path(hook);
      writeScript(aside, added);
      return { hook, place: path(hook), done: 'removed', text: `  lines that were added to it are kept: ${aside}` };
    },
  };
}
