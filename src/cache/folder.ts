import { lstatSync, readdirSync, rmSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../folders.ts';

/** As much of the world as decides where caches lie. */
export interface CacheWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's numeric id, where the system has one. */
  readonly user?: number;
}

/** The user's folder for caches of tightlip: never inside a repository. Undefined where there is no home. */
export function cacheFolder({ env, platform }: CacheWorld): string | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'];
  if (platform === 'win32') return env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'tightlip', 'cache');
  if (env['XDG_CACHE_HOME']?.startsWith('/')) return join(env['XDG_CACHE_HOME'], 'tightlip');
  // A relative one would lie in whatever is scanned.
  if (!home?.startsWith('/')) return undefined;
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'tightlip') : join(home, '.cache', 'tightlip');
}

/** Whether a file or folder is the user's own and nobody else can write to it: what others could have written is not believed. */
export function isPrivate(path: string, kind: 'file' | 'folder', { user, platform }: CacheWorld): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat || (kind === 'file' ? !stat.isFile() : !stat.isDirectory())) return false;
  return isOwn(stat, { user, platform });
}

/** The same of what is known of it. */
export const isOwn = (stat: Stats, { user, platform }: Pick<CacheWorld, 'user' | 'platform'>): boolean => platform === 'win32' || ((user === undefined || stat.uid === user) && (stat.mode & 0o077) === 0);

/** Makes the folder, for the user alone. False when that is not possible: then there is no cache. */
export function makeFolder(path: string, world: CacheWorld): boolean {
  try {
    makeFolders(path, 0o700);
    return isPrivate(path, 'folder', world);
  } catch {
    return false;
  }
}

/** Removes the least recently written files until at most `most` bytes are left. */
export function evict(folder: string, most: number): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, stat: statSync(path, { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat?.isFile())
    .sort((a, b) => (b.stat?.mtimeMs ?? 0) - (a.stat?.mtimeMs ?? 0));
  let total = 0;
  for (const { path, stat } of files) {
    total += stat?.size ?? 0;
    if (total > most) rmSync(path, { force: true });
  }
}
