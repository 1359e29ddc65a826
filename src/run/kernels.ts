/** Kernels of a run that is over soon. */
import { wasm as classifier } from '../detect/generic/classifier.wasm.ts';
import type { Io } from '../io.ts';
import { wasm as prefilter } from '../match/prefilter.wasm.ts';
import { compileAhead } from '../wasm-module.ts';

/** What a change is scanned with is compiled by other threads, while git is at work and this one loads the rest. To be asked for when git has been started. */
export function kernelsAhead(io: Io): void {
  io.wholly?.(true);
  for (const wasm of [prefilter, classifier]) compileAhead(wasm);
}
