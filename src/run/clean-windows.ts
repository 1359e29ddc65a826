import type { Chunk } from '../types/source.ts';
import { brought, type Outcome } from './stage.ts';

/** Follows one text of a list from window to window, and notes at its end what of it gave nothing. */
export class Passage {
  readonly #into: Outcome;
  readonly #first: number;
  #before: number;
  #window = -1;
  #clean: number[] = [];

  /** Nobody else adds to `into` meanwhile. */
  constructor(into: Outcome) {
    this.#into = into;
    this.#first = brought(into);
    this.#before = this.#first;
  }

  /** To be told of each chunk before it is looked at. */
  next({ window = 0 }: Chunk): void {
    if (window === this.#window) return;
    if (this.#window >= 0) this.#close();
    this.#window = window;
  }

  /** To be told when there are no more; `place`: the text's in the list. A text without a chunk is never clean: nobody looked at it. */
  end(place: number): void {
    if (this.#window < 0) return;
    if (brought(this.#into) === this.#first) return void this.#into.clean.push(place);
    if (this.#window === 0) return;
    this.#close();
    for (const window of this.#clean) this.#into.cleanWindows.push(place, window);
  }

  #close(): void {
    const now = brought(this.#into);
    if (now === this.#before) this.#clean.push(this.#window);
    this.#before = now;
  }
}
