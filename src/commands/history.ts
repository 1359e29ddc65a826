import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { reporter } from '../report/load.ts';
import { deliver } from '../run/deliver.ts';
import { gatherHistory } from '../run/history.ts';
import { scan as run } from '../run/scan.ts';
import type { ExitCode } from '../types.ts';

/** `tightlip history`: every blob and commit that any ref, stash or note reaches. */
export async function history(io: Io, raw: RawOptions & { readonly reflog?: boolean; readonly since?: string }): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const gather = gatherHistory({ around, reflog: raw.reflog, since: raw.since, threads: options.threads, cache: options.cache });
  const report = await run({ command: 'history', gather, options }, io);
  return deliver(report, options, io, reporter);
}
