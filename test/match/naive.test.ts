import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedRules, seeded } from '../../bench/generated-rules.js';
import { createEngine } from '../../src/match/engine.ts';
import { compileRules, packOwn } from '../../src/match/own.ts';
import { RulePack } from '../../src/match/rulepack.ts';
import type { Engine } from '../../src/match/engine.ts';
import type { Body, ContextRule, Part, Rule, TokenRule } from '../../src/types.ts';
import { growth } from '../helpers/growth.ts';

/** The same questions asked in the slowest, plainest way: every rule's expression at every place of the text. */
function naive(rules: readonly Rule[], text: string): readonly string[] {
  const found = new Set<string>();
  for (const rule of rules) {
    if (rule.shape === 'token') for (const form of rule.forms) for (const [start, end] of everywhere(tokenExpression(form), text)) found.add(`${rule.id} ${String(start)} ${String(end)}`);
    if (rule.shape === 'context') for (const [start, end] of contextValues(rule, text)) found.add(`${rule.id} ${String(start)} ${String(end)}`);
  }
  return [...found].sort();
}

function* everywhere(expression: RegExp, text: string): Iterable<readonly [number, number]> {
  for (let at = 0; at < text.length; at++) {
    expression.lastIndex = at;
    if (expression.test(text)) yield [at, expression.lastIndex];
  }
}

function tokenExpression(form: readonly Part[]): RegExp {
  const parts = form.map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&') : 'alphabet' in part ? `[${part.alphabet}]{${String(part.min)},${String(part.max)}}` : `(?:${part.join('|')})`));
  const first = form[0];
  const last = form.at(-1) as Body;
  const before = typeof first === 'object' && 'alphabet' in first ? first.alphabet : '';
  return new RegExp(`(?<![A-Za-z0-9${before}])${parts.join('')}(?![A-Za-z0-9${last.alphabet}])`, 'y');
}

function* contextValues(rule: ContextRule, text: string): Iterable<readonly [number, number]> {
  const words = rule.words.flatMap((word) => [...everywhere(new RegExp(`(?<![A-Za-z0-9])${word}(?![a-z])`, 'y'), text)]);
  for (const { alphabet, min, max } of rule.bodies) {
    for (const [start, end] of everywhere(new RegExp(`(?<![A-Za-z0-9${alphabet}])[${alphabet}]{${String(min)},${String(max)}}(?![A-Za-z0-9${alphabet}])`, 'y'), text)) {
      if (!/[0-9]/.test(text.slice(start, end))) continue;
      const near = words.some(([from, to]) => (to <= start && start - to <= 40) || (from >= end && from - end <= 24 && !/[\r\n]/.test(text.slice(end, from))));
      if (near) yield [start, end];
    }
  }
}

const matchesOf = (engine: Engine, text: string): readonly string[] =>
  engine.scan(new Uint8Array(Buffer.from(text, 'latin1')), 'a').matches.map(({ rule, start, end }) => `${rule} ${String(start)} ${String(end)}`).sort();

/** Pieces of what the rules look for, whole and broken, in any order. Tails that join a word (`key`, `token`) are left out: the naive way does not know them. */
function piecesOf(rules: readonly Rule[], seed: number): fc.Arbitrary<string> {
  const random = seeded(seed);
  const made = rules.flatMap((rule) => (rule.shape === 'token' ? samplesOf(rule, random) : rule.shape === 'context' ? [...rule.words, bodyText(rule.bodies[0] as Body, random), `${rule.words[0] ?? ''}=${bodyText(rule.bodies[0] as Body, random)}`] : []));
  const glue = fc.constantFrom(' ', '=', '\n', '"', ': ', '_', '-', '/', '.', ', ', '0', 'x', '+', '          ', '');
  return fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...made) }, { weight: 4, arbitrary: fc.constantFrom(...made.map((piece) => ` ${piece} `)) }, { weight: 2, arbitrary: glue }, { weight: 1, arbitrary: fc.constantFrom('zq1', 'ABCdef0123', 'f'.repeat(30)) }), { minLength: 5, maxLength: 40, size: 'max' }).map((parts) => parts.join(''));
}

