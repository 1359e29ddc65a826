import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/detect/generic/classifier.ts';
import { languageOf } from '../../../src/detect/generic/language.ts';
import { createEngine } from '../../../src/match/engine.ts';
import { compileRules } from '../../../src/match/own.ts';
import { found } from './found.ts';

const engine = createEngine(compileRules([]));
const kilobytes = 64;

describe('text made to be slow', () => {
  it.each(['key=', "key='", 'password=\\"', 'key(', 'key="{\\"a\\":\\"', 'key,"', '# key=a1b2c3d4 '])('%j again and again: a bounded number of candidates', (unit) => {
    const bytes = Buffer.from(unit.repeat((kilobytes * 1_024) / unit.length));
    const candidates = candidatesIn(bytes, engine.scan(bytes, 'a.txt').anchors, languageOf('a.txt'));
    expect(candidates.count).toBeLessThan(2_100 + (kilobytes * 1_024) / 8);
  });
});

describe('bytes that are no text', () => {
  it('give no exception', () => {
    const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 7_919) % 256));
    const text = Buffer.concat([bytes, Buffer.from('password = "'), bytes]).toString('latin1');
    expect(() => found(text, 'a.bin')).not.toThrow();
  });

  it.each(['password=', 'password="', 'password: ${', 'key="""', 'Authorization: Basic ', 'password\n', 'pass'])('%j at the end is nothing', (text) => {
    expect(found(text)).toEqual([]);
  });
});
