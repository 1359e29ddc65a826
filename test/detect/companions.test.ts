import { describe, expect, it } from 'vitest';
import { withCompanions, withoutParts } from '../../src/detect/companions.ts';
import { resolve } from '../../src/detect/resolve.ts';
import type { Confidence, Facts } from '../../src/types.ts';
import type { Match } from '../../src/types/finding.ts';

const text = { severity: 'high', title: '', advice: '', docs: '' } as const;
const known: Readonly<Record<string, Facts>> = {
  'acme/id': { id: 'acme/id', shape: 'token', ...text } as Facts,
  'acme/secret': { id: 'acme/secret', shape: 'context', companion: { rule: 'acme/id', lines: 2, optional: true }, ...text } as Facts,
  'acme/pair': { id: 'acme/pair', shape: 'context', companion: { rule: 'acme/id', lines: 2 }, ...text } as Facts,
  'corp/left': { id: 'corp/left', shape: 'context', companion: { rule: 'corp/right', lines: 2 }, ...text } as Facts,
  'corp/right': { id: 'corp/right', shape: 'context', companion: { rule: 'corp/left', lines: 2 }, ...text } as Facts,
  'file/env': { id: 'file/env', shape: 'file', ...text } as unknown as Facts,
};
const facts = (id: string): Facts | undefined => known[id];
const at = (rule: string, start: number, confidence: Confidence = 'medium', end = start + 8): Match => ({ rule, start, end, confidence });
const lines = (offset: number): number => Math.floor(offset / 10) + 1;
const both = (matches: readonly Match[]): Match[] => withoutParts(withCompanions(matches, facts, lines));

describe('two halves of a credential', () => {
  it('are one finding at the secret, which is surer for it', () => {
    expect(both([at('acme/id', 0), at('acme/secret', 10)])).toEqual([{ ...at('acme/secret', 10, 'high'), related: [{ start: 0, end: 8, rule: 'acme/id' }] }]);
  });

  it('are two when each names the other', () => {
    expect(both([at('corp/left', 0), at('corp/right', 10)]).map(({ rule }) => rule)).toEqual(['corp/left', 'corp/right']);
  });

  it('are two when they stand too far apart', () => {
    expect(both([at('acme/id', 0), at('acme/secret', 40)]).map(({ rule }) => rule)).toEqual(['acme/id', 'acme/secret']);
  });

  it('are nothing when the other half must be there and is not', () => {
    expect(both([at('acme/pair', 10)])).toEqual([]);
  });
});

describe('two rules that see one value', () => {
  it('speak as the vendor\'s, as sure as the surer', () => {
    expect(resolve([at('file/env', 0, 'high'), at('acme/secret', 0)], facts)).toEqual([at('acme/secret', 0, 'high')]);
  });

  it('do not lend confidence to another span', () => {
    expect(resolve([at('file/env', 0, 'high', 20), at('acme/secret', 0)], facts)).toEqual([at('acme/secret', 0)]);
  });
});
