export interface KernelSource {
  readonly source: string;
  readonly settings: readonly string[];
}
/** The kernels by name. */
export declare const kernels: Readonly<Record<'prefilter' | 'pack' | 'classifier', KernelSource>>;
/** A kernel's bytes, compiled from its source. */
export declare function compileKernel(kernel: KernelSource): Promise<Uint8Array>;
/** Where the generated module of a kernel stands. */
export declare function moduleOf(kernel: KernelSource): string;
/** The generated module's text. */
export declare function kernelModule(kernel: KernelSource, bytes: Uint8Array): string;
