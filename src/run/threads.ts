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

/** Bytes of objects that one thread scans in twice what a worker takes to start. */
const bytesPerWorker = 12 << 20;

/** Threads for a history of so many bytes and objects. */
export function scannersFor(bytes: number, objects: number, asked: number | undefined): number {
  const paying = asked === undefined ? Math.min(8, availableParallelism(), Math.ceil(bytes / bytesPerWorker)) : Math.min(asked, Math.ceil(objects / perWorker));
  return Math.max(1, paying);
}
