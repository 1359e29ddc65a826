/** Memory in which entries of packs are unpacked, by the kernel of `pack.as.ts`: what was read, a difference, and the last texts that others may build on. */
import { unlessRefused, webAssembly } from '../../webassembly.ts';
import { wasmModule } from '../../wasm-module.ts';
import { wasm } from './pack.wasm.ts';

/** Bytes of a text that is unpacked here; git is asked for larger ones. */
export const LARGEST = 12 << 20;
/** The same of the memory that is made first: few histories have larger texts, and V8 collects garbage in haste where it has 64 MB outside of its heap. */
export const USUAL = 3 << 20;
/** Bytes that can be read at a time, at least: a small pack at once. */
export const READ_AT_ONCE = 8 << 20;
/** What the kernel may read or write behind an end. */
const SLACK = 1024;

/** Bytes of two sizes. */
const HEAD = 8;
/** Both sizes at the head of a difference, and the longest repetition that may follow them. */
const SIZES = 512;

const PAGE = 65_536;
const READ = PAGE;
/** Bytes after which the ring usually begins anew. */
const TURN = 6 << 20;

interface Exports {
  beginning(from: number, to: number, count: number): number;
  inflate(from: number, sourceEnd: number, to: number, end: number): number;
  patch(base: number, baseEnd: number, delta: number, deltaEnd: number, to: number, end: number): number;
}

/** A text in the ring, there until the ring has gone once around. */
export interface Unpacked {
  readonly key: number;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The kernel with its memory. Pages that are not used take none. */
export class PackMemory {
  /** Where to read bytes of a pack to: `MOST_READ` from `reading` on. */
  readonly bytes: Uint8Array;
  readonly reading = READ;
  /** Bytes that can be read at a time: deflated, a text may be a little longer. */
  readonly mostRead: number;
  /** Bytes of a text that has room. */
  readonly largest: number;
  readonly #delta: number;
  readonly #ring: number;
  readonly #ringTurn: number;
  readonly #ringEnd: number;
  readonly #exports: Exports;
  readonly #known = new Map<number, Unpacked>();
  /** By place in the ring, from its next place on. */
  readonly #order: Unpacked[] = [];
  #next: number;

  private constructor(largest: number, instance: (bytes: number) => { readonly bytes: Uint8Array; readonly exports: Exports }) {
    this.largest = largest;
    this.mostRead = Math.max(READ_AT_ONCE, largest + (largest >> 8));
    this.#delta = READ + this.mostRead + SLACK;
    this.#ring = this.#delta + largest + SLACK;
    this.#ringTurn = this.#ring + TURN;
    // There is room for a text beside the largest one, wherever that stands.
    this.#ringEnd = this.#ring + 3 * (largest + SLACK);
    this.#next = this.#ring;
    const { bytes, exports } = instance(this.#ringEnd);
    this.bytes = bytes;
    this.#exports = exports;
  }

  /** For texts of at most so many bytes. Undefined where there is no WebAssembly. */
  static make(largest: number): PackMemory | undefined {
    const api = webAssembly;
    if (api === undefined) return undefined;
    return unlessRefused(
      () =>
        new PackMemory(largest, (bytes) => {
          const memory = new api.Memory({ initial: Math.ceil(bytes / PAGE) + 1 });
          return { bytes: new Uint8Array(memory.buffer), exports: new api.Instance(wasmModule(wasm), { env: { memory } }).exports as Exports };
        }),
    );
  }

  /** What was unpacked under this key, if it is still there. */
  get(key: number): Unpacked | undefined {
    return this.#known.get(key);
  }

  /** Inflates a text of `size` bytes, at most `largest`, from `length` bytes at `from`. Undefined when that is not what stands there. */
  text(key: number, type: string, from: number, length: number, size: number): Unpacked | undefined {
    if (size > this.largest) return undefined;
    const start = this.#place(size);
    return this.#exports.inflate(from, from + length, start, start + size) > 0 ? this.#keep({ key, type, start, end: start + size }) : undefined;
  }

  /** Inflates a difference and applies it. Undefined when it is none, when it belongs to another base, or when its text is too large. */
  patched(key: number, base: Unpacked, from: number, length: number, size: number): Unpacked | undefined {
    const delta = this.#delta;
    if (size > this.largest || this.#exports.inflate(from, from + length, delta, delta + size) <= 0) return undefined;
    const old = this.#sizeAt(delta);
    const fresh = this.#sizeAt(old.end);
    if (fresh.end > delta + size || old.size !== base.end - base.start || fresh.size > this.largest) return undefined;
    const start = this.#place(fresh.size, base);
    const end = start + fresh.size;
    return this.#exports.patch(base.start, base.end, fresh.end, delta + size, start, end) ? this.#keep({ key, type: base.type, start, end }) : undefined;
  }

  /** Bytes of the text that a difference leads to: only its beginning is inflated. Meaningless, or 0, when it is none. */
  sizeAfter(from: number, length: number): number {
    const delta = this.#delta;
    this.bytes.fill(0, delta, delta + HEAD);
    if (this.#exports.beginning(from, delta, HEAD) < HEAD) this.#exports.inflate(from, from + length, delta, delta + SIZES);
    return this.#sizeAt(this.#sizeAt(delta).end).size;
  }

  /** A size at the head of a difference: seven bits a byte, the lowest first. */
  #sizeAt(at: number): { readonly size: number; readonly end: number } {
    let size = 0;
    let byte = 0x80;
    for (let unit = 1; byte & 0x80 && unit < 2 ** 42; unit *= 128) {
      byte = this.bytes[at++] as number;
      size += (byte & 0x7f) * unit;
    }
    return { size, end: at };
  }

  #keep(one: Unpacked): Unpacked {
    this.#known.set(one.key, one);
    this.#order.push(one);
    this.#next = one.end + SLACK;
    return one;
  }

  /** A place for a text: what stands there is given up, except for `base`. */
  #place(size: number, base?: Unpacked): number {
    if (this.#next + size > this.#ringTurn) this.#turn();
    if (base && base.start < this.#next + size + SLACK && base.end + SLACK > this.#next) {
      while (this.#order.length && this.#order[0] !== base) this.#forget();
      this.#order.push(...this.#order.splice(0, 1));
      this.#next = base.end + SLACK;
      if (this.#next + size > this.#ringEnd) this.#turn();
    }
    const end = this.#next + size + SLACK;
    for (let first = this.#order[0]; first && first !== base && first.start < end && first.end + SLACK > this.#next; first = this.#order[0]) this.#forget();
    return this.#next;
  }

  /** Begins anew; what stands farther on is from the turn before. */
  #turn(): void {
    for (let first = this.#order[0]; first && first.start >= this.#next; first = this.#order[0]) this.#forget();
    this.#next = this.#ring;
  }

  #forget(): void {
    const first = this.#order.shift();
    if (first) this.#known.delete(first.key);
  }
}
