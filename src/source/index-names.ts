/** Names in the index, for who needs a few of them. */
import { join } from 'node:path';
import type { Surroundings } from './environment.ts';
import { fields } from './names.ts';
import { gitOutput } from './git.ts';
import { readPlain } from './plain-file.ts';
import { checkoutAbove } from './repository.ts';

/** Paths of tracked files of this name below the top of the work tree around. Rejects with a `GitFailure` when git fails. */
export async function trackedNamed(name: string, around: Surroundings): Promise<string[]> {
  const top = checkoutAbove(around.cwd);
  if (top === undefined || !mayHold(join(top, '.git', 'index'), `/${name}`)) return [];
  const names = fields(await gitOutput(['ls-files', '-z'], { ...around, cwd: top })).map((field) => field.toString('utf8'));
  return names.filter((path) => path.endsWith(`/${name}`));
}

/** Whether git has to be asked: names are written out in an index of version 2 or 3, if it is not shared with another (`link`). */
function mayHold(file: string, name: string): boolean {
  try {
    const index = readPlain(file);
    return index.readUInt32BE(4) > 3 || index.includes(name) || isShared(index);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Bytes of the shortest id, which the extension begins with. */
const ID = 20;

/** Whether an index may be a part of another one (gitformat-index, "Split index"). Names of files hold the extension's word, too: what follows tells the two apart, or else git does. */
function isShared(index: Buffer): boolean {
  for (let at = index.indexOf('link'); at >= 0; at = index.indexOf('link', at + 1)) {
    const size = at + 8 <= index.length ? index.readUInt32BE(at + 4) : 0;
    if (size >= ID && at + 8 + size <= index.length) return true;
  }
  return false;
}
