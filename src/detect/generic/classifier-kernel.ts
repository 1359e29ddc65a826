/** The classifier in WebAssembly: V8 spent longer on compiling its plain form, again and again as it grew hot, than on running it. */
import { unlessRefused, webAssembly } from '../../webassembly.ts';
import { wasmModule } from '../../wasm-module.ts';
import type { WasmModule } from '../../webassembly.ts';
import { Candidate, Candidates, read } from './candidate.ts';
import { wasm } from './classifier.wasm.ts';
import { placeOf } from './language.ts';
import type { Language } from './language.ts';
import { digestBy } from '../sha256.ts';
import { isBasicLogin } from './login.ts';
import { width } from './measure/features.ts';
import { logarithms } from './measure/logarithms.ts';
import type { Suspect } from './suspects.ts';
import { tables } from './tables.ts';

/** What the kernel gives (`classifier.as.ts`); rooms are addresses. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  textRoom(size: number): number;
  anchorRoom(count: number): number;
  candidates(settings: boolean): number;
  rows(): number;
  tableRooms(words: number, trigrams: number, bytes: number): void;
  wordRoom(): number;
  trigramRoom(): number;
  modelRoom(): number;
  logarithmRoom(): number;
  readTables(): void;
  note(family: number, place: number): void;
  secretFrom(least: number, from: number): number;
  odds(): number;
  classic(): number;
  rowRoom(): number;
  digestRoom(): number;
  digest(length: number): number;
}

/** Numbers a candidate takes. */
const STRIDE = 9;
/** Windows are far smaller; what needed more memory than this gives it back. */
const KEPT_BYTES = 2 ** 26;
/** Places times sixteen are 32-bit integers there. */
const LONGEST = 2 ** 26;
/** Bytes of a text that there is room for (`sha256.as.ts`), and of its digest. */
const LONGEST_DIGESTED = 4096;
const DIGEST = 32;

let started: Kernel | undefined;
/** Whether there was no memory for it. */
let refused = false;

/** One instance of it. */
class Kernel {
  readonly #exports: Exports;
  /** Views of its memory; empty ones, once that has grown. */
  #bytes: Uint8Array = new Uint8Array(0);
  #numbers: Uint32Array = new Uint32Array(0);
  #hasTables = false;

  constructor(module: WasmModule) {
    const asked = (from: number, to: number): boolean => isBasicLogin(this.#memory(), from, to);
    this.#exports = new (webAssembly as NonNullable<typeof webAssembly>).Instance(module, { env: { isBasicLogin: asked } }).exports as Exports;
  }

  get size(): number {
    return this.#memory().length;
  }

  #memory(): Uint8Array {
    if (this.#bytes.length === 0) {
      this.#bytes = new Uint8Array(this.#exports.memory.buffer);
      this.#numbers = new Uint32Array(this.#exports.memory.buffer);
    }
    return this.#bytes;
  }

  /** Finds the candidates of a text: how many; below zero by one less when there are more than are looked at. */
  find(bytes: Uint8Array, anchors: Uint32Array, settings: boolean): number {
    const exports = this.#exports;
    const text = exports.textRoom(bytes.length);
    const list = exports.anchorRoom(anchors.length);
    this.#memory().set(bytes, text);
    this.#numbers.set(anchors, list / 4);
    return exports.candidates(settings);
  }

  /** So many of the candidates that `find` found; good until the next text. */
  list(count: number): Candidates {
    const list = new Candidates();
    list.count = count;
    list.rows = new Int32Array(this.#exports.memory.buffer, this.#exports.rows(), count * STRIDE);
    return list;
  }

  /** Judges what `find` found. */
  judge(language: Language, least: number): Suspect[] {
    const exports = this.#exports;
    if (!this.#hasTables) this.#bringTables();
    const { test, prose, translation } = placeOf(language);
    exports.note(language.family, (language.settings ? 1 : 0) | (language.bare ? 2 : 0) | (test ? 4 : 0) | (prose ? 8 : 0) | (translation ? 16 : 0));
    const suspects: Suspect[] = [];
    for (let index = exports.secretFrom(least, 0); index >= 0; index = exports.secretFrom(least, index + 1)) {
      const candidate = new Candidate();
      read(this.list(index + 1), index, candidate);
      suspects.push({ candidate, odds: exports.odds(), classic: exports.classic() !== 0, row: this.#memory().slice(exports.rowRoom(), exports.rowRoom() + width) });
    }
    return suspects;
  }

  /** SHA-256 of a short text; undefined for a longer one. */
  digest(bytes: Uint8Array): Buffer | undefined {
    if (bytes.length > LONGEST_DIGESTED) return undefined;
    const exports = this.#exports;
    const memory = this.#memory();
    memory.set(bytes, exports.digestRoom());
    const at = exports.digest(bytes.length);
    return Buffer.from(memory.subarray(at, at + DIGEST));
  }

  #bringTables(): void {
    const exports = this.#exports;
    const { lexicon: { words, trigrams }, modelBytes } = tables();
    exports.tableRooms(words.length, trigrams.length, modelBytes.length);
    const memory = this.#memory();
    memory.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength), exports.wordRoom());
    memory.set(trigrams, exports.trigramRoom());
    memory.set(modelBytes, exports.modelRoom());
    memory.set(new Uint8Array(logarithms.buffer), exports.logarithmRoom());
    exports.readTables();
    this.#hasTables = true;
  }
}

function start(): Kernel | undefined {
  const kernel = unlessRefused(() => new Kernel(wasmModule(wasm)));
  refused = kernel === undefined;
  digestBy(kernel && ((bytes) => kernel.digest(bytes)));
  return kernel;
}

/** The kernel; undefined where there is none, or for a text that is too long for it. */
export function kernelFor(bytes: Uint8Array): Kernel | undefined {
  if (bytes.length >= LONGEST || webAssembly === undefined || refused) return undefined;
  return (started ??= start());
}

/** Lets go of a kernel whose memory a text has made large. */
export function tidyUp(kernel: Kernel | undefined): void {
  if (!kernel || kernel.size <= KEPT_BYTES) return;
  started = undefined;
  digestBy(undefined);
}
