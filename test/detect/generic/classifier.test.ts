import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel, kernels } from '../../../scripts/kernel.js';
import { Candidates } from '../../../src/detect/generic/candidate.ts';
import type { Candidate } from '../../../src/detect/generic/candidate.ts';
import { findCandidates } from '../../../src/detect/generic/candidates.ts';
import { candidatesIn, listOf } from '../../../src/detect/generic/classifier.ts';
import { wasm } from '../../../src/detect/generic/classifier.wasm.ts';
import { languageOf } from '../../../src/detect/generic/language.ts';
import { createEngine } from '../../../src/match/engine.ts';
import { compileRules } from '../../../src/match/own.ts';

const engine = createEngine(compileRules([]));
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

const anchorsOf = (bytes: Uint8Array): Uint32Array => engine.scan(bytes, 'a.txt').anchors.slice();
const everywhere = (length: number): Uint32Array => Uint32Array.from({ length: length * 2 + 2 }, (_, i) => i % 2 === 0 ? i / 2 : 0);
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const names = ['password', 'apiKey', 'SECRET_TOKEN', 'author', 'authorization', 'monkey', 'public_key', 'passwordhash', 'Bearer', 'basic', 'Authorization: Basic', 'env', 'checksum/', 'pw', 'contrase\u00c3\u00b1a', '\u00e5\u00af\u0086\u00e7\u00a0\u0081', 'key', 'hash', 'token'];
const signs = ['=', ': ', ' := ', ' => ', '=="', '(', ', ', '->', '!=', '+=', '||', '?', '?:', ' is ', ' by ', 'value=', '%3D', '\u00e6\u0098\u00af', '\u00ef\u00bc\u009a', ': string = ', '</key>\n<string>', '\n', ',\n  default = ', ',\n value: ', '&amp;', '&quot;', '&#34;', '::', '\\"', ' ', '\t', '--'];
const values = ['hunter2Hunter2', '"s3cr3t-Value"', "'x'", '""', '`a\nb`', '"""multi\nline"""', '${NAME:-d3fault0}', '{{ x }}', '<name>', '$2a$10$abc', 'null', 'undefined', '0x1F', '1_024', 'config.password', 'list[1', 'os.environ["NAME"]', 'getenv(\'NAME\')', 'new Foo("a1b2c3d4")', 'f"a1b2c3"', '!unsafe abc12', '@"a1b2c3"', '***', 'abc...', 'xxxxxxx', 'dXNlcjpwYXNz', 'Zm9vOmJhcg==', 'd41d8cd98f00b204e9800998ecf8427e', 'a-zA-Z0-9', `0x${'a1'.repeat(20)}`, '"{\\"id\\": \\"s3cr3tValue\\"}"', '\u00e2\u0080\u009cs3cr3t1\u00e2\u0080\u009d', 'it\'s', 'a&key=b', 'abc\\n', '("a", "b1b1b1", "c2c2c2")', 'A'.repeat(120), 'a1'.repeat(4_200), 'basic Zm9vOmJhcg==', 'ssh-rsa', 'ENC('];
const rests = ['\n', ' ', ';', ',', ')', '"', "'", '`', '\\', '\0', '\u001b[0m', '}', ']', '# ', '\u00ff', '<', '&', '/*', ''];
const any = fc.constantFrom(...names, ...signs, ...values, ...rests);
const told = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...signs), fc.constantFrom(...values), fc.constantFrom(...rests)).map((list) => list.join(''));
const parts = fc.oneof({ weight: 2, arbitrary: told }, any);

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
