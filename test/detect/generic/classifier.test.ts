import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel, kernels } from '../../../scripts/kernel.js';
import { Candidates } from '../../../src/detect/generic/candidate.ts';
import type { Candidate } from '../../../src/detect/generic/candidate.ts';
import { findCandidates } from '../../../src/detect/generic/candidates.ts';
import { candidatesIn, listOf } from '../../../src/detect/generic/classifier.ts';
import { wasm } from '../../../src/detect/generic/classifier.wasm.ts';
import { languageOf } from '../../../src/detect/generic/language.ts';
import { anchorsOf, bytesOf, parts } from './parts.ts';

const settings = languageOf('a.yml');
const code = languageOf('a.go');

/** What the portable files find as TypeScript, and whether all was looked at. */
function plain(bytes: Uint8Array, anchors: Uint32Array, inSettings: boolean): { candidates: Candidate[]; all: boolean } {
  const found = new Candidates();
  const all = findCandidates(bytes, anchors, inSettings, found);
  return { all, candidates: listOf(found) };
}

function same(bytes: Uint8Array, anchors: Uint32Array): number {
  let count = 0;
  for (const language of [settings, code]) {
    let all = true;
    const candidates = listOf(candidatesIn(bytes, anchors, language, () => { all = false; }));
    expect({ all, candidates }).toEqual(plain(bytes, anchors, language.settings));
    count += candidates.length;
  }
  return count;
}

const everywhere = (length: number): Uint32Array => Uint32Array.from({ length: length * 2 + 2 }, (_, i) => i % 2 === 0 ? i / 2 : 0);

describe('the classifier in WebAssembly', () => {
  it('is what its source compiles to', async () => {
    expect(Buffer.from(await compileKernel(kernels.classifier)).toString('base64')).toBe(wasm);
  });

  it('finds what the plain one finds in texts made of what both look for', () => {
    let count = 0;
    fc.assert(fc.property(fc.array(parts, { minLength: 10, maxLength: 40 }), (list) => {
      const bytes = bytesOf(list.join(''));
      count += same(bytes, anchorsOf(bytes));
    }), { numRuns: 800, seed: 11 });
    expect(count).toBeGreaterThan(1_000);
  });

  it('finds the same from any place, whether a word stands there or not', () => {
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (list) => {
      const bytes = bytesOf(list.join('')).slice(0, 600);
      same(bytes, everywhere(bytes.length));
    }), { numRuns: 500, seed: 12 });
  });

  it('finds the same in random bytes, and in what other memory holds a part of', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(50), (bytes, from) => {
      const view = bytes.subarray(Math.min(from, bytes.length));
      same(view, everywhere(view.length));
    }), { numRuns: 500, seed: 13 });
  });

  it.each(['key=', "key='", 'password=\\"', 'key(', 'key="{\\"a\\":\\"', 'key,"', 'pwd="a1b2" ', 'Bearer a1b2c3d4 '])('finds the same in %j again and again, however large its memory grew', (unit) => {
    for (const bytes of [bytesOf(unit.repeat(40_000 / unit.length)), bytesOf(unit.repeat(3)), bytesOf(unit.repeat(120_000 / unit.length)), bytesOf(unit)]) same(bytes, anchorsOf(bytes));
  });
});
