import type { WasmModule } from './webassembly.ts';

/** The bytes of a kernel, kept as base64 in its module. In the built program (`scripts/start-up-plugin.js`) its module names a file instead, and this reads it: text in the code is loaded, copied and decoded. */
export const wasmBytes = (wasm: string): Uint8Array => Buffer.from(wasm, 'base64');

/** A kernel with the machine code that was made of it at build time, where there is such. */
export const wasmStored = (_wasm: string): WasmModule | undefined => undefined;
