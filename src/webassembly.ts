/** The part of WebAssembly's interface that the kernel uses; Node's types leave it out. */

export interface WasmModule {
  readonly wasmModule: never;
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface WasmApi {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  compile(bytes: Uint8Array): Promise<WasmModule>;
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Instance: new (module: WasmModule, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => { readonly exports: unknown };
}

/** Undefined where it is switched off (`--jitless`). */
export const webAssembly = (globalThis as { readonly WebAssembly?: WasmApi }).WebAssembly;

/** What `make` makes; undefined where its memory is refused: each reserves ten gigabytes of addresses, and a limit on these (`ulimit -v`) is a RangeError. */
export function unlessRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
