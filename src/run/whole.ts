import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { Report } from '../types/report.ts';
import { gatherTree } from './gather-tree.ts';
import { scan } from './scan.ts';

/** The top of the repository around, or the current directory outside of one. */
export const topOfTree = (io: Pick<Io, 'cwd'>): string => checkoutAbove(io.cwd()) ?? io.cwd();

/** Scans the whole work tree from its top, for commands that need to know what is there. */
export async function scanWhole(io: Io, raw: RawOptions = {}): Promise<Report> {
  const cwd = topOfTree(io);
  const options = parseOptions(raw);
  const around = { cwd, env: io.env, platform: io.platform };
  const gather = gatherTree({ around, paths: [], threads: options.threads, glance: true });
  return scan({ command: 'scan', gather, options }, { cwd: () => cwd, env: io.env, platform: io.platform, stderr: io.stderr });
}
