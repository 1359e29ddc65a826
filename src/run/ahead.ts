import { fstatSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../cache/folder.ts';
import type { Surroundings } from '../source/environment.ts';
import { waitingWorker, type Waiting } from './pool.ts';
import { threadsFor } from './threads.ts';

/** What git's index takes for a file, in bytes; only how many threads are started early depends on it. */
const bytesPerFile = 128;

/** About how many files git tracks in a directory; 0 where it is not the top of an ordinary checkout. */
function roughlyTracked(directory: string): number {
  try {
    return Math.floor(statSync(join(directory, '.git', 'index')).size / bytesPerFile);
  } catch {
    return 0;
  }
}

/** Whether earlier runs have left anything in the user's cache: then few files may be left to look at. */
export function mayRemember({ env, platform = '' }: Surroundings): boolean {
  try {
    return readdirSync(cacheFolder({ env, platform }) ?? '').some((name) => name.endsWith('.clean'));
  } catch {
    return false;
  }
}

/** Starts the threads that a large tree needs while git lists it: a thread takes as long to start as git to list some thousand files. `path`: what is scanned of it, if that was named. */
export function threadsAhead(around: Surroundings, path: string | undefined, asked: number | undefined, cache: boolean): Waiting[] {
  const files = around.env['GIT_DIR'] === undefined ? roughlyTracked(resolve(around.cwd, path ?? '')) : 0;
  if (files === 0 || (cache && mayRemember(around))) return [];
  return Array.from({ length: threadsFor(files, asked) - 1 }, () => waitingWorker());
}

/** Bytes of one text from which a second thread pays that is there from the beginning. */
const MUCH = 24 << 20;

/** Starts the thread that helps with standard input, where that is a file and large. */
export function helperAhead(asked: number | undefined, input = 0): Waiting | undefined {
  if ((asked ?? availableParallelism()) < 2) return undefined;
  try {
    const stat = fstatSync(input);
    return stat.isFile() && stat.size >= MUCH ? waitingWorker() : undefined;
  } catch {
    return undefined;
  }
}