function samplesOf(rule: TokenRule, random: () => number): readonly string[] {
  const whole = (rule.forms[0] ?? []).map((part) => (typeof part === 'string' ? part : 'alphabet' in part ? bodyText(part, random) : (part[0] ?? ''))).join('');
  return [whole, whole.slice(0, -1), whole.slice(0, Math.ceil(whole.length / 2))];
}

function bodyText({ alphabet, min, max }: Body, random: () => number): string {
  const all = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/_-'].filter((character) => new RegExp(`[${alphabet}]`).test(character));
  return Array.from({ length: min + Math.floor(random() * Math.min(3, max - min + 1)) }, () => all[Math.floor(random() * all.length)] ?? '0').join('');
}

describe('the engine', () => {
  it('finds what a naive search finds', () => {
    const rules = generatedRules(7, { token: 40, context: 40, pattern: 0 });
    const engine = createEngine(compileRules(rules));
    let found = 0;
    fc.assert(fc.property(piecesOf(rules, 8), (text) => {
      const expected = naive(rules, text);
      found += expected.length;
      expect(matchesOf(engine, text)).toEqual(expected);
    }), { numRuns: 250, seed: 9 });
    expect(found).toBeGreaterThan(500);
  });

  it('finds the same with the kernel and without, for 1,400 rules', () => {
    const rules = generatedRules();
    const compiled = compileRules(rules);
    const kernel = createEngine(compiled, undefined, { kernel: 'wasm' });
    const plain = createEngine(compiled, undefined, { kernel: 'plain' });
    fc.assert(fc.property(piecesOf(rules, 10), (text) => { expect(matchesOf(kernel, text)).toEqual(matchesOf(plain, text)); }), { numRuns: 250, seed: 11 });
  });

  it('gives own rules the same as built-in ones', () => {
    const rules = generatedRules(12, { token: 60, context: 60, pattern: 10 });
    const together = createEngine(compileRules(rules));
    const first = compileRules(rules.slice(0, 50));
    const apart = createEngine(first, new RulePack(packOwn(rules.slice(50), first)));
    fc.assert(fc.property(piecesOf(rules, 13), (text) => { expect(matchesOf(apart, text)).toEqual(matchesOf(together, text)); }), { numRuns: 150, seed: 14 });
  });
});

describe('a text made to be slow', () => {
  const rules = generatedRules();
  const engine = createEngine(compileRules(rules));
  const words = rules.flatMap((rule) => (rule.shape === 'context' ? rule.words.slice(0, 1) : [])).slice(0, 40);
  const heads = rules.flatMap((rule) => (rule.shape === 'token' ? rule.forms.slice(0, 1).map((form) => form.filter((part) => typeof part === 'string').join('')) : []));
  const units: readonly (readonly [string, string])[] = [
    ['one prefix', heads[0] ?? ''],
    ['short prefixes', 'sk-pk_rk-ak.'],
    ['all prefixes', heads.join('')],
    ['prefixes with too short bodies', heads.map((head) => `${head}a1b2c3d4e5 `).join('')],
    ['words', `${words.join(' ')} `],
    ['words beside values', words.map((word) => `${word}=0123456789abcdef0123456789abcde `).join('')],
    ['one word', `${words[0] ?? ''} 0123456789ab `],
    ['one run', '0aB'],
    ['shortest runs', '0123456789ab '],
    ['names', 'password_token_key_secret='],
    ['one letter', 'a'],
    ['URLs', 'https://a:b'],
  ];

  it.each(units)('takes time that grows with it: %s', async (_, unit) => {
    const scanned = (size: number): unknown => engine.scan(new Uint8Array(Buffer.from(unit.repeat(Math.ceil(size / unit.length)))), 'a');
    expect(await growth(scanned, 1_000_000)).toBeLessThan(10);
  });
});
