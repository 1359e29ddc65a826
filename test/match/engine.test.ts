import { describe, expect, it } from 'vitest';
import { run } from '../../rules/alphabets.ts';
import { createEngine } from '../../src/match/engine.ts';
import { compileRule } from '../../src/match/compile.ts';
import { compileRules } from '../../src/match/own.ts';
import { packRules, startEnd } from '../../src/match/pack-rules.ts';
import { RulePack } from '../../src/match/rulepack.ts';
import type { ContextRule, PatternRule, Rule, TokenRule } from '../../src/types.ts';
import type { Match } from '../../src/types/finding.ts';

const facts = { title: 'a test credential', severity: 'high', advice: 'Revoke it.', docs: 'https://example.com' } as const;
const token = (id: string, forms: TokenRule['forms'], more: Partial<TokenRule> = {}): TokenRule => ({ ...facts, shape: 'token', id, forms, ...more });
const context = (id: string, words: readonly string[], bodies: ContextRule['bodies'], more: Partial<ContextRule> = {}): ContextRule => ({ ...facts, shape: 'context', id, words, bodies, ...more });
const pattern = (id: string, expression: RegExp, literals: readonly string[], more: Partial<PatternRule> = {}): PatternRule => ({ ...facts, shape: 'pattern', id, pattern: expression, literals, ...more });

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const scan = (rules: readonly Rule[], text: string, path = 'a.txt'): readonly Match[] => createEngine(compileRules(rules)).scan(bytesOf(text), path).matches;
/** Rule and secret of each match. */
const found = (rules: readonly Rule[], text: string, path?: string): readonly string[] => scan(rules, text, path).map(({ rule, start, end }) => `${rule} ${Buffer.from(bytesOf(text)).toString('latin1', start, end)}`);

const body20 = 'a1b2c3d4e5f6g7h8i9j0';
const body32 = '0123456789abcdef0123456789abcdef';

describe('token rules', () => {
  const rules = [token('acme/key', [['acme_', ['live', 'test'], '_', run('base62', 20)]])];

  it('match the exact form', () => {
    expect(found(rules, `x = "acme_live_${body20}"`)).toEqual([`acme/key acme_live_${body20}`]);
    expect(found(rules, `acme_test_${body20}`)).toEqual([`acme/key acme_test_${body20}`]);
  });

  it('refuse another length, another alphabet, a longer word', () => {
    expect(found(rules, `acme_live_${body20}x`)).toEqual([]);
    expect(found(rules, `acme_live_${body20.slice(1)}`)).toEqual([]);
    expect(found(rules, `acme_live_${body20.slice(1)}-`)).toEqual([]);
    expect(found(rules, `Xacme_live_${body20}`)).toEqual([]);
    expect(found(rules, `ACME_live_${body20}`)).toEqual([]);
  });

  it('start after escapes', () => {
    for (const before of [String.raw`\n`, '%3D', String.raw`\u003d`, String.raw`\x3d`, '\u001b[31m', '=', '_', '机']) expect(found(rules, `${before}acme_live_${body20}`)).toHaveLength(1);
  });

  it('find a literal behind a body of varying length', () => {
    const infix = [token('acme/bot', [[run('digit', 8, 10), ':AA', run('base64url', 33)]])];
    const secret = `123456789:AA${body32}x`;
    expect(found(infix, `bot=${secret} `)).toEqual([`acme/bot ${secret}`]);
    expect(found(infix, `bot=9${secret} `)).toEqual([`acme/bot 9${secret}`]);
    expect(found(infix, `bot=99${secret} `)).toEqual([]);
  });

  it('take literals in any case when told to', () => {
    expect(found([token('acme/key', [['acme-', run('hex-lower', 32)]], { caseless: true })], `ACme-${body32}`)).toHaveLength(1);
  });

  it('ask for words and entropy', () => {
    const weak = [token('acme/weak', [['k1', run('hex-lower', 32)]], { words: ['acme'] })];
    expect(found(weak, `k1${body32}`)).toEqual([]);
    expect(found(weak, `acmeKey = 'k1${body32}'`)).toHaveLength(1);
    expect(found(weak, `'k1${body32}' # acme`)).toHaveLength(1);
    expect(found(weak, `'k1${body32}'\n# acme`)).toEqual([]);
    const random = [token('acme/random', [['zz_', run('base62', 20)]], { entropy: 3 })];
    expect(found(random, `zz_${'a'.repeat(20)}`)).toEqual([]);
    expect(found(random, `zz_${body20}`)).toHaveLength(1);
  });

  it('return overlapping matches of several rules', () => {
    const both = [...rules, token('acme/any', [['acme_', run('word', 10, 60)]])];
    expect(found(both, `acme_live_${body20}`)).toEqual([`acme/any acme_live_${body20}`, `acme/key acme_live_${body20}`]);
  });

  it('are refused without a literal, or too long', () => {
    expect(() => compileRules([token('acme/none', [[run('hex', 32)]])])).toThrow('rule acme/none: a form needs a literal');
    expect(() => compileRules([token('acme/long', [['acme', run('hex', 1, 20_000)]])])).toThrow('16384 bytes at most');
  });

  it('look only at their paths', () => {
    const only = [token('acme/key', [['acme_', run('base62', 20)]], { path: /\.env$/ })];
    expect(found(only, `acme_${body20}`, 'src/a.ts')).toEqual([]);
    expect(found(only, `acme_${body20}`, 'src/.ENV')).toHaveLength(1);
  });
});

