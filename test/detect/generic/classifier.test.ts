import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel, kernels } from '../../../scripts/kernel.js';
import { wasm } from '../../../src/detect/generic/classifier.wasm.ts';
import { isInnocuous } from '../../../src/detect/generic/innocuous.ts';
import { afterClosers, nameEndOf, nameStartOf } from '../../../src/detect/generic/name.ts';
import { webAssembly } from '../../../src/match/webassembly.ts';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  room(size: number): number;
  nameAround(at: number): number;
}

if (webAssembly === undefined) throw new Error('tests need WebAssembly');
const kernel = new webAssembly.Instance(new webAssembly.Module(Buffer.from(wasm, 'base64')), {}).exports as Exports;

const names = fc.array(fc.constantFrom('pass', 'author', 'ity', 'key', 'monkey', '_', '-', '.', 'KEY', '"', "'", ')', '.a', '<b>', '</b>', '&quot;', '\u001b[0m', ' ', '\\', '\\n', 'é', '[', ']', '\u00c3\u00b1'), { maxLength: 30 });

describe('the classifier in WebAssembly', () => {
  it('is what its source compiles to', async () => {
    expect(Buffer.from(await compileKernel(kernels.classifier)).toString('base64')).toBe(wasm);
  });

  it('reads names as the plain one does', () => {
    fc.assert(fc.property(names, fc.nat(100), (parts, place) => {
      const bytes = new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
      const at = place % (bytes.length + 1);
      const room = kernel.room(bytes.length);
      new Uint8Array(kernel.memory.buffer).set(bytes, room);
      const start = nameStartOf(bytes, at);
      const end = nameEndOf(bytes, at);
      expect(kernel.nameAround(at)).toBe(start < 0 || end < 0 ? -1 : afterClosers(bytes, end) * 2 + (isInnocuous(bytes, start, end) ? 1 : 0));
    }), { numRuns: 2_000, seed: 7 });
  });
});
