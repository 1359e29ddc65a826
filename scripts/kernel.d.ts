/** The kernel's bytes, compiled from `src/match/prefilter.as.ts`. */
export declare function compileKernel(): Promise<Uint8Array>;
/** The generated module's text. */
export declare function kernelModule(bytes: Uint8Array): string;
