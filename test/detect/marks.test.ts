import leaks from 'rules:leaks';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { carried } from '../../src/detect/marks.ts';
import { createEngine } from '../../src/match/engine.ts';
import { compileRules } from '../../src/match/own.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Facts, Rule, Sample } from '../../src/types.ts';
import { seeded } from '../helpers/samples.ts';
import { marks, words } from './marks-texts.ts';

const rules: readonly Rule[] = Object.values(leaks).flat();
const engine = createEngine(compileRules(rules), undefined, { wants: () => true });
const byId = new Map<string, Facts>(rules.map((rule) => [rule.id, rule]));

const found = (text: string, path = 'notes.txt'): string[] => findings(text, path).map(({ rule }) => rule);
const confidences = (text: string, path: string): (string | undefined)[] => findings(text, path).map(({ confidence }) => confidence);

function findings(text: string, path: string): Finding[] {
  const bytes = new Uint8Array(Buffer.from(`${text}\n`));
  const { matches } = engine.scan(bytes, path);
  return detect({ origin: { kind: 'file', path }, bytes, firstLine: 1, firstColumn: 1, overlap: 0 }, matches, (id) => byId.get(id), { salt: '', kinds: new Set(['leak']), enabled: () => true });
}

const texts = (samples: readonly Sample[] = []): string[] => samples.map((sample) => (typeof sample === 'string' ? sample : sample(seeded(5))));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds its examples and none of its counter-examples', () => {
    const path = rule.path === undefined ? 'notes.txt' : ['package-lock.json', 'yarn.lock', '.npmrc', 'pom.xml', 'notes.txt'].find((name) => rule.path?.test(name)) ?? 'notes.txt';
    for (const text of texts(rule.examples)) {
      const { matches } = engine.scan(new Uint8Array(Buffer.from(`${text}\n`)), path);
      expect(matches.map(({ rule: matched }) => matched), text).toContain(id);
      expect(found(text, path), text).toHaveLength(1);
    }
    for (const text of texts(rule.counterExamples)) expect(found(text, path), text).not.toContain(id);
  });
});

describe('a confidentiality mark', () => {
  it.each(marks)('in %s: %s', (path, text) => expect(found(text, path)).toHaveLength(1));
});

describe('no confidentiality mark', () => {
  it.each(words)('in %s: %s', (path, text) => expect(found(text, path)).toEqual([]));

  it.each([['plan.md', 'Do not distribute\n\n# Plan'], ['a.py', '# Vertraulich\n']])('is certain in capitals only where it is a word: %s', (path, text) => {
    expect(confidences(text, path)).toEqual(['low']);
    expect(confidences(text.toUpperCase(), path)).toEqual(['medium']);
  });

  it('stands in a test below its head', () => {
    const below = 'import { scan } from "./scan.ts";\n\nconst text = `\n// Strictly confidential\n`;';
    expect(found(below, 'test/scan.test.ts')).toEqual([]);
    expect(found(`// Strictly confidential\n${below}`, 'test/scan.test.ts')).toEqual(['leak/confidential-banner']);
  });
});

it('is looked for in the first lines once, however many there are', () => {
  const line = 'Uso interno\n';
  const count = 80_000;
  const matches = Array.from({ length: count }, (_, i) => ({ rule: 'leak/restricted-use', start: i * line.length, end: (i + 1) * line.length - 1, secretStart: i * line.length, secretEnd: (i + 1) * line.length - 1, confidence: 'medium' as const }));
  const bytes = new Uint8Array(Buffer.from(line.repeat(count)));
  expect(carried(matches, bytes, 'plan.md')).toHaveLength(20);
  expect(carried(matches, bytes, 'a.py')).toHaveLength(1);
});
