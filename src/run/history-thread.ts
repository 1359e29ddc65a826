/** Threads that scan a history. */
import type { Surroundings } from '../source/environment.ts';
import { packedBytes } from '../source/pack/packs.ts';
import { mayRemember } from './ahead.ts';
import { waitingWorker, type Waiting } from './pool.ts';
import { scannersFor } from './threads.ts';

/** Megabytes for a thread's young objects: V8 would take ten times that, and gain nothing. */
const young = 4;

/** How many times as large objects are as what is stored of them, at least. */
const unpacked = 3;

/** Starts one more thread. */
export const scanningThread = (): Waiting => waitingWorker(young);

/** A second thread, started before it is known what there is for it, where that will be much. `asked`: how many threads are wanted. */
export const historyThread = (around: Surroundings, asked: number | undefined): Waiting | undefined => (scannersFor(packedBytes(around) * unpacked, Infinity, asked) > 1 ? scanningThread() : undefined);

/** The same before anything is known of earlier runs: none where they may have left little to do. */
export const historyThreadAhead = (around: Surroundings, asked: number | undefined, cache: boolean): Waiting | undefined => (cache && mayRemember(around) ? undefined : historyThread(around, asked));
