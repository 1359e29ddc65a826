import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { reporter } from '../report/load.ts';
import { deliver } from '../run/deliver.ts';
import { gatherSource } from '../run/gather.ts';
import { scan as run } from '../run/scan.ts';
import { messageSource } from '../source/message.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip message FILE`: a commit message before the commit is made. */
export async function message(io: Io, file: string, raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const source = messageSource(file, { cwd: io.cwd(), env: io.env, platform: io.platform });
  const report = await run({ command: 'message', gather: gatherSource(source), options, change: true }, io);
  return deliver(report, options, io, reporter);
}
