/** What two threads that share the windows of one text say to each other. */
import type { Chunk } from '../types/source.ts';
import { createStage, emptyOutcome, type Outcome, type StageSettings } from './stage.ts';

/** `memory`: room for windows; `state`: whether the other thread is ready, and how many windows it has looked at. */
export interface Windows {
  readonly memory: SharedArrayBuffer;
  readonly state: SharedArrayBuffer;
}

/** Places in `state`. */
export const STATE = { ready: 0, done: 1 } as const;

/** A window whose bytes lie in the shared memory. */
export interface Handed {
  readonly at: number;
  readonly length: number;
  readonly chunk: Omit<Chunk, 'bytes' | 'newLines'>;
}

/** The other thread's part: looks at each window that it is handed, and gives what was found in it, by its number. */
export function windowLooker(settings: StageSettings, { memory, state }: Windows, give: (part: { readonly lot: number; readonly outcome: Outcome }) => void): (handed: Handed) => void {
  const told = new Int32Array(state);
  const stage = createStage(settings);
  let lot = 0;
  Atomics.store(told, STATE.ready, 1);
  return ({ at, length, chunk }) => {
    const outcome = emptyOutcome();
    const bytes = stage.engine.room(length).subarray(0, length);
    bytes.set(new Uint8Array(memory, at, length));
    stage.detect({ ...chunk, bytes, newLines: undefined }, outcome);
    Atomics.add(told, STATE.done, 1);
    give({ lot: lot++, outcome });
  };
}
