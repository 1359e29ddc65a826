import { availableParallelism } from 'node:os';

/**
 * Threads for so many files. A worker takes 20 to 30 ms to start, in which one thread scans about 200 files of a source
 * tree: below that a second one never pays (docs/benchmarks.md, "Threads"). More than 8 only wait for the disk.
 */
export function threadsFor(files: number, asked: number | undefined): number {
  const most = asked ?? Math.min(8, availableParallelism());
  return Math.max(1, Math.min(most, Math.ceil(files / 200)));
}
