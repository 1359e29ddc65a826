import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { startTree } from '../run/start-tree.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip scan [PATH...]`: files under the paths. */
export async function scan(io: Io, paths: readonly string[], raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  io.patientThreads?.();
  const tree = { around, paths, everything: !options.ignore, threads: options.threads, cache: options.cache, glance: options.only.includes('ai') };
  // git and the other threads work while the rest of the program is loaded.
  const started = startTree(tree);
  const [{ gatherTree }, { scan: run }, { deliver, streamFor }, { lineWriter, reporter }] = await Promise.all([
    import('../run/gather-tree.ts'),
    import('../run/scan.ts'),
    import('../run/deliver.ts'),
    import('../report/load.ts'),
  ]);
  const stream = await streamFor(options, io, lineWriter);
  const report = await run({ command: 'scan', gather: gatherTree({ ...tree, started }), options, patient: true, outlet: stream?.outlet }, io);
  return deliver(report, options, io, reporter, stream);
}
