/** The first pass for a set of rules: the kernel, or plain TypeScript with the same results. */
import { anchors } from './anchors.ts';
import { NEAR_AFTER, NEAR_BEFORE } from './context.ts';
import type { Prefilter } from './hits.ts';
import { createKernel } from './kernel.ts';
import { createPlainPrefilter } from './plain.ts';
import type { RuleIndex } from './ruleindex.ts';
import { webAssembly } from './webassembly.ts';
import { LONGEST_WORD } from './words.ts';

export type KernelKind = 'wasm' | 'plain';

/** Makes the first pass. `kind` defaults to the kernel, or to plain where WebAssembly is missing. */
export function createPrefilter(index: RuleIndex, kind: KernelKind = webAssembly === undefined ? 'plain' : 'wasm'): Prefilter {
  const near = { before: index.within + LONGEST_WORD + NEAR_BEFORE, after: NEAR_AFTER + LONGEST_WORD };
  return (kind === 'wasm' ? createKernel : createPlainPrefilter)(index.needles, index.words, anchors, near);
}
