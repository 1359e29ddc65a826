import type { Io } from '../io.ts';
import type { Outcome } from './stage.ts';

/** Milliseconds before the first line, and between two. */
const patience = 1000;
const pause = 100;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** A line on standard error that is written over and taken away at the end: only on a terminal, only when a scan takes over a second. */
export function createProgress(io: Pick<Io, 'stderr' | 'env'>, quiet: boolean): { show: (outcome: Outcome, of?: number) => void; clear: () => void } {
  // Asked late: making the stream takes a millisecond, which most runs can do without.
  let terminal: boolean | undefined;
  const shown = (): boolean => !quiet && !io.env['CI'] && (terminal ??= io.stderr.isTTY === true);
  let next = Date.now() + patience;
  let wrote = false;
  return {
    show(outcome, of) {
      if (Date.now() < next || !shown()) return;
      next = Date.now() + pause;
      wrote = true;
      io.stderr.write(`\r\x1b[2Ktightlip: ${outcome.files}${of === undefined ? '' : ` of ${of}`} files, ${megabytes(outcome.bytes)}, ${outcome.findings.length} findings`);
    },
    clear() {
      if (wrote) io.stderr.write('\r\x1b[2K');
    },
  };
}
