import { describe, expect, it } from 'vitest';
import { base62Upper, crc32, written } from '../../src/detect/checks/crc.ts';
import { judged } from '../../src/detect/judge.ts';
import { resolve } from '../../src/detect/resolve.ts';
import type { Confidence, Facts } from '../../src/types.ts';
import type { Match } from '../../src/types/finding.ts';
import { seeded } from '../helpers/samples.ts';

const common = { title: 'A key', severity: 'high', advice: 'Revoke it.', docs: 'https://example.org/' } as const;
const facts = new Map<string, Facts>([
  ['acme/key', { ...common, id: 'acme/key', shape: 'token', literal: 5 }],
  ['acme/sized', { ...common, id: 'acme/sized', shape: 'token', literal: 5, lengths: [45] }],
  ['acme/checked', { ...common, id: 'acme/checked', shape: 'token', literal: 4, check: 'github-crc32' }],
  ['acme/context', { ...common, id: 'acme/context', shape: 'context', accept: 'random' }],
  ['file/env', { ...common, id: 'file/env', shape: 'file' }],
  ['generic/key', { ...common, id: 'generic/key', shape: 'generic' } as unknown as Facts],
]);
const random = seeded(11);

/** What is left of several rules that see the same value in a line of settings. */
function left(value: string, ...rules: readonly string[]): string[] {
  const text = `ACME_KEY=${value}\n`;
  const matches = rules.map((rule): Match => ({ rule, start: 9, end: 9 + value.length, confidence: rule === 'generic/key' || facts.get(rule)?.shape === 'token' ? 'high' : 'medium' }));
  const of = (rule: string): Facts | undefined => facts.get(rule);
  return resolve(judged(matches, Buffer.from(text), of), of).map(({ rule, confidence }) => `${rule} ${confidence}`);
}

describe('a value of a vendor\'s form', () => {
  const body = random.run('base62', 40);

  it('is found once, by the vendor\'s rule', () => expect(left(`acme_${body}`, 'acme/key', 'file/env', 'generic/key')).toEqual(['acme/key high']));

  it('of another length than its vendor issues is one step less sure', () => {
    expect(left(`acme_${body}`, 'acme/sized')).toEqual(['acme/sized high']);
    expect(left(`acme_${body}7`, 'acme/sized', 'generic/key')).toEqual(['acme/sized medium']);
  });

  it.each([
    ['masked', `acme_${'x'.repeat(40)}`],
    ['masked behind a few real characters', `acme_${body.slice(0, 8)}${'*'.repeat(32)}`],
    ['one digit', `acme_${'0'.repeat(40)}`],
    ['one digit in groups', `acme_${'0'.repeat(32)}_${'0'.repeat(8)}`],
    ['masked and long', `acme_${body.slice(0, 8)}${'x'.repeat(300)}`],
    ['said to be an example', `acme_${body.slice(0, 12)}EXAMPLE${body.slice(19)}`],
    ['words that stand for it', 'acme_your-api-key-goes-here'],
  ])('%s is no finding of any rule', (_why, value) => expect(left(value, 'acme/key', 'file/env', 'generic/key')).toEqual([]));
});

describe('words behind a literal that is its vendor\'s', () => {
  it('are a bad token when digits stand among them', () => expect(left('acme_this-is-what-deploys-the-server-2024', 'acme/key')).toEqual(['acme/key low']));
  it('are a name without digits', () => expect(left('acme_this-is-what-deploys-the-whole-server', 'acme/key')).toEqual([]));
  it('are a name behind a short literal', () => expect(left('acm_this-is-what-deploys-the-server-2024', 'acme/checked')).toEqual([]));
});

describe('a shorter form inside of a sample', () => {
  it('is a part of the sample', () => {
    const text = `acme_${'0'.repeat(12)}-${'x'.repeat(24)}\n`;
    const of = (rule: string): Facts | undefined => facts.get(rule);
    const matches = [{ rule: 'acme/key', start: 0, end: text.length - 1, confidence: 'high' }, { rule: 'acme/sized', start: 0, end: 17, confidence: 'high' }] as const;
    expect(judged(matches, Buffer.from(text), of)).toEqual([]);
  });
});

describe('a value that counts up the alphabet', () => {
  it.each([
    ['of a form', 'acme_abcdefghijklmnopqrstuvwxyz0123456789', ['acme/key', 'file/env'], 'acme/key low'],
    ['near a vendor\'s name', '0123456789abcdef0123456789abcdef', ['acme/context', 'file/env'], 'acme/context low'],
    ['in a file of settings', '0123456789abcdef0123456789abcdef', ['file/env'], 'file/env low'],
  ])('%s stays a warning, whatever else sees it', (_where, value, rules, expected) => expect(left(value, ...rules)).toEqual([expected]));
});

describe('a value without a form', () => {
  it('that says EXAMPLE is a sample', () => expect(left(`${random.run('base62', 14)}EXAMPLE${random.run('base62', 14)}`, 'file/env', 'generic/key')).toEqual([]));
  it('is left to its file\'s grammar otherwise', () => expect(left(random.run('base62', 30), 'file/env')).toEqual(['file/env medium']));
});

describe('a value with a checksum', () => {
  const body = random.run('base62', 30);
  const valid = ['gh', 'p_', body, written(crc32(body), base62Upper, 6)].join('');
  const judge = (value: string, confidence: Confidence): string[] => judged([{ rule: 'acme/checked', start: 0, end: value.length, confidence }], Buffer.from(value), (rule) => facts.get(rule)).map((match) => `${match.confidence}${match.doubtful ? ' doubtful' : ''}`);
  const broken = valid.slice(0, -1) + (valid.endsWith('0') ? '1' : '0');

  it('that holds is sure', () => expect([judge(valid, 'high'), judge(valid, 'low')]).toEqual([['high'], ['high']]));
  it('that does not hold is one step less sure, and never dropped', () => expect([judge(broken, 'high'), judge(broken, 'medium'), judge(broken, 'low')]).toEqual([['medium doubtful'], ['low doubtful'], ['low']]));
});
