import type { Match } from '../types/finding.ts';
import type { FirstLook } from '../types/first-look.ts';
import { BeltEnd, CUT, EMPTIED, ENTRY, EXECUTABLE, FILLED, HEAD, INVISIBLE, STRIDE } from './belt.ts';

const none = new Uint32Array(0);
const noMatches: readonly Match[] = [];
/** More slots than ever are filled. */
const ENDLESS = 2 ** 30;

/** A file as it came: `bytes` and lists are good until the slot is given back. */
export interface Arrived {
  readonly bytes: Uint8Array;
  readonly executable: boolean;
  readonly seen: FirstLook;
}

/** The end where they are taken off. */
export class BeltOutput extends BeltEnd {
  /** Whether there is something to take, or nothing will come; waits for it so many milliseconds. */
  ready(milliseconds: number): boolean {
    const filled = Atomics.load(this.state, FILLED);
    if (filled !== this.slot) return true;
    return milliseconds > 0 && Atomics.wait(this.state, FILLED, filled, milliseconds) !== 'timed-out';
  }

  /** The place of the slot's first file. */
  get first(): number {
    return this.numbers[this.base / 4] as number;
  }

  /** How many files it has; none: nothing comes any more. */
  get count(): number {
    return this.numbers[this.base / 4 + 1] as number;
  }

  get endsLot(): boolean {
    return this.numbers[this.base / 4 + 2] === 1;
  }

  /** A file by its number in the slot; undefined: it is still to be read. */
  file(number: number): Arrived | undefined {
    const { numbers } = this;
    const entry = this.base / 4 + HEAD + number * STRIDE;
    const flags = numbers[entry] as number;
    if (flags === 0) return undefined;
    let at = numbers[entry + ENTRY.lists] as number;
    const list = (which: number): Uint32Array => {
      const length = numbers[entry + which] as number;
      at += length;
      return length === 0 ? none : numbers.subarray(at - length, at);
    };
    const [literals, words, runs, signs, coded] = [list(ENTRY.literals), list(ENTRY.words), list(ENTRY.runs), list(ENTRY.signs), list(ENTRY.coded)];
    const length = numbers[entry + ENTRY.generic] as number;
    const generic = length === 0 ? noMatches : (JSON.parse(this.bytes.toString('utf8', at * 4, at * 4 + length)) as Match[]);
    const bytes = new Uint8Array(this.bytes.buffer, numbers[entry + ENTRY.at], numbers[entry + ENTRY.size]);
    return { bytes, executable: (flags & EXECUTABLE) !== 0, seen: { literals, anchors: none, words, runs, hints: { signs, coded }, invisible: (flags & INVISIBLE) !== 0, generic, cut: (flags & CUT) !== 0 } };
  }

  /** Takes nothing more: who puts on need not wait for room. */
  abandon(): void {
    Atomics.store(this.state, EMPTIED, ENDLESS);
    Atomics.notify(this.state, EMPTIED);
  }

  /** Gives the slot back. */
  release(): void {
    this.slot++;
    Atomics.store(this.state, EMPTIED, this.slot);
    Atomics.notify(this.state, EMPTIED);
  }
}
