import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/detect/fingerprint.ts';
import { countsInStrands, sequenceShare, wordShare } from '../../src/detect/words.ts';
import { seeded } from '../helpers/samples.ts';

describe('the share of neighbours', () => {
  it.each([
    ['', 0],
    ['a', 0],
    ['abc', 0],
    ['abcd', 1],
    ['ABCD', 1],
    ['dcba', 1],
    ['7890', 1],
    ['xx1234', 4 / 6],
    ['abcdxxxx', 0.5],
    ['abcdcba', 1],
    ['9abc', 0],
    ['yzab', 0],
  ])('%j is %d', (value, share) => expect(sequenceShare(value)).toBeCloseTo(share, 10));

  it('is small for random values', () => {
    const random = seeded(9);
    for (let i = 0; i < 200; i++) expect(sequenceShare(random.run('base62', 40))).toBeLessThan(0.4);
  });
});

describe('the share of words', () => {
  it('tells identifiers from random letters', () => {
    const random = seeded(10);
    for (const name of ['your-secret-token-here', 'MyVeryLongClassName', 'connection_string_value']) expect(wordShare(name)).toBeGreaterThan(0.55);
    const shares = Array.from({ length: 200 }, () => wordShare(random.run('base62', 40)));
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeLessThan(0.3);
  });

  it('is none where there are no letters', () => expect([wordShare(''), wordShare('1234-5678')]).toEqual([0, 0]));
});

describe('a fingerprint', () => {
  it('depends on salt, kind and every part, and on how the parts are cut', () => {
    const all = [fingerprint('', 'secret', 'ab'), fingerprint('s', 'secret', 'ab'), fingerprint('', 'leak', 'ab'), fingerprint('', 'secret', 'a', 'b'), fingerprint('', 'secret', 'ab', ''), fingerprint('', 'secret', '', 'ab'), fingerprint('', 'secret', 'ba')];
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^f1:[0-9a-f]{32}$/);
  });

  it('is the same for the same', () => expect(fingerprint('salt', 'secret', '\xff\0')).toBe(fingerprint('salt', 'secret', '\xff\0')));
});

describe('letters and digits that count up, each by themselves', () => {
  it.each(['a1b2c3d4e5f6', 'aB1cD2eF3gH4iJ5', 'aA1bB2cC3dD4eE5fF6gG', 'A1B2C3D4E5F60718'])('%s', (value) => expect(countsInStrands(value)).toBe(true));
  it('is nothing that is drawn', () => {
    const random = seeded(17);
    for (let i = 0; i < 500; i++) expect(countsInStrands(random.run(random.pick(['hex-lower', 'base62']), 32))).toBe(false);
  });
});
