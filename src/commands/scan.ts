import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { lineWriter, reporter } from '../report/load.ts';
import { deliver, streamFor } from '../run/deliver.ts';
import { gatherTree } from '../run/gather-tree.ts';
import { scan as run } from '../run/scan.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip scan [PATH...]`: files under the paths. */
export async function scan(io: Io, paths: readonly string[], raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const gather = gatherTree({ around, paths, everything: !options.ignore, threads: options.threads, cache: options.cache, glance: options.only.includes('ai'), patient: io.patient });
  const stream = await streamFor(options, io, lineWriter);
  const report = await run({ command: 'scan', gather, options, outlet: stream?.outlet }, io);
  return deliver(report, options, io, reporter, stream);
}
