/** The first pass for a set of rules: the kernel, or plain TypeScript with the same results. */
import { NEAR_AFTER, NEAR_BEFORE } from './context.ts';
import type { Prefilter } from './hits.ts';
import { createKernel } from './kernel.ts';
import { createPlainPrefilter } from './plain.ts';
import type { RulePack } from './rulepack.ts';
import { unlessRefused, webAssembly } from '../webassembly.ts';
import { LONGEST_WORD } from './words.ts';

export type KernelKind = 'wasm' | 'plain';

/** Makes the first pass. `kind` defaults to the kernel, or to plain where WebAssembly is missing; without memory for the kernel it is plain, too. */
export function createPrefilter(packs: readonly RulePack[], kind: KernelKind = webAssembly === undefined ? 'plain' : 'wasm'): Prefilter {
  const before = Math.max(...packs.map(({ within }) => within)) + LONGEST_WORD + NEAR_BEFORE;
  const near = packs.some(({ words }) => words > 0) ? { before, after: NEAR_AFTER + LONGEST_WORD } : undefined;
  const image = packs[0]?.image;
  const kernel = kind === 'plain' ? undefined : unlessRefused(() => createKernel((image === undefined ? packs : packs.slice(1)).map(({ tables }) => tables), near, image));
  return kernel ?? createPlainPrefilter(packs.map(({ tables }) => tables), near);
}
