import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetSet } from '../../src/match/alphabet.ts';
import { anchors } from '../../src/match/anchors.ts';
import type { Hits, Needle, Prefilter } from '../../src/match/hits.ts';
import { kernelMemory } from '../../src/match/kernel-instance.ts';
import { createKernel } from '../../src/match/kernel.ts';
import { MOST_AT_ONCE } from '../../src/match/layout.ts';
import { packNeedles } from '../../src/match/needlepack.ts';
import { createPlainPrefilter } from '../../src/match/plain.ts';
import { wasm } from '../../src/match/prefilter.wasm.ts';
import { compileKernel, kernels } from '../../scripts/kernel.js';
import { setOf } from '../../src/match/regex/tree.ts';
import { tails } from '../../src/match/words.ts';

const literals: readonly Needle[] = [
  { text: 'ghp_', caseless: false },
  { text: 'sk-', caseless: false },
  { text: 'AKIA', caseless: false },
  { text: '-----begin ', caseless: true },
  { text: 'a-very-long-literal-that-spans-blocks', caseless: false },
  { text: '\u00e6\u009c\u00ba\u00e5\u00af\u0086', caseless: false },
  { text: 'aaaa', caseless: true },
  { text: 'aaaaaaaaa', caseless: false },
  { text: 's.', caseless: false, left: true, next: { set: alphabetSet('A-Za-z0-9'), count: 5 } },
  { text: 'qx', caseless: true },
  { text: 'pk_', caseless: false, left: true, next: { set: alphabetSet('a-f0-9'), count: 2 } },
  { text: 'left_', caseless: true, left: true, next: { set: alphabetSet('0-9'), count: 20 } },
  { text: 'far', caseless: true, far: { ahead: { skip: alphabetSet('a-z_0-9.'), stop: alphabetSet('=:'), reach: 30 } } },
  { text: 'back', caseless: false, far: { behind: { skip: alphabetSet('a-z_0-9.'), stop: alphabetSet('"\''), reach: 25 } } },
  { text: 'line', caseless: true, far: { behind: { skip: alphabetSet('a-z #'), stop: setOf(0, 0x0a), reach: 12 } } },
  { text: 'held', caseless: false, far: { stretch: { set: alphabetSet('0-9.'), count: 9, before: 12, after: 40 } } },
  { text: 'al', caseless: true, far: { ahead: { skip: alphabetSet('a-z_0-9.'), stop: alphabetSet('=:'), reach: 300 }, behind: { skip: alphabetSet('a-zA-Z/'), stop: alphabetSet(' "'), reach: 300 }, stretch: { set: alphabetSet('a-z0-9'), count: 3, before: 0, after: 10 } } },
  { text: 'zq', caseless: true, left: true, next: { set: alphabetSet('a-z0-9'), count: 10 } },
  { text: 'ab.', caseless: false, left: true, next: { set: alphabetSet('a-z0-9.'), count: 40 } },
];
const words = [{ text: 'aws', least: 12, within: 40 }, { text: 'datadog', least: 20, within: 10 }, { text: 'twilio', least: 40, within: 30 }, { text: 'abab', least: 14, within: 3 }];
const near = { before: 40, after: 20 };
// Several packs, as with built-in rules and a user's own.
const first = packNeedles(literals.slice(0, 5), words.slice(0, 3), true);
const second = packNeedles(literals.slice(5, 9), words.slice(3), false, { literal: 5, word: 3, class: first.classes.length / 256 });
const packs = [first, second, packNeedles(literals.slice(9), [], false, { literal: 9, word: 4, class: second.firstClass + second.classes.length / 256 })];
const plain = createPlainPrefilter(packs, near);
const kernel = createKernel(packs, near);
// As a build leaves it, with the others entered behind.
const memory = kernelMemory(packs.slice(0, 1));
const imaged = createKernel(packs.slice(1), near, { size: memory.length, fill: (into) => into.set(memory) });

const listed = (prefilter: Prefilter, bytes: Uint8Array): unknown => {
  const { literals: hits, anchors: gated, runs, words: near } = prefilter.pass(bytes);
  return { hits: [...hits], anchors: [...gated], runs: [...runs], words: [...near] };
};
/** A copy: a pass takes the lists of the one before away. */
const copied = ({ literals: hits, anchors: gated, runs, words: near, hints }: Hits): unknown => [...[hits, gated, runs, near, hints?.signs, hints?.coded].map((list) => list?.slice()), hints?.unseen];
const same = (bytes: Uint8Array): void => {
  const expected = listed(plain, bytes);
  expect(listed(kernel, bytes)).toEqual(expected);
  expect(listed(imaged, bytes)).toEqual(expected);
};
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const parts = fc.oneof(
  fc.constantFrom(...literals.map(({ text }) => text), ...words.map(({ text }) => text), ...anchors.map(({ word }) => word)),
  fc.constantFrom('=', ': ', '# a ', ' ', '\n', '"', "'", '_', '-', ' is ', ' by ', '-> ', '->', 'pw', 'PW', 'sid=', '\0', '0123456789ab', '9', 's.abc12', '\\n', '%3D', '\\x3d', '\\u003d', 'm', 'QX', '01234567890123456789', 'é', '\u001b[0m', ' => ', '--', 'a1'.repeat(24), '\u001b[1;31mzq'),
  fc.string({ unit: fc.constantFrom('a', 'A', 'b', '1', '/', '.'), maxLength: 70 }),
  fc.tuple(fc.constantFrom(...words.map(({ text }) => text), 'AWS', 'aWs', 'Datadog'), fc.constantFrom(...tails, ...tails.map((tail) => tail.toUpperCase()), 'keX', 'ConsumeR', 'consumes', 'Ab', 'AB', 'i'), fc.constantFrom('0123456789ab', ' 0123456789abcdefghij01234567890123456789')).map((all) => all.join('')),
);

