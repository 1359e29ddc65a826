import * as fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { checkAllow, tomlString, withAllow, withoutAllow } from '../../src/config/edit.ts';
import { hash } from './helpers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const allow = { fingerprint: hash('a'), reason: 'demo' };
const block = `[[allow]]\nfingerprint = "${hash('a')}"\nreason = "demo"\n`;
const other = `[[allow]]\nfingerprint = "${hash('b')}"\nreason = "other"\n`;
const put = (before: string | undefined, more = {}): string => withAllow('tightlip.toml', before === undefined ? undefined : bytes(before), { ...allow, ...more });
const take = (before: string, letter = 'a'): string => withoutAllow('tightlip.toml', bytes(before), hash(letter));

describe('a string of TOML', () => {
  it('says what it was made of, whatever that is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => { expect(parse(`x = ${tomlString(text)}`)).toEqual({ x: text }); }), { seed: 91, numRuns: 150 });
  });

  it('stays on its line and holds no control characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => { expect(tomlString(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029]/); }), { seed: 92, numRuns: 150 });
  });
});

describe('an exception', () => {
  it('is added at the end, everything else keeps its bytes', () => {
    expect(put(undefined)).toBe(block);
    expect(put('')).toBe(block);
    expect(put('# mine\nfail-on = "high"  # why\n')).toBe(`# mine\nfail-on = "high"  # why\n\n${block}`);
    expect(put('fail-on = "high"')).toBe(`fail-on = "high"\n\n${block}`);
    expect(put('fail-on = "high"\r\n')).toBe(`fail-on = "high"\r\n\r\n${block.replaceAll('\n', '\r\n')}`);
    expect(put('\ufefffail-on = "high"\n')).toBe(`\ufefffail-on = "high"\n\n${block}`);
    expect(put(undefined, { paths: ['a b', 'c"d'], owner: 'li', until: '2027-01-31' })).toBe(`[[allow]]\nfingerprint = "${hash('a')}"\npaths = ["a b", "c\\"d"]\nreason = "demo"\nowner = "li"\nuntil = 2027-01-31\n`);
  });

  it('takes the place of one for the same secret', () => {
    expect(put(`${block}\n${other}`, { reason: 'new' })).toBe(`${other}\n${block.replace('demo', 'new')}`);
    expect(parse(put(`${block}\n${other}`, { reason: 'new' }))['allow']).toEqual([{ fingerprint: hash('b'), reason: 'other' }, { fingerprint: hash('a'), reason: 'new' }]);
  });

  it('is not written into a file that it would break', () => {
    expect(() => put(`allow = [{ fingerprint = "${hash('b')}", reason = "x" }]\n`)).toThrow('not written as a list of [[allow]] tables');
    expect(() => put(undefined, { paths: ['../x'] })).toThrow('the exception is not valid');
    expect(() => put('no = toml = at all')).toThrow();
  });

  it('is taken out with its lines, and nothing else with it', () => {
    const file = `# head\nfail-on = "high"\n\n${block}\n# about the next\n${other}`;
    expect(take(file)).toBe(`# head\nfail-on = "high"\n# about the next\n${other}`);
    expect(take(`${other}\n${block}`)).toBe(other);
    expect(take(`${block}${block}`)).toBe('');
    expect(take(`${block}\n[severity]\n"a/*" = "low"\n`)).toBe('[severity]\n"a/*" = "low"\n');
  });

  it('that is not there, or cannot be taken out by lines, is said', () => {
    expect(() => take(other)).toThrow('no exception for that fingerprint');
    expect(() => take(`allow = [{ fingerprint = "${hash('a')}", reason = "x" }, { fingerprint = "${hash('b')}", reason = "y" }]\n`)).toThrow('cannot be taken out safely');
  });

  it('comes and goes without a trace in what the file says', () => {
    for (const before of ['fail-on = "high"\n', `# only a comment\n${other}`, `exclude = [\n  "a",\n  "b",\n]\n${other}[severity]\n"a/*" = "low"\n`]) {
      expect(parse(take(put(before)))).toEqual(parse(before));
      expect(take(put(before)).trimEnd()).toBe(before.trimEnd());
    }
  });
});

describe('what was typed for an exception', () => {
  const check = (more: object) => (): void => checkAllow({ ...allow, ...more }, '2026-11-21');

  it('holds today and later', () => {
    expect(check({})).not.toThrow();
    expect(check({ until: '2026-11-21' })).not.toThrow();
  });

  it.each([
    [{ fingerprint: 'f1:abc' }, 'not a fingerprint'],
    [{ fingerprint: `${hash('a')}0` }, 'not a fingerprint'],
    [{ reason: ' \n' }, 'needs a reason'],
    [{ until: '2026-02-30' }, 'not a day'],
    [{ until: 'soon' }, 'not a day'],
    [{ until: '2026-11-20' }, 'in the past'],
  ])('%j is refused', (more, message) => expect(check(more)).toThrow(message));
});
