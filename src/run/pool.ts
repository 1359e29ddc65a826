import { Worker } from 'node:worker_threads';
import type { Part, Work } from './worker.ts';
import type { Outcome } from './stage.ts';

/** Adds one thread's results to another's. Order does not matter: reports are sorted. */
export function merge(into: Outcome, from: Outcome): void {
  for (const list of ['findings', 'evidence', 'risks', 'problems', 'clean'] as const) {
    // One by one: spread arguments overflow the stack at some 100,000 findings.
    for (const item of from[list]) (into[list] as unknown[]).push(item);
  }
  into.files += from.files;
  into.bytes += from.bytes;
  for (const [reason, count] of Object.entries(from.skipped)) into.skipped[reason] = (into.skipped[reason] ?? 0) + count;
}

/** A thread that scans its share of the work; resolves when it is done. A crash is a problem of the run, never a clean answer. `finished` hears of each lot. */
export function startWorker(work: Work, into: Outcome, finished?: (lot: number) => void): Promise<void> {
  return new Promise((resolve) => {
    let done = false;
    const failed = (message: string): void => {
      if (!done) into.problems.push({ code: 'worker-failed', message, hint: 'run again with --threads 1, and report this' });
      done = true;
      resolve();
    };
    // From dist/, where the bundle that holds this file lies.
    const worker = new Worker(new URL('../bin/worker.js', import.meta.url), { workerData: work });
    worker.on('message', ({ lot, outcome }: Part) => {
      merge(into, outcome);
      if (lot !== undefined) return finished?.(lot);
      done = true;
      resolve();
    });
    worker.on('error', (error) => failed(`a scanning thread failed: ${error.name}`));
    worker.on('exit', (code) => failed(`a scanning thread ended early (${code})`));
  });
}
