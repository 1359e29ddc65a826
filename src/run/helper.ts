/** A second thread for one large text: it looks for secrets in every window that this thread can hand to it. */
import { availableParallelism } from 'node:os';
import type { Chunk } from '../types/source.ts';
import { merge, waitingWorker, type Waiting } from './pool.ts';
import { clearOutcome, emptyOutcome, type Outcome, type Stage, type StageSettings } from './stage.ts';
import { STATE, type Handed, type Windows } from './windows-share.ts';

/** Room for a window with what it repeats; larger ones are not handed on. */
const SLOT = (4 << 20) + (128 << 10);
/** Windows that wait: with one alone the other thread would be idle until this one has done its own. */
const SLOTS = 2;
/** Milliseconds that large texts have taken when a thread is started: until it is as quick as this one, it takes nearly as long. */
const PATIENCE = 200;

/** Megabytes for its young objects: it makes few. */
const YOUNG = 4;

/** Starts a thread. */
type Start = (young: number) => Waiting;

/** The other thread. */
class Helper {
  readonly #windows: Windows = { memory: new SharedArrayBuffer(SLOT * SLOTS), state: new SharedArrayBuffer(8) };
  readonly #state = new Int32Array(this.#windows.state);
  readonly #worker: Waiting;
  #sent = 0;
  #merged = 0;
  #hasFailed = false;
  #wake: () => void = () => undefined;

  constructor(settings: StageSettings, into: Outcome, start: Start) {
    this.#worker = start(YOUNG);
    const only = settings.only.filter((area) => area !== 'ai');
    const brought = emptyOutcome();
    const take = (): void => {
      merge(into, brought);
      clearOutcome(brought);
      this.#wake();
    };
    const finished = (): void => {
      this.#merged++;
      take();
    };
    void this.#worker.work({ settings: { ...settings, only }, windows: this.#windows }, brought, finished).then(() => {
      this.#hasFailed = true;
      // A thread that got nothing has lost nothing.
      if (this.#sent === this.#merged) brought.problems.length = 0;
      take();
    });
  }

  /** Hands a window on, if the other thread can take it. */
  takes({ origin, bytes, firstLine, firstColumn, overlap, more, tail, again, mode }: Chunk): boolean {
    // The first window takes it long: another one would wait at the end.
    const done = Atomics.load(this.#state, STATE.done);
    const isBusy = Atomics.load(this.#state, STATE.ready) === 0 || this.#sent - done >= (done === 0 ? 1 : SLOTS);
    if (isBusy || this.#hasFailed || bytes.length > SLOT) return false;
    const at = (this.#sent++ % SLOTS) * SLOT;
    new Uint8Array(this.#windows.memory, at, bytes.length).set(bytes);
    const handed: Handed = { at, length: bytes.length, chunk: { origin, firstLine, firstColumn, overlap, more, tail, again, mode } };
    this.#worker.post(handed);
    return true;
  }

  /** Resolves when everything that was handed on has come back; undefined: it has. */
  settled(): Promise<void> | undefined {
    const isSettled = (): boolean => this.#hasFailed || this.#merged === this.#sent;
    if (isSettled()) return undefined;
    return new Promise((resolve) => {
      this.#wake = () => {
        if (isSettled()) resolve();
      };
    });
  }

  dismiss(): void {
    this.#worker.dismiss();
  }
}

/** A stage that may have help. */
export interface Helped {
  readonly look: Stage['look'];
  /** To be called when there is nothing more to look at. */
  end(): void;
}

/** How many threads were asked for, one that is there, what starts one otherwise, and after how many milliseconds. */
export interface Help {
  readonly threads?: number;
  readonly waiting?: Waiting;
  readonly start?: Start;
  readonly patience?: number;
}

/**
 * The same stage with another thread for windows of large texts: started when a text turns out to be large. `settings` are the stage's, `into` is where everything goes.
 * A text's last window waits for those before it, so that what a text gave is known when it ends.
 */
export function withHelper(stage: Stage, settings: StageSettings, into: Outcome, { threads, waiting: ready, start = waitingWorker, patience = PATIENCE }: Help = {}): Helped {
  const most = threads ?? availableParallelism();
  let helper = ready && new Helper(settings, into, () => ready);
  let began: number | undefined;
  const look: Stage['look'] = (chunk, to) => {
    if (chunk.overlap === 0 || most < 2 || chunk.newLines !== undefined) return stage.look(chunk, to);
    began ??= Date.now();
    if (helper === undefined && chunk.more && Date.now() - began >= patience) helper = new Helper(settings, into, start);
    const looking = helper?.takes(chunk) ? stage.inspect(chunk, to) : stage.look(chunk, to);
    const waiting = chunk.more ? undefined : helper?.settled();
    return looking && waiting ? Promise.all([looking, waiting]).then(() => undefined) : (looking ?? waiting);
  };
  return { look, end: () => helper?.dismiss() };
}