describe('the kernel', () => {
  it('is what its source compiles to', async () => {
    expect(Buffer.from(await compileKernel(kernels.prefilter)).toString('base64')).toBe(wasm);
  });

  it('equals the plain pass on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), same), { numRuns: 300, seed: 3 });
  });

  it('equals the plain pass on texts made of what it looks for', () => {
    fc.assert(fc.property(fc.array(parts, { maxLength: 120 }), (list) => { same(bytesOf(list.join(''))); }), { numRuns: 1_000, seed: 4 });
  });

  it('finds everything at every place around the edges of its blocks', () => {
    const sample = bytesOf('.password = "hunter2hunter2" AWS ghp_ -----BEGIN 0a-very-long-literal-that-spans-blocks.sk-a \\nzq0123456789 left_01234567890123456789');
    for (const edge of [0, 64, 65_536, 131_072]) {
      for (let at = Math.max(0, edge - sample.length - 3); at < edge + 3; at++) {
        const bytes = new Uint8Array(at + sample.length).fill(0x2e);
        bytes.set(sample, at);
        same(bytes);
      }
    }
  }, 120_000);

  it('equals the plain pass when its lists overflow', () => {
    for (const unit of ['ghp_', 'aA', 'key=', 'abcdefghij12 ', 'aws1aws1aws1 ', 'sk-', 'token ', 'a', 's.', 'qx', ' s.abcde', 'pk_a', ' zq0123456789', '-ab.']) same(bytesOf(unit.repeat(Math.ceil(200_000 / unit.length))));
  });

  it('gives in one call what it gives in pieces', () => {
    const large = bytesOf(' '.repeat(2 ** 20));
    const beyond = bytesOf(' '.repeat(MOST_AT_ONCE));
    fc.assert(fc.property(fc.array(parts, { maxLength: 200 }), (list) => {
      const text = bytesOf(list.join(''));
      const whole = copied(kernel.pass(Buffer.concat([text, bytesOf('  ')])));
      expect(copied(kernel.pass(Buffer.concat([text, beyond])))).toEqual(whole);
      expect(copied(kernel.pass(Buffer.concat([text, large])))).toEqual(whole);
    }), { numRuns: 60, seed: 6 });
  });

  it('leaves what is held as it is, wherever it puts the next text', () => {
    const text = bytesOf('ghp_0123456789abcdefghijABCDEFGHIJ012345\n'.repeat(2_000));
    const held = kernel.room(text.length);
    held.set(text);
    const alone = copied(kernel.pass(held));
    const other = bytesOf('password = "hunter2hunter2"\n'.repeat(1_000));
    const expected = copied(kernel.pass(other));
    held.set(text);
    expect(copied(kernel.pass(other, text.length))).toEqual(expected);
    kernel.pass(new Uint8Array(9_000_000).fill(0x2e), text.length);
    const again = kernel.room(text.length);
    expect(Buffer.compare(again, text)).toBe(0);
    expect(copied(kernel.pass(again))).toEqual(alone);
  });

  it('counts the newlines of what lies in its room, and of nothing else', () => {
    const room = kernel.room(40_000);
    fc.assert(fc.property(fc.nat(20_000), fc.nat(20_000), fc.integer({ min: 1, max: 9 }), (from, length, every) => {
      room.forEach((_, at) => { room[at] = at % every === 0 ? 10 : at & 0xff; });
      const part = room.subarray(from, from + length);
      expect(kernel.newlines(part)).toBe(part.filter((byte) => byte === 10).length);
    }), { numRuns: 60, seed: 7 });
    expect(kernel.newlines(room.fill(10))).toBe(40_000);
    expect(kernel.newlines(new Uint8Array(5))).toBeUndefined();
  });

  it('tells whether a zero is among what lies in its room, and of nothing else', () => {
    const room = kernel.room(1_000).fill(0x2e);
    for (let at = 0; at < 200; at++) {
      room[at] = 0;
      for (let from = 0; from < 100; from += 7) for (const to of [at - 1, at, at + 1, 300]) if (to >= from) expect(kernel.hasNul(room.subarray(from, to))).toBe(from <= at && at < to);
      room[at] = 0x80;
    }
    expect(kernel.hasNul(new Uint8Array(5))).toBeUndefined();
  });

  it('reads inputs put into its room, and forgets them', () => {
    const view = kernel.room(12);
    view.set(bytesOf('ghp_ghp_ghp_'));
    expect([...kernel.pass(view).literals]).toEqual([0, 0, 4, 0, 8, 0]);
    expect([...kernel.pass(kernel.room(2).fill(0x2e)).literals]).toEqual([]);
    const large = kernel.room(3_000_000).fill(0x2e);
    large.set(bytesOf('ghp_'), 2_999_996);
    expect([...kernel.pass(large).literals]).toEqual([2_999_996, 0]);
  });

  it('refuses a literal that nothing sets apart', () => {
    expect(() => packNeedles([{ text: 'a', caseless: false }], [], false)).toThrow('too short');
  });
});
