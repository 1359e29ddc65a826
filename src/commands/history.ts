import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { lastFrontier } from '../run/history-memory.ts';
import { startHistory } from '../source/history.ts';
import { historyThreadAhead } from '../run/history-thread.ts';
import { packedBytes } from '../source/pack/packs.ts';
import type { ExitCode } from '../types/report.ts';

/** Bytes of packs above which lists of what is in them are tens of megabytes. */
const MUCH = 48 << 20;

/** `tightlip history`: every blob and commit that any ref, stash or note reaches. */
export async function history(io: Io, raw: RawOptions & { readonly reflog?: boolean; readonly since?: string }): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const isWhole = raw.reflog !== true && raw.since === undefined;
  const request = { around, reflog: raw.reflog, since: raw.since, frontier: options.cache && isWhole ? lastFrontier(around) : undefined };
  io.patientThreads?.();
  // Below that, threads start as ever: with another flag Node's own modules would be compiled anew.
  if (packedBytes(around) > MUCH) io.sparing?.(true);
  // A thread that will be needed takes longer to start than git to list: both work while the rest of the program is loaded. V8's flags are still those that Node's own modules were compiled with.
  const early = historyThreadAhead(around, options.threads, options.cache);
  const listing = startHistory(request);
  const [{ gatherHistory }, { scan }, { deliver }, { reporter }] = await Promise.all([
    import('../run/history.ts'),
    import('../run/scan.ts'),
    import('../run/deliver.ts'),
    import('../report/load.ts'),
  ]);
  const gather = gatherHistory({ ...request, listing, early, threads: options.threads, cache: options.cache });
  const report = await scan({ command: 'history', gather, options, patient: true }, io).finally(() => {
    io.patient?.(false);
    io.sparing?.(false);
  });
  return deliver(report, options, io, reporter);
}
