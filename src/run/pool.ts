import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Part, Work } from './worker.ts';
import type { Outcome } from './stage.ts';

/** Adds one thread's results to another's. Order does not matter: reports are sorted. */
export function merge(into: Outcome, from: Outcome): void {
  for (const list of ['findings', 'evidence', 'risks', 'problems', 'clean', 'pieces'] as const) {
    // One by one: spread arguments overflow the stack at some 100,000 findings.
    for (const item of from[list]) (into[list] as unknown[]).push(item);
  }
  into.files += from.files;
  into.bytes += from.bytes;
  for (const [reason, count] of Object.entries(from.skipped)) into.skipped[reason] = (into.skipped[reason] ?? 0) + count;
}

/** A thread that is starting, or waits. */
export interface Waiting {
  /** Gives it its share of the work; resolves when it is done. A crash is a problem of the run, never a clean answer. `finished` hears of each lot. */
  work(work: Work, into: Outcome, finished?: (lot: number) => void): Promise<void>;
  /** Sends it something more while it works. */
  post(message: unknown): void;
  /** It is not needed. */
  dismiss(): void;
}

/** Starts a thread before there is work for it: it loads the program meanwhile. `young`: megabytes for its young objects; V8 would take ten times what most need, and gain nothing. */
export function waitingWorker(young = 4): Waiting {
  // From dist/, where the bundle that holds this file lies. Files are opened and closed here: Node need not note each. Nor need it make streams of this process' output for what threads never write.
  const worker = new Worker(new URL('../bin/worker.js', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: young }, trackUnmanagedFds: false, stdout: true, stderr: true, env: SHARE_ENV });
  // A run that ends without it does not wait for it.
  worker.unref();
  let failure: string | undefined;
  let failed = (message: string): void => void (failure ??= message);
  worker.on('error', (error) => failed(`a scanning thread failed: ${error.name}`));
  worker.on('exit', (code) => failed(`a scanning thread ended early (${code})`));
  const work = (given: Work, into: Outcome, finished?: (lot: number) => void): Promise<void> =>
    new Promise((resolve) => {
      let done = false;
      failed = (message) => {
        if (!done) into.problems.push({ code: 'worker-failed', message, hint: 'run again with --threads 1, and report this' });
        done = true;
        resolve();
      };
      if (failure !== undefined) return failed(failure);
      worker.on('message', ({ lot, outcome }: Part) => {
        merge(into, outcome);
        if (lot !== undefined) return finished?.(lot);
        done = true;
        resolve();
      });
      worker.ref();
      worker.postMessage(given);
    });
  const dismiss = (): void => {
    worker.unref();
    worker.postMessage(undefined);
  };
  return { work, post: (message) => void worker.postMessage(message), dismiss };
}

