import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { kernelsAhead } from '../run/kernels.ts';
import { ciRange } from '../source/ci.ts';
import { checkRevisions, joinedRevisions, withoutPaths } from '../source/commits.ts';
import { ciRevisions } from '../source/ci-revisions.ts';
import { rangeSource } from '../source/range.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip range [REV...]`: what the commits of a range add; without one, of the change that CI is about. */
export async function range(io: Io, words: readonly string[], raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const named = joinedRevisions(words);
  checkRevisions(named);
  const revisions = named.length ? named : await ciRevisions(ciRange(io.env), around);
  // git works while the rest of the program is loaded.
  const source = rangeSource({ around, revisions, beside: true, sides: true });
  kernelsAhead(io);
  const [{ gatherCommits }, { scan }, { deliver }, { reporter }] = await Promise.all([
    import('../run/gather-commits.ts'),
    import('../run/scan.ts'),
    import('../run/deliver.ts'),
    import('../report/load.ts'),
  ]);
  const report = await scan({ command: 'range', gather: gatherCommits(source), options, change: true }, io).catch((error: unknown) => {
    throw withoutPaths(error, named, io.cwd());
  });
  return deliver(report, options, io, reporter);
}
