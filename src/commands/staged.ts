import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { byHand } from '../source/framework.ts';
import { stagedSource } from '../source/staged.ts';
import type { ExitCode } from '../types.ts';

/** `tightlip staged`: what the next commit adds. */
export async function staged(io: Io, raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  if (byHand(io.env)) return ofFramework(io, raw);
  // git works while the rest of the program is loaded.
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const source = stagedSource(around);
  const [{ gatherSource }, { scan }, { deliver, streamFor }, { lineWriter, reporter }] = await Promise.all([
    import('../run/gather.ts'),
    import('../run/scan.ts'),
    import('../run/deliver.ts'),
    import('../report/load.ts'),
  ]);
  const stream = await streamFor(options, io, lineWriter);
  const report = await scan({ command: 'staged', gather: gatherSource(source, () => stagedSource(around)), options, change: true, outlet: stream?.outlet }, io);
  return deliver(report, options, io, reporter, stream);
}

async function ofFramework(io: Io, raw: RawOptions): Promise<ExitCode> {
  const [{ scanByHand }, { deliver }, { reporter }] = await Promise.all([import('../run/framework.ts'), import('../run/deliver.ts'), import('../report/load.ts')]);
  return deliver(await scanByHand(io, raw), parseOptions(raw), io, reporter);
}
