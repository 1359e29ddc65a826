import { describe, expect, it } from 'vitest';
import { glob, globFault, pathSet } from '../../src/config/glob.ts';
import { growth } from '../helpers/growth.ts';

const cases: [pattern: string, matching: string[], other: string[]][] = [
  ['dist', ['dist', 'dist/a.js', 'packages/a/dist/b/c.js'], ['dist.js', 'my-dist/a']],
  ['dist/', ['dist/a.js', 'a/dist/b'], ['dist', 'a/dist']],
  ['a/dist/', ['a/dist/b', 'a/dist/b/c'], ['a/dist', 'b/a/dist/c']],
  ['/dist', ['dist', 'dist/a'], ['a/dist']],
  ['./src/gen', ['src/gen/a.ts'], ['a/src/gen/b.ts']],
  ['*.min.js', ['a.min.js', 'x/y/b.min.js'], ['min.js/a', 'a.min.jsx']],
  ['src/*.ts', ['src/a.ts'], ['src/a/b.ts', 'lib/src/a.ts']],
  ['src/**', ['src/a', 'src/a/b/c'], ['src', 'srca/b']],
  ['**/fixtures/**', ['fixtures/a', 'test/fixtures/x/y'], ['fixtures', 'a/fixtures', 'fixturesx/a']],
  ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z', 'a/b/z/below'], ['a', 'z', 'b/a/z']],
  ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/c', 'a/b/x/b/c'], ['a/c', 'a/b', 'a/x/c/b']],
  ['?.txt', ['a.txt', 'd/é.txt', '🔑.txt'], ['ab.txt', '.txt']],
  ['[a-c]x', ['ax', 'd/bx'], ['dx', 'abx']],
  ['[!a-c]x', ['dx'], ['ax']],
  ['a*b*c', ['abc', 'axxbyyc', 'abcbc'], ['abd', 'ab/c']],
  ['\\[x\\]', ['[x]'], ['x']],
  ['**', ['a', 'a/b'], []],
  ['(group)/page.tsx', ['(group)/page.tsx'], ['group/page.tsx']],
  ['.env.*', ['.env.local', 'a/.env.prod'], ['.env', 'x.env.y']],
];

describe('glob', () => {
  for (const [pattern, matching, other] of cases) {
    it(`${pattern} matches as in a .gitignore`, () => {
      const { matches } = glob(pattern);
      expect(matching.filter((path) => !matches(path))).toEqual([]);
      expect(other.filter((path) => matches(path))).toEqual([]);
    });
  }

  it('treats a decomposed name as its composed form (macOS)', () => {
    expect(glob('caf\u00e9/').matches('cafe\u0301/a')).toBe(true);
    expect(glob('cafe\u0301/').matches('caf\u00e9/a')).toBe(true);
  });

  it.each([
    ['names', '*a*a*a*a*a*a*a*a*a*a*a*a*a*b', 'a'],
    ['folders', '**/a/**/a/**/a/**/a/**/a/**/a/b', 'a/'],
  ])('takes time that grows with hostile %s', async (_, pattern, part) => {
    const hostile = glob(pattern);
    expect(await growth((size) => expect(hostile.matches(`${part.repeat(size)}a`)).toBe(false), 32_000)).toBeLessThan(10);
  });
});

describe('globFault', () => {
  it.each(['{a,b}.js', '+(a|b)', '@(a|b)', '!(a|b)', 'x/*(a|b)', '[[:alpha:]].js', '[![:digit:]]', '../x', '[a', ''])('refuses %s instead of never matching', (pattern) => {
    expect(globFault(pattern)).toBeTypeOf('string');
  });

  it.each(['(group)/page.tsx', '*(1).txt', '!(a)', '[a:b]', 'a+(b)'])('takes %s literally', (pattern) => {
    expect(globFault(pattern)).toBeUndefined();
  });
});

describe('pathSet', () => {
  it('lets the last pattern that matches decide, also below an excluded folder', () => {
    const excluded = pathSet(['vendor/', '!vendor/ours/', '*.lock']);
    expect(['vendor/a', 'x.lock', 'vendor/ours/b.lock'].every(excluded)).toBe(true);
    expect(excluded('vendor/ours/a')).toBe(false);
  });

  it('is relative to the directory of its file', () => {
    const excluded = pathSet(['dist/', '/x'], 'packages/a');
    expect(excluded('packages/a/b/dist/c')).toBe(true);
    expect(excluded('packages/a/x')).toBe(true);
    expect(excluded('dist/c') || excluded('packages/ab/dist/c') || excluded('x')).toBe(false);
  });
});

describe('globFault', () => {
  it('names what gitignore has no word for', () => {
    for (const pattern of ['', '!', '/', 'src\\gen', '*.{pem,key}', '../x', 'a[b', 'a'.repeat(600), '*a'.repeat(40)]) expect(globFault(pattern), pattern).toBeTypeOf('string');
    for (const pattern of ['a', '!a', '\\!a', '\\*', 'a[b]c', '{a}', '**/x/']) expect(globFault(pattern), pattern).toBeUndefined();
  });
});
