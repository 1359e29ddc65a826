import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { reporter } from '../report/load.ts';
import { deliver } from '../run/deliver.ts';
import { gatherSource } from '../run/gather.ts';
import { scan as run } from '../run/scan.ts';
import { stagedSource } from '../source/staged.ts';
import type { ExitCode } from '../types.ts';

/** `tightlip staged`: what the next commit adds. */
export async function staged(io: Io, raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const source = stagedSource({ cwd: io.cwd(), env: io.env, platform: io.platform });
  const report = await run({ command: 'staged', gather: gatherSource(source), options, change: true }, io);
  return deliver(report, options, io, reporter);
}
