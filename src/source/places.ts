/** The places that somebody names. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Problem } from '../types/source.ts';

/** What somebody named, as an absolute path. */
export interface Place {
  readonly path: string;
  readonly directory: boolean;
}

/** The places that are there. One of several that is not is a problem of its own: lists of names grow old, and the others are looked at. Throws where there is none. */
export function presentPlaces(paths: readonly string[], cwd: string, problem: (problem: Problem) => void): Place[] {
  const found: Place[] = [];
  let missing: UserError | undefined;
  for (const path of paths) {
    try {
      found.push(placeOf(path, cwd));
    } catch (error) {
      if (!(error instanceof UserError) || path === '') throw error;
      problem({ code: 'unreadable', path, message: error.message.replace(`: ${JSON.stringify(path)}`, ''), hint: error.hint });
      missing ??= error;
    }
  }
  if (missing && found.length === 0) throw missing;
  return found;
}

/** Node gives what is no UTF-8 in an argument as U+FFFD. */
const hintFor = (path: string): string =>
  path.includes('\ufffd') ? 'Its name may not be UTF-8, which Node cannot tell: name the folder that it is in' : 'Names are taken literally: a shell expands * and ~, tightlip does not';

function placeOf(path: string, cwd: string): Place {
  if (path === '') throw new UserError('an empty name is not a path', 'Is a variable not set? Write . for the current directory');
  const full = resolve(cwd, path);
  try {
    // A link to a directory is followed when it is named; all others are text.
    const directory = statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!directory) lstatSync(full);
    return { path: directory ? realpathSync(full) : resolve(realpathSync(dirname(full)), basename(full)), directory };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError(`no such file or directory: ${JSON.stringify(path)}`, hintFor(path));
    throw new UserError(`${JSON.stringify(path)} cannot be looked at (${code})`, 'Check the permissions of the directories above it');
  }
}
