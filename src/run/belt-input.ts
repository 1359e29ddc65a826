import type { FirstLook } from '../types/first-look.ts';
import { BeltEnd, bytesBefore, CUT, EMPTIED, ENTRY, EXECUTABLE, FILLED, HEAD, INVISIBLE, READ, SLOT, SLOTS, STRIDE, TEXTS } from './belt.ts';

/** The end where files are put on. */
export class BeltInput extends BeltEnd {
  #count = 0;
  #first = 0;
  #end = 0;

  /** Takes the next slot for files from `first` on; waits until there is one. */
  open(first: number): void {
    for (let emptied = Atomics.load(this.state, EMPTIED); this.slot - emptied >= SLOTS; emptied = Atomics.load(this.state, EMPTIED)) Atomics.wait(this.state, EMPTIED, emptied);
    this.#first = first;
    this.#count = 0;
    this.#end = this.base + bytesBefore;
  }

  /** All of the memory, and where in it the next text may be put. */
  get memory(): Buffer {
    return this.bytes;
  }

  get from(): number {
    return this.#end;
  }

  get to(): number {
    return this.base + TEXTS;
  }

  get isEmpty(): boolean {
    return this.#end === this.base + bytesBefore;
  }

  /** Notes the next file: so many bytes were put where there was room, or none, when it is left to the other thread. */
  add(size: number, executable = false): void {
    const entry = this.#entry(this.#count++);
    this.numbers[entry + ENTRY.flags] = size === 0 ? 0 : READ | (executable ? EXECUTABLE : 0);
    this.numbers[entry + ENTRY.at] = this.#end;
    this.numbers[entry + ENTRY.size] = size;
    // A zero byte stands behind each.
    if (size > 0) this.#end += size + 1;
  }

  /** The text of a file of this slot, by number; undefined: it was not read. */
  text(number: number): Uint8Array | undefined {
    const entry = this.#entry(number);
    if (this.numbers[entry + ENTRY.flags] === 0) return undefined;
    return new Uint8Array(this.bytes.buffer, this.numbers[entry + ENTRY.at], this.numbers[entry + ENTRY.size]);
  }

  /** Notes what was seen of a file; where there is no room for that, it is as if it had not been read. */
  note(number: number, { literals, words, runs, hints: { signs, coded }, invisible, generic, cut }: FirstLook): void {
    const entry = this.#entry(number);
    const matches = generic.length > 0 ? Buffer.from(JSON.stringify(generic)) : undefined;
    const lists = [literals, words, runs, signs, coded];
    const at = (this.#end + 3) & ~3;
    const end = lists.reduce((sum, list) => sum + list.byteLength, at) + (matches?.length ?? 0);
    if (end > this.base + SLOT) {
      this.numbers[entry + ENTRY.flags] = 0;
      return;
    }
    this.numbers[entry + ENTRY.flags] = (this.numbers[entry + ENTRY.flags] as number) | (cut ? CUT : 0) | (invisible ? INVISIBLE : 0);
    this.numbers[entry + ENTRY.lists] = at / 4;
    let to = at / 4;
    for (const [i, list] of lists.entries()) {
      this.numbers[entry + ENTRY.literals + i] = list.length;
      if (list.length > 0) this.numbers.set(list, to);
      to += list.length;
    }
    this.numbers[entry + ENTRY.generic] = matches?.length ?? 0;
    if (matches) this.bytes.set(matches, to * 4);
    this.#end = end;
  }

  /** Hands the slot on. */
  close(endsLot: boolean): void {
    this.numbers[this.base / 4] = this.#first;
    this.numbers[this.base / 4 + 1] = this.#count;
    this.numbers[this.base / 4 + 2] = endsLot ? 1 : 0;
    this.slot++;
    Atomics.store(this.state, FILLED, this.slot);
    Atomics.notify(this.state, FILLED);
  }

  /** Says that nothing comes any more. */
  end(): void {
    this.open(0);
    this.close(false);
  }

  #entry(number: number): number {
    return this.base / 4 + HEAD + number * STRIDE;
  }
}
