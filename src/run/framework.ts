import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { namedRange } from '../source/framework.ts';
import { rangeSource } from '../source/range.ts';
import { stagedSource } from '../source/staged.ts';
import type { Report } from '../types/report.ts';
import { gatherCommits } from './gather-commits.ts';
import { gatherSource } from './gather.ts';
import { scan } from './scan.ts';
import { scanWhole } from './whole.ts';

/**
 * `staged` as `pre-commit run` starts it outside of a commit: the range it names, else what is staged and, when nothing there
 * blocks, the whole tree. The framework does not say whether `--all-files` was typed, and a clean answer about nothing would be wrong.
 */
export async function scanByHand(io: Io, raw: RawOptions): Promise<Report> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const named = namedRange(io.env);
  if (named) {
    const revisions = [named.after, ...(named.before ? ['--not', named.before] : [])];
    return scan({ command: 'range', gather: gatherCommits(rangeSource({ around, revisions, sides: true })), options, change: true }, io);
  }
  const staged = await scan({ command: 'staged', gather: gatherSource(stagedSource(around)), options, change: true }, io);
  return staged.exitCode === 0 && staged.findings.length === 0 ? scanWhole(io, raw) : staged;
}
