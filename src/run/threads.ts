import { availableParallelism } from 'node:os';

/** Files that one thread scans in the time that a worker takes to start. */
const perWorker = 200;
/** With two processors V8's own compiling fills the second one at first: a second thread pays only for longer scans. */
const perWorkerOfTwo = 1200;

/** Threads for so many files: as many as were asked for or as pay (docs/benchmarks.md, "Threads"). More than 8 only wait for the disk. */
export function threadsFor(files: number, asked: number | undefined): number {
  const processors = availableParallelism();
  const per = asked === undefined && processors <= 2 ? perWorkerOfTwo : perWorker;
  return Math.max(1, Math.min(asked ?? Math.min(8, processors), Math.ceil(files / per)));
}

/** The same where each thread has a git beside it, which works a third as long: of two processors one thread scans. */
export function scannersFor(objects: number, asked: number | undefined): number {
  const processors = asked ?? Math.min(8, availableParallelism());
  return Math.max(1, Math.min(Math.floor((processors * 3) / 4), Math.ceil(objects / perWorker)));
}
