import { describe, expect, it } from 'vitest';
import { noScopes, ruleStates, type RuleScopes } from '../../src/config/rule-scopes.ts';

type Switch = RuleScopes['switches'][number];
const at = (directory: string, more: Partial<Switch>): Switch => ({ directory, disable: [], enable: [], belowAi: false, ...more });
const states = (switches: readonly Switch[], own: RuleScopes['own'] = {}) => ruleStates({ switches, own });

describe('whether a rule is on', () => {
  it('is for nobody to say where nothing is written', () => {
    expect(ruleStates(noScopes).state('a/b', 'x')).toBeUndefined();
    expect(states([at('', { disable: ['c/*'] })]).state('a/b', 'x')).toBeUndefined();
  });

  it('is said by the more specific entry of one file, and by `enable` of equals', () => {
    const { state } = states([at('', { disable: ['a/*', 'a/c'], enable: ['a/b', 'a/c', '*'] })]);
    expect(['a/b', 'a/c', 'a/d', 'z/z'].map((rule) => state(rule, 'x'))).toEqual(['on', 'on', 'off', 'on']);
  });

  it('is said by the nearest file that says anything, below its directory only', () => {
    const { state } = states([at('', { disable: ['a/b'] }), at('web', { enable: ['a/*'] }), at('web/sub', { disable: ['other/*'] })]);
    expect(['x', 'web/x', 'web/sub/x', 'website/x', 'web'].map((path) => state('a/b', path))).toEqual(['off', 'on', 'on', 'off', 'off']);
  });

  it('of AI tools and agents is not for a file below a locked policy to switch off', () => {
    const { state } = states([at('', { disable: ['*'], belowAi: true })]);
    expect(['ai/x', 'agent/x', 'a/b'].map((rule) => state(rule, 'x'))).toEqual([undefined, undefined, 'off']);
    expect(states([at('', { enable: ['ai/*'], belowAi: true })]).state('ai/x', 'x')).toBe('on');
  });
});

describe('an own rule', () => {
  const { outside } = states([], { 'corp/a': { directory: 'web', patterns: ['src/', '!src/gen/'] } });

  it('holds for its paths, and for no other', () => {
    expect(['web/src/x', 'web/src/gen/x', 'web/x', 'src/x', 'website/src/x'].map((path) => outside('corp/a', path))).toEqual([false, true, true, true, true]);
  });

  it('without paths holds everywhere', () => expect(outside('corp/b', 'x')).toBe(false));
});
