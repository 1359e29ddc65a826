import secrets from 'rules:secrets';
import { describe, expect, it } from 'vitest';
import { accepts } from '../src/detect/accept/accepts.ts';
import { checks } from '../src/detect/checks/checks.ts';
import { compileRule } from '../src/match/compile.ts';
import type { Rule } from '../src/types.ts';

const rules: readonly Rule[] = Object.values(secrets).flat();

describe('the catalogue of secrets', () => {
  it('has an id for each rule that no other has', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('names predicates and checks that exist', () => {
    expect(rules.filter(({ accept }) => accept !== undefined && accepts[accept] === undefined).map(({ id, accept }) => `${id}: ${String(accept)}`)).toEqual([]);
    expect(rules.filter(({ check }) => check !== undefined && checks[check] === undefined).map(({ id, check }) => `${id}: ${String(check)}`)).toEqual([]);
  });

  it('has companions that exist', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(rules.filter(({ companion }) => companion !== undefined && !ids.has(companion.rule)).map(({ id }) => id)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is bounded, has literals or words, and links to documentation', (_, rule) => {
    expect(() => compileRule(rule)).not.toThrow();
    expect(rule.docs).toMatch(/^https:\/\/[^\s]+$/);
    expect(rule.advice).toMatch(/[.;]$/);
    expect(rule.title.length).toBeGreaterThan(5);
  });
});
