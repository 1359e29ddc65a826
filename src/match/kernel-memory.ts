/** The kernel's memory, and views of it. Where things are in it: `layout.ts`. */
import { webAssembly } from '../webassembly.ts';
import type { WasmMemory } from '../webassembly.ts';

/** Zeroed after the input: the kernel reads so far past its end. */
export const PAD = 128;

const PAGE = 65_536;
/** What most inputs need: each growth costs new views. */
const ROOM = 16 * PAGE;

/** Memory that grows; its views change when it does. */
export class KernelMemory {
  readonly shared: WasmMemory;
  /** What `shared` gives each time it is asked by V8's way out of JavaScript. */
  buffer: ArrayBuffer;
  cells: Uint32Array;
  bytes: Uint8Array;

  /** Throws where there is no WebAssembly. `size`: bytes of its tables. */
  constructor(size: number) {
    if (webAssembly === undefined) throw new Error('no WebAssembly');
    this.shared = new webAssembly.Memory({ initial: Math.ceil((size + ROOM) / PAGE) });
    this.buffer = this.shared.buffer;
    this.cells = new Uint32Array(this.buffer);
    this.bytes = new Uint8Array(this.buffer);
  }

  reserve(bytes: number): void {
    const missing = bytes - this.bytes.length;
    if (missing <= 0) return;
    this.shared.grow(Math.ceil(missing / PAGE));
    this.buffer = this.shared.buffer;
    this.cells = new Uint32Array(this.buffer);
    this.bytes = new Uint8Array(this.buffer);
  }
}

/** The least multiple of `step` that holds `value`. */
export const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
