import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { lastFrontier } from '../run/history-memory.ts';
import { startHistory } from '../source/history.ts';
import type { ExitCode } from '../types/report.ts';

/** `tightlip history`: every blob and commit that any ref, stash or note reaches. */
export async function history(io: Io, raw: RawOptions & { readonly reflog?: boolean; readonly since?: string }): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const isWhole = raw.reflog !== true && raw.since === undefined;
  const request = { around, reflog: raw.reflog, since: raw.since, frontier: options.cache && isWhole ? lastFrontier(around) : undefined };
  io.patientThreads?.();
  io.sparing?.(true);
  // git works while the rest of the program is loaded.
  const listing = startHistory(request);
  const [{ gatherHistory }, { scan }, { deliver }, { reporter }] = await Promise.all([
    import('../run/history.ts'),
    import('../run/scan.ts'),
    import('../run/deliver.ts'),
    import('../report/load.ts'),
  ]);
  const gather = gatherHistory({ ...request, listing, threads: options.threads, cache: options.cache });
  const report = await scan({ command: 'history', gather, options, patient: true }, io).finally(() => {
    io.patient?.(false);
    io.sparing?.(false);
  });
  return deliver(report, options, io, reporter);
}
