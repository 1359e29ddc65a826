import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { lineWriter, reporter } from '../report/load.ts';
import { deliver, streamFor } from '../run/deliver.ts';
import { gatherSource } from '../run/gather.ts';
import { scan as run } from '../run/scan.ts';
import { memorySource } from '../source/memory.ts';
import { stdinSource } from '../source/stdin.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip stdin [--path NAME]`: bytes from standard input. */
export async function stdin(io: Io, raw: RawOptions & { readonly path?: string }): Promise<ExitCode> {
  const options = parseOptions(raw);
  const stream = await streamFor(options, io, lineWriter);
  const report = await run({ command: 'stdin', gather: gatherSource(io.input ? memorySource(io.input, raw.path ?? 'stdin') : stdinSource(raw.path), undefined, options), options, outlet: stream?.outlet }, io);
  return deliver(report, options, io, reporter, stream);
}
