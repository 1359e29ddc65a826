/** Flags of V8 that are not as usual for a while. Only the V8 that they were measured with is asked (docs/decisions.md, "V8"). */

/** Each takes effect when it is called with `true`, and is as usual again with `false`. */
export interface Flags {
  /** Patient, V8 optimises a function after 64 times as much work of it: what a scan runs in JavaScript is mostly done before that pays. Nor does it polish bytecode of expressions, which it compiles anew at their second use. */
  patient(yes: boolean): void;
  /** Sparing, V8 keeps the room for young objects as it is, one or two megabytes: where most of what is made stays, it would take 32, and gain nothing. */
  sparing(yes: boolean): void;
  /** Briefly used, kernels are optimised when they have done 32 times as much as usual: other threads do that, a fifth of a hook's processor time, but the processor is git's, too. */
  brief(yes: boolean): void;
  /** Wholly, all functions of a kernel are compiled with it, by other threads where nobody waits for them; as usual each when it is called, by the thread that calls it. */
  wholly(yes: boolean): void;
  /**
   * In haste, V8's baseline compiler waits: it takes a hook three milliseconds, and most hooks are over before that pays. So does the collecting of young objects that nobody needs room for.
   * To be asked for when everything is loaded: Node's own code would be compiled anew. Not --no-regexp-tier-up: V8 crashes on expressions that it has code of its own for.
   */
  hasty(yes: boolean): void;
  /** Whether this is a V8 that was measured, with all compilers. */
  readonly measured: boolean;
  set(flag: string): void;
  /** What is not as usual: flags are those of all threads, and each has to know what another one set. */
  readonly shared: SharedArrayBuffer;
  /** Goes by what another thread shares. */
  share(shared: SharedArrayBuffer): void;
  /** Works with the usual flags: what was compiled at build time holds for these only. */
  asUsual<T>(work: () => T): T;
}

interface Setting {
  setFlagsFromString(flag: string): void;
}

/**
 * `node:v8` takes five milliseconds to load, for a snapshot's streams; what it calls is asked for by itself where Node 20 gives it, and says that one should not.
 * That it is not said is compiled anew as well: nobody is called.
 */
function setFlag(node: NodeJS.Process, flag: string): void {
  const { emitWarning } = node;
  node.emitWarning = () => undefined;
  try {
    (node as unknown as { binding(name: string): Setting }).binding('v8').setFlagsFromString(flag);
  } catch {
    node.getBuiltinModule('node:v8').setFlagsFromString(flag);
  } finally {
    node.emitWarning = emitWarning;
  }
}

/** How each may be set, and what is usual. */
const settings = {
  budget: ['--interrupt-budget=4325376', '--interrupt-budget=67584'],
  peephole: ['--no-regexp-peephole-optimization', '--regexp-peephole-optimization'],
  growth: ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
  tiering: ['--wasm-tiering-budget=57600000', '--wasm-tiering-budget=1800000'],
  whole: ['--no-wasm-lazy-compilation', '--wasm-lazy-compilation'],
  baseline: ['--no-sparkplug', '--sparkplug'],
  young: ['--no-minor-gc-task', '--minor-gc-task'],
} as const;
const names = Object.keys(settings) as (keyof typeof settings)[];

/** Who is at work with the usual flags; behind that, what is not as usual otherwise. */
const WORKING = 0;

/** The flags of this process. */
export function createFlags(node: NodeJS.Process): Flags {
  let state = new Int32Array(new SharedArrayBuffer((1 + names.length) * 4));
  const measured = node.version.startsWith('v20.');
  /** Only on these V8 has all compilers. */
  const full = node.arch === 'x64' || node.arch === 'arm64';
  const change = (yes: boolean, ...changed: readonly (keyof typeof settings)[]): void => {
    for (const name of changed) {
      const wanted = Number(yes);
      if (!measured || Atomics.exchange(state, 1 + names.indexOf(name), wanted) === wanted) continue;
      if (Atomics.load(state, WORKING) === 0) setFlag(node, settings[name][yes ? 0 : 1]);
    }
  };
  const setAll = (usual: 0 | 1): void => names.forEach((name, i) => Atomics.load(state, 1 + i) && setFlag(node, settings[name][usual]));
  return {
    measured: measured && full,
    get shared() {
      return state.buffer;
    },
    share: (shared) => void (state = new Int32Array(shared)),
    set: (flag) => setFlag(node, flag),
    patient: (yes) => change(yes, 'budget', 'peephole'),
    sparing: (yes) => change(yes, 'growth'),
    brief: (yes) => full && change(yes, 'tiering'),
    wholly: (yes) => full && change(yes, 'whole'),
    hasty: (yes) => full && change(yes, 'baseline', 'young'),
    asUsual(work) {
      Atomics.add(state, WORKING, 1);
      setAll(1);
      try {
        return work();
      } finally {
        // Another thread may still be at it: whoever is the last sets them as they are to be.
        if (Atomics.sub(state, WORKING, 1) === 1) setAll(0);
      }
    },
  };
}