describe('context rules', () => {
  const rules = [context('acme/hex', ['acme'], [run('hex-lower', 32)]), context('umbra/id', ['umbra'], [run('base62', 20), run('base64', 40, 44)])];

  it('need the word before, as a word or a part of a name', () => {
    for (const name of ['acme', 'ACME_KEY', 'acmeKey', 'myAcmeKey', 'acmeapikey', 'x.acme-token', 'ACMEKey']) expect(found(rules, `${name} = "${body32}"`)).toEqual([`acme/hex ${body32}`]);
    for (const name of ['acmes', 'pacme', 'PACME', 'key']) expect(found(rules, `${name} = "${body32}"`)).toEqual([]);
  });

  it('know words of other scripts', () => {
    const cloud = [context('cloud/key', ['火山引擎'], [run('hex-lower', 32)])];
    expect(scan(cloud, `# 火山引擎密钥\nkey = "${body32}"`)).toHaveLength(1);
    expect(scan(cloud, `# 火山\nkey = "${body32}"`)).toEqual([]);
  });

  it('need it near', () => {
    expect(found(rules, `acme${' '.repeat(40)}${body32}`)).toHaveLength(1);
    expect(found(rules, `acme${' '.repeat(41)}${body32}`)).toEqual([]);
    expect(found(rules, `${body32} # acme`)).toHaveLength(1);
    expect(found(rules, `${body32}\n acme`)).toEqual([]);
  });

  it('need the exact body', () => {
    expect(found(rules, `acme=${body32}0`)).toEqual([]);
    expect(found(rules, `acme=${body32.slice(1)}`)).toEqual([]);
    expect(found(rules, `acme=${body32.slice(1)}g`)).toEqual([]);
    expect(found(rules, `acme=${body32.toUpperCase()}`)).toEqual([]);
    expect(found(rules, `umbra_${body20}`)).toEqual([`umbra/id ${body20}`]);
    const wide = `${'ab/+'.repeat(9)}1234`;
    expect(found(rules, `umbra: ${wide}`)).toEqual([`umbra/id ${wide}`]);
  });

  it('take a longer value where its name is the word\'s, with low confidence', () => {
    const longer = `${body32}${body32.slice(0, 7)}`;
    for (const name of ['acme_token=', 'ACME_API_KEY = "', 'acme SECRET ', 'acme-access-key-']) {
      expect(scan(rules, `${name}${longer}`).map(({ rule, confidence }) => `${rule} ${confidence}`), name).toEqual(['acme/hex low']);
    }
    for (const name of ['acme ', 'acme=', 'acme digest=', 'acme_token of the digest ', 'token=']) expect(found(rules, `${name}${longer}`), name).toEqual([]);
    expect(found(rules, `acme_token=${body32.repeat(4)}`)).toEqual([]);
    const own = createEngine(compileRules([]), compileRules(rules));
    expect(own.scan(bytesOf(`acme_token=${longer}`), 'a.txt').matches).toEqual([]);
  });

  it('are refused when too short or without digits', () => {
    expect(() => compileRules([context('acme/short', ['acme'], [run('hex', 8)])])).toThrow('rule acme/short: a context rule');
    expect(() => compileRules([context('acme/letters', ['acme'], [run('lower', 20)])])).toThrow('must hold digits');
  });
});

describe('pattern rules', () => {
  const url = pattern('acme/url', /https?:\/\/[a-z]{1,20}:(?<secret>[^@\s]{3,40})@acme\.com/, ['acme.com']);

  it('give the secret and the whole', () => {
    const text = 'see http://joe:hunter22@acme.com/';
    expect(scan([url], text)).toEqual([{ rule: 'acme/url', start: 15, end: 23, confidence: 'high', whole: { start: 4, end: 32 } }]);
  });

  it('match other scripts as their bytes', () => {
    const mark = pattern('mark/zh', /机密： ?内部/i, ['机密']);
    expect(scan([mark], '# 机密：内部 x')).toEqual([{ rule: 'mark/zh', start: 2, end: 17, confidence: 'high' }]);
  });

  it('find each of several', () => {
    expect(found([url], 'http://a:one1@acme.com http://b:two2@acme.com')).toEqual(['acme/url one1', 'acme/url two2']);
  });
});

describe('anchors and runs', () => {
  it('reads a pack whose end is not there until it is asked for', () => {
    const pack = packRules([compileRule(token('acme/token', [['acme_', run('hex', 32)]]))]);
    let asked = 0;
    const partly = new RulePack(pack.subarray(0, startEnd(pack)), (at, length) => {
      asked++;
      return pack.slice(at, at + length);
    });
    const text = bytesOf(`acme_${'0f'.repeat(16)}`);
    expect(partly.ids()).toEqual(['acme/token']);
    expect(asked).toBe(0);
    expect(createEngine(partly, undefined, { kernel: 'plain' }).scan(text, 'a').matches).toEqual(createEngine(new RulePack(pack)).scan(text, 'a').matches);
    expect(asked).toBeGreaterThan(0);
  });

  it('are reported for the classifier', () => {
    const { anchors, runs } = createEngine(compileRules([])).scan(bytesOf('password = "hunter2hunter2"'), 'a');
    expect([...anchors]).toEqual([0, 0]);
    expect([...runs]).toEqual([12, 26]);
  });
});
