/** A kernel's instance: WebAssembly with a memory that holds the rules' tables. */
import { KernelMemory } from './kernel-memory.ts';
import { enterTables, tableSize, type Entering, type Image } from './kernel-tables.ts';
import { CELL } from './layout.ts';
import type { NeedlePack } from './needle-records.ts';
import { wasm } from './prefilter.wasm.ts';
import { webAssembly } from '../webassembly.ts';
import { isAwaited, wasmModule } from '../wasm-module.ts';

/** What the kernel can be asked for; all places are bytes of its memory. */
export interface Exports extends Entering {
  search(table: number, from: number, to: number, low: number, high: number, list: number, anchorList: number, room: number): number;
  prefixes(from: number, to: number, low: number, high: number, list: number, anchorList: number, room: number): number;
  pairs(from: number, to: number, low: number, high: number, list: number, anchorList: number, room: number): number;
  runs(from: number, to: number, high: number, list: number, codedList: number, room: number): number;
  whole(length: number, words: number, before: number, after: number, scratch: number): number;
  signs(from: number, to: number, low: number, high: number, list: number, room: number): number;
  unseen(from: number, to: number): number;
  newlines(from: number, to: number): number;
  zero(from: number, to: number): number;
}

/** Memory and functions of a kernel that knows the rules of an image and of packs; of one that is being compiled, functions are there when they are asked for. Throws where there is no WebAssembly with SIMD. */
export function instantiate(packs: readonly NeedlePack[], image?: Image): { memory: KernelMemory; ready: () => Exports } {
  if (webAssembly === undefined) throw new Error('no WebAssembly');
  const memory = new KernelMemory(tableSize(packs, image));
  let exports: Exports | undefined;
  const { Instance } = webAssembly;
  const ready = (): Exports => (exports ??= new Instance(wasmModule(wasm), { env: { memory: memory.shared } }).exports as Exports);
  if (!isAwaited(wasm)) ready();
  image?.fill(memory.bytes);
  enterTables(memory, ready, packs, image);
  return { memory, ready };
}

/** What an image of these packs holds: the kernel's memory before its first input. */
export function kernelMemory(packs: readonly NeedlePack[]): Uint8Array {
  const { memory } = instantiate(packs);
  return memory.bytes.slice(0, memory.cells[CELL.base]);
}
