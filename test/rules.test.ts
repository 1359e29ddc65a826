import secrets from 'rules:secrets';
import { describe, expect, it } from 'vitest';
import { accepts } from '../src/detect/accept/accepts.ts';
import { checks } from '../src/detect/checks/checks.ts';
import { detect } from '../src/detect/detect.ts';
import { compileRule } from '../src/match/compile.ts';
import { createEngine } from '../src/match/engine.ts';
import { compileRules } from '../src/match/own.ts';
import type { Facts, Rule, Sample, SampleRandom } from '../src/types.ts';
import type { Finding } from '../src/types/finding.ts';
import { example, seeded, type Made } from './helpers/samples.ts';

const rules: readonly Rule[] = Object.values(secrets).flat();
const engine = createEngine(compileRules(rules), undefined, { wants: () => true });
const byId = new Map<string, Facts>(rules.map((rule) => [rule.id, { ...rule, literal: engine.rule(rule.id)?.literal ?? 0 }]));

interface Looked {
  readonly raw: readonly string[];
  readonly findings: readonly Finding[];
}

function look(text: string, path: string): Looked {
  const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
  const { matches } = engine.scan(bytes, path);
  const findings = detect({ origin: { kind: 'file', path }, bytes, firstLine: 1, firstColumn: 1, overlap: 0 }, matches, (id) => byId.get(id), { salt: '', kinds: new Set(['secret']), enabled: () => true });
  return { raw: matches.map(({ rule }) => rule), findings };
}

const pathOf = (rule: Rule): string => (rule.path === undefined ? 'config.txt' : rule.path.test('a.tf') ? 'a.tf' : rule.path.test('a.p12') ? 'a.p12' : 'config.txt');
const seedOf = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
const forms = (rule: Rule): number => (rule.shape === 'token' ? rule.forms.length : rule.shape === 'context' ? rule.bodies.length : 2);

/** The other half, where a rule is silent without it. */
function halfOf({ companion }: Rule): string {
  if (companion === undefined || companion.optional) return '';
  const other = rules.find(({ id }) => [companion.rule].flat().includes(id));
  return other ? example(other, seeded(3)).text : '';
}

/** Where two rules have the same form the other may speak; the secret is a finding once in any case. */
function isFound(rule: Rule, { text: alone, secret }: Made): string | undefined {
  const text = `${halfOf(rule)}${alone}`;
  const { raw, findings } = look(text, pathOf(rule));
  if (!raw.includes(rule.id)) return `not matched: ${secret.length} characters`;
  if (rule.component) return findings.length === 0 ? undefined : 'a part is no finding';
  const line = text.slice(0, text.indexOf(secret)).split('\n').length;
  return findings.some(({ region }) => region.startLine <= line && line <= region.endLine) ? undefined : 'matched, then dropped';
}

/** Texts near an example in which the rule has nothing to find. */
function* nearly(rule: Rule, { text, secret }: Made, random: SampleRandom): Generator<readonly [why: string, text: string]> {
  if (rule.shape === 'pattern') return;
  const swap = (other: string): string => text.replace(secret, () => other);
  const middle = secret.length >> 1;
  yield ['a sign in the middle', swap(`${secret.slice(0, middle)}§${secret.slice(middle + 1)}`)];
  const longest = rule.shape === 'context' ? Math.max(...rule.bodies.map(({ max }) => max)) : 0;
  // Where its name is the vendor's a longer value may be a newer one, up to three times as long.
  const more = Math.max(6, 3 * longest - secret.length + 6);
  if (/^\w/.test(secret)) yield ['inside a longer word', swap(`${random.run('base62', more >> 1)}${secret}${random.run('base62', (more + 1) >> 1)}`)];
  if (rule.shape === 'context') yield ['no word near', `${secret}\n`];
}

describe('the catalogue of secrets', () => {
  it('has an id for each rule that no other has', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('has no two rules that see the same: the second would never speak', () => {
    const seen = new Map<string, string>();
    const twins: string[] = [];
    for (const rule of rules) {
      const form = rule.shape === 'token' ? rule.forms : rule.shape === 'context' ? [rule.bodies, rule.within] : String(rule.pattern);
      const key = JSON.stringify([rule.shape, form, rule.shape === 'pattern' ? [] : rule.words?.map((word) => word.toLowerCase()).toSorted()]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, rule.id);
      else twins.push(`${first} ${rule.id}`);
    }
    expect(twins).toEqual([]);
  });

  it('keeps its ids: configuration and exceptions name them', async () => {
    await expect(`${rules.map(({ id }) => id).toSorted().join('\n')}\n`).toMatchFileSnapshot('cases/rule-ids.txt');
  });

  it('names predicates, checks and companions that exist', () => {
    expect(rules.filter(({ accept }) => accept !== undefined && accepts[accept] === undefined).map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ check }) => check !== undefined && checks[check] === undefined).map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ companion }) => companion !== undefined && ![companion.rule].flat().every((other) => byId.has(other))).map(({ id }) => id)).toEqual([]);
  });

  it('uses every predicate and check', () => {
    expect(Object.keys(accepts).filter((name) => !rules.some(({ accept }) => accept === name))).toEqual([]);
    expect(Object.keys(checks).filter((name) => !rules.some(({ check }) => check === name))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is bounded and says what to do', () => {
    expect(() => compileRule(rule)).not.toThrow();
    expect(rule.docs).toMatch(/^https:\/\/[^\s]+$/);
    expect(rule.advice).toMatch(/[.]$/);
    expect(rule.title).toMatch(/^.{6,90}$/);
  });

  it('finds what is made after its form', () => {
    const random = seeded(seedOf(id));
    for (let form = 0; form < forms(rule); form++) expect(isFound(rule, example(rule, random, form)), `form ${form}`).toBeUndefined();
  });

  it('finds its own examples and none of its counter-examples', () => {
    const random = seeded(seedOf(id));
    const texts = (samples: readonly Sample[] = []): string[] => samples.map((sample) => (typeof sample === 'string' ? sample : sample(random)));
    for (const text of texts(rule.examples)) expect(look(text, pathOf(rule)).findings, text).not.toEqual([]);
    for (const text of texts(rule.counterExamples)) expect(look(text, pathOf(rule)).findings.filter((finding) => finding.rule === id), text).toEqual([]);
  });

  it('is silent about what is nearly so', () => {
    const random = seeded(seedOf(id));
    const made = example(rule, random);
    for (const [why, text] of nearly(rule, made, random)) expect(look(text, pathOf(rule)).raw.includes(id), why).toBe(false);
  });
});

describe('a text of a pattern\'s own beginnings, a quarter of a megabyte,', () => {
  it.each(rules.filter((rule) => rule.shape === 'pattern').map((rule) => [rule.id, rule] as const))('is read quickly by %s', (id, rule) => {
    const { text } = example(rule, seeded(seedOf(id)));
    const alone = createEngine(compileRules([rule]), undefined, { wants: () => true });
    for (const part of [text.slice(0, Math.max(8, text.length >> 1)), text.slice(0, 24)]) {
      const bytes = new Uint8Array(Buffer.from(part.repeat(Math.ceil(250_000 / part.length)), 'latin1'));
      // Time of this process, not of the clock: other work on the machine is no fault of the pattern.
      const started = process.cpuUsage();
      alone.scan(bytes, pathOf(rule));
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(2_000);
    }
  });
});
