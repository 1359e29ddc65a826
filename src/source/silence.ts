/** Waiting for somebody who may say nothing any more. */

/** What V8 has, and the types of this edition of the language do not. */
interface Waiting {
  waitAsync(array: Int32Array, index: number, value: number, milliseconds: number): { readonly value: Promise<string> | string };
}

/** Milliseconds in which git answers nearly always. */
const MOMENT = 50;

let never: Int32Array | undefined;

/**
 * Resolves after 50 ms, by V8's own timer. Node's takes 20 functions that a hook would compile anew, 0.7 ms of every commit, so that only who has waited
 * for so long sets one. It keeps no process alive; git does.
 */
async function moment(): Promise<void> {
  never ??= new Int32Array(new SharedArrayBuffer(4));
  await (Atomics as unknown as Waiting).waitAsync(never, 0, 0, MOMENT).value;
}

/** Something to be done after so many milliseconds of silence. */
interface Step {
  readonly after: number;
  readonly act: () => void;
}

/** A wait after the other for the same child. */
export class Silence {
  readonly #steps: readonly Step[];
  #wake: (() => void) | undefined;
  #watched = false;

  /** `steps` are taken in each wait that lasts for their time. */
  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  /** Whether somebody waits. */
  get lasts(): boolean {
    return this.#wake !== undefined;
  }

  /** Resolves when it is broken. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      void this.#watch();
    });
  }

  /** Once for each who waits: Node is told of every promise that is resolved a second time. */
  broken(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }

  /** Sets timers for a wait that is not over soon. One looks at all of them: git is read in thousands of pieces. */
  async #watch(): Promise<void> {
    if (this.#watched) return;
    this.#watched = true;
    for (let wake: (() => void) | undefined; wake !== this.#wake; ) {
      wake = this.#wake;
      await moment();
    }
    this.#watched = false;
    const wake = this.#wake;
    if (wake === undefined) return;
    const timers = this.#steps.map(({ after, act }) => setTimeout(act, after));
    this.#wake = () => {
      for (const timer of timers) clearTimeout(timer);
      wake();
    };
  }
}
