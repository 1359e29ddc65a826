import type { Rule } from '../src/types.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export declare function seeded(seed: number): () => number;
/** Rules in the number and mix of the full catalogue. */
export declare function generatedRules(seed?: number, counts?: { readonly token: number; readonly context: number; readonly pattern: number }): readonly Rule[];
