import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { reporter } from '../report/load.ts';
import { deliver } from '../run/deliver.ts';
import { gatherCommits } from '../run/gather-commits.ts';
import { scan as run } from '../run/scan.ts';
import { ciRange } from '../source/ci.ts';
import { sideIds } from '../source/commit-files.ts';
import { checkRevisions } from '../source/commits.ts';
import { ciRevisions } from '../source/ci-revisions.ts';
import type { ExitCode } from '../types.ts';

/** `tightlip range [REV...]`: what the commits of a range add; without one, of the change that CI is about. */
export async function range(io: Io, named: readonly string[], raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  checkRevisions(named);
  const revisions = named.length ? named : await ciRevisions(ciRange(io.env), around);
  const report = await run({ command: 'range', gather: gatherCommits({ around, revisions, sides: sideIds(revisions, around) }), options, change: true }, io);
  return deliver(report, options, io, reporter);
}
