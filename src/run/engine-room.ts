import type { Stage } from './stage.ts';
import type { Room } from '../types/source.ts';

/** The memory that a stage's engine scans in: what is read to it is not copied. `stage` is asked when it is needed. */
export function engineRoom(stage: () => Stage): Room {
  const room = (bytes: number): Uint8Array => stage().engine.room(bytes);
  return Object.assign(room, { newlines: (bytes: Uint8Array) => stage().engine.newlines(bytes), hasNul: (bytes: Uint8Array) => stage().engine.hasNul(bytes) });
}
