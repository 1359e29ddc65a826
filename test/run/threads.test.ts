import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { scannersFor, threadsFor } from '../../src/run/threads.ts';

it('one thread for little, whatever was asked for', () => {
  for (const files of [0, 1, 200]) for (const asked of [undefined, 1, 64]) expect(threadsFor(files, asked)).toBe(1);
});

it('never more than were asked for, or eight, or as the files keep busy', () => {
  expect([threadsFor(201, 4), threadsFor(601, 4), threadsFor(1_000_000, 4), threadsFor(1_000_000, 1), threadsFor(1_000_000, 32)]).toEqual([2, 4, 4, 1, 32]);
  expect(threadsFor(10_000_000, undefined)).toBe(Math.min(8, availableParallelism()));
});

it('a history gets a thread for each 12 MB, or as many as were asked for', () => {
  expect([1, 2, 3, 4, 8].map((asked) => scannersFor(1e9, 1e6, asked))).toEqual([1, 2, 3, 4, 8]);
  expect([scannersFor(1e9, 150, 8), scannersFor(0, 0, undefined), scannersFor(8e6, 1e6, undefined)]).toEqual([1, 1, 1]);
  expect(scannersFor(1e12, 1e6, undefined)).toBe(Math.min(8, availableParallelism()));
});
