import type { Io } from '../io.ts';
import { parseOptions, type RawOptions, type ScanOptions } from '../options.ts';
import { lineWriter, reporter } from '../report/load.ts';
import { deliver, streamFor } from '../run/deliver.ts';
import { gatherSource } from '../run/gather.ts';
import { scan } from '../run/scan.ts';
import { prepareStage } from '../run/stage.ts';
import { byHand } from '../source/framework.ts';
import { startStaged, type StagedGit } from '../source/staged-git.ts';
import { stagedSource } from '../source/staged.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip staged`: what the next commit adds. */
export async function staged(io: Io, raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  if (byHand(io.env)) return ofFramework(io, raw);
  return scanStaged(io, options, startStaged({ cwd: io.cwd(), env: io.env, platform: io.platform }));
}

/** The same, with a git that works already. */
export async function scanStaged(io: Io, options: ScanOptions, git: StagedGit): Promise<ExitCode> {
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const source = stagedSource(around, git);
  io.brief?.(true);
  prepareStage();
  const stream = await streamFor(options, io, lineWriter);
  const report = await scan({ command: 'staged', gather: gatherSource(source, () => stagedSource(around)), options, change: true, outlet: stream?.outlet }, io);
  return deliver(report, options, io, reporter, stream);
}

async function ofFramework(io: Io, raw: RawOptions): Promise<ExitCode> {
  const { scanByHand } = await import('../run/framework.ts');
  return deliver(await scanByHand(io, raw), parseOptions(raw), io, reporter);
}
