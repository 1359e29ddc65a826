import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suspectsIn } from '../../../src/detect/generic/classifier.ts';
import { plainSuspectsIn } from '../../../src/detect/generic/plain-classifier.ts';
import { languageOf } from '../../../src/detect/generic/language.ts';
import { inLine } from '../../../src/detect/generic/measure/features.ts';
import type { Suspect } from '../../../src/detect/generic/suspects.ts';
import { anchorsOf, bytesOf, parts } from './parts.ts';

const languages = ['a.yml', 'a.go', 'src/test/a_Test.java', 'locale/de/messages.po', 'README.md', '.env'].map(languageOf);

/** Line and file of a candidate that was given up are not measured: what stands there is another's. */
const told = ({ row, ...suspect }: Suspect): unknown => ({ ...suspect, row: Buffer.from(row.subarray(0, suspect.odds === -Infinity ? inLine.kind : row.length)).toString('hex') });

/** Every candidate with its row and its odds, to the last bit; how many were measured to the end. */
function same(bytes: Uint8Array, least: number): number {
  const anchors = anchorsOf(bytes);
  let whole = 0;
  for (const language of languages) {
    const suspects = suspectsIn(bytes, anchors, language, least);
    expect(suspects.map(told)).toEqual(plainSuspectsIn(bytes, anchors, language, least).map(told));
    whole += suspects.filter(({ odds }) => odds > -Infinity).length;
  }
  return whole;
}

const words = fc.stringMatching(/^[a-zA-Z]{3,12}$/);
const secrets = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9+/_=!@#%.-]{6,40}$/), fc.tuple(words, fc.nat(9_999)).map(([word, digits]) => `${word}${digits}`), words, fc.array(words, { maxLength: 5 }).map((list) => list.join('-')));
const lines = fc.tuple(fc.constantFrom('password', 'db_passwd', 'API_KEY', 'authToken', 'clientSecret', 'user', 'host', 'url'), fc.constantFrom(' = "', ': ', '="', ': "', '=', '", "'), secrets, fc.constantFrom('"', '"\n', '\n', '",\n', '");\n')).map((list) => list.join(''));

describe('judging in WebAssembly', () => {
  it('measures and weighs as the plain one does, in texts made of what both look for', () => {
    fc.assert(fc.property(fc.array(parts, { minLength: 5, maxLength: 30 }), (list) => { same(bytesOf(list.join('')), -Infinity); }), { numRuns: 200, seed: 21 });
  });

  it('and in texts that look like settings and code', () => {
    let whole = 0;
    fc.assert(fc.property(fc.array(lines, { minLength: 3, maxLength: 20 }), (list) => { whole += same(bytesOf(list.join('')), -Infinity); }), { numRuns: 200, seed: 22 });
    expect(whole).toBeGreaterThan(1_000);
  });

  it('gives up what the plain one gives up', () => {
    fc.assert(fc.property(fc.array(lines, { minLength: 3, maxLength: 20 }), (list) => { same(bytesOf(list.join('')), Math.log(0.4 / 0.6)); }), { numRuns: 100, seed: 23 });
  });

  it('gives up and finds the same where names and values come again and again, in this text and the next', () => {
    const names = ['password', 'client_secret', 'api-key', 'tokenType', 'key', 'author', 'accessToken', 'bearer.id', 'db_password', 'credential-session-type-of-the-client'];
    const values = ['"enabled"', '"see documentation"', '"Zx8vQ2mN4pL7kR"', '"password"', '"minioadmin"', '"ssh-"', '"urn:"', '"-----', 'changeme', '"secret_token"', '"https://example.com/v2/list"', '"hunter2Hunter2"', '"f3Kq9Zt1Lw8Yb4Nc7Vd2Xm5Hj6Gs0PaR"', '"null"'];
    const lines = fc.tuple(fc.constantFrom(...names), fc.constantFrom(': ', ' = ', '", '), fc.constantFrom(...values), fc.constantFrom(',\n', '\n', ', '));
    let found = 0;
    fc.assert(fc.property(fc.array(lines, { minLength: 60, maxLength: 120 }), (list) => { found += same(bytesOf(list.map((line) => line.join('')).join('')), Math.log(0.4 / 0.6)); }), { numRuns: 60, seed: 24 });
    expect(found).toBeGreaterThan(1_000);
  });

  it('knows classic passwords in settings only', () => {
    const bytes = bytesOf('password=minioadmin\n');
    const classics = languages.map((language) => suspectsIn(bytes, anchorsOf(bytes), language, 5).map(({ classic }) => classic));
    expect(classics).toEqual([[true], [], [], [], [], [true]]);
  });

  it('counts the names of a text that has very many', () => {
    const list = Array.from({ length: 3_000 }, (_, i) => `key${String(i % 700)} = "Zx${String(i * 7_919)}q"\n`);
    expect(same(bytesOf(list.join('')), -Infinity)).toBeGreaterThan(1_000);
  });
});
