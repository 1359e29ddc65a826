/** Kernels as V8 compiled them, each once a thread. */
import { wasmBytes, wasmStored } from './wasm-bytes.ts';
import { webAssembly, type WasmModule } from './webassembly.ts';

const compiled = new Map<string, WasmModule>();
const awaited = new Set<string>();

/** Has a kernel compiled by V8's other threads, for a run that will ask for it soon. What is wrong with it shows when it is asked for. */
export function compileAhead(wasm: string): void {
  if (webAssembly === undefined || compiled.has(wasm) || awaited.has(wasm)) return;
  const stored = wasmStored(wasm);
  if (stored !== undefined) return void compiled.set(wasm, stored);
  awaited.add(wasm);
  const arrived = (module?: WasmModule): void => {
    awaited.delete(wasm);
    if (module !== undefined && !compiled.has(wasm)) compiled.set(wasm, module);
  };
  webAssembly.compile(wasmBytes(wasm)).then(arrived, () => arrived());
}

/** Whether other threads are at it: who asks for it later does not wait. */
export const isAwaited = (wasm: string): boolean => awaited.has(wasm);

/** A compiled kernel. Throws where there is no WebAssembly. */
export function wasmModule(wasm: string): WasmModule {
  if (webAssembly === undefined) throw new Error('no WebAssembly');
  const module = compiled.get(wasm) ?? wasmStored(wasm) ?? new webAssembly.Module(wasmBytes(wasm));
  compiled.set(wasm, module);
  return module;
}
