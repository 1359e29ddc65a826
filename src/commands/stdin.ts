import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { helperAhead } from '../run/ahead.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip stdin [--path NAME]`: bytes from standard input. */
export async function stdin(io: Io, raw: RawOptions & { readonly path?: string }): Promise<ExitCode> {
  if (raw.path === '') throw new UserError('an empty name is not a path', 'Is a variable not set? Leave --path out');
  const options = parseOptions(raw);
  io.patientThreads?.();
  // Another thread starts while the rest of the program is loaded.
  const waiting = io.input ? undefined : helperAhead(options.threads);
  const [{ gatherSource }, { scan }, { memorySource }, { stdinSource }, { deliver, streamFor }, { lineWriter, reporter }, { sidesAround }] = await Promise.all([
    import('../run/gather.ts'),
    import('../run/scan.ts'),
    import('../source/memory.ts'),
    import('../source/stdin.ts'),
    import('../run/deliver.ts'),
    import('../report/load.ts'),
    import('../run/configure.ts'),
  ]);
  const stream = await streamFor(options, io, lineWriter);
  const source = io.input ? memorySource(io.input, raw.path ?? 'stdin') : stdinSource(raw.path);
  const report = await scan({ command: 'stdin', gather: gatherSource({ ...source, sides: sidesAround(io.cwd(), raw.path) }, undefined, { threads: options.threads, waiting }), options, patient: true, outlet: stream?.outlet }, io);
  return deliver(report, options, io, reporter, stream);
}
