import type { Chunk } from '../types/source.ts';
import { brought, type Outcome } from './stage.ts';

/** Follows one text of a list from reading to reading, and notes at its end which of them gave nothing. */
export class Passage {
  readonly #into: Outcome;
  readonly #first: number;
  #before: number;
  #window = -1;
  #again = false;
  /** A window has two readings: what stands there, and what its bytes say otherwise (`again`), if anything. */
  #seen = [false, false];
  #clean: number[] = [];

  /** Nobody else adds to `into` meanwhile. */
  constructor(into: Outcome) {
    this.#into = into;
    this.#first = brought(into);
    this.#before = this.#first;
  }

  /** To be told of each chunk before it is looked at. */
  next({ window = 0, again = false }: Chunk): void {
    if (window === this.#window && again === this.#again) return;
    if (this.#window >= 0) this.#close(window !== this.#window);
    this.#window = window;
    this.#again = again;
    this.#seen[again ? 1 : 0] = true;
  }

  /** To be told when there are no more; `place`: the text's in the list. A text without a chunk is never clean: nobody looked at it. */
  end(place: number): void {
    if (this.#window < 0) return;
    if (brought(this.#into) === this.#first) return void this.#into.clean.push(place);
    if (this.#window === 0) return;
    this.#close(true);
    for (const reading of this.#clean) this.#into.cleanReadings.push(place, reading);
  }

  #close(isOver: boolean): void {
    const now = brought(this.#into);
    if (now === this.#before) this.#clean.push(this.#window * 2 + (this.#again ? 1 : 0));
    this.#before = now;
    if (!isOver) return;
    // A reading that gave no chunk gives none the next time.
    if (!this.#seen[1]) this.#clean.push(this.#window * 2 + 1);
    this.#seen = [false, false];
  }
}
