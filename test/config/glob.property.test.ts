/** Globs against a naive reading of the same words: every way to put a pattern's names on a path's is tried. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { glob, globFault, lastMatch, pathSet } from '../../src/config/glob.ts';

/** Whether one name of a pattern fits one name of a path, tried character by character. */
function nameFits(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  if (pattern[0] === '*') return nameFits(pattern.slice(1), name) || (name !== '' && nameFits(pattern, name.slice(1)));
  if (name === '') return false;
  if (pattern[0] === '?') return nameFits(pattern.slice(1), name.slice(1));
  const set = /^\[(!?)([^\]]+)\]/.exec(pattern);
  if (set) return (set[2] as string).includes(name[0] as string) !== (set[1] === '!') && nameFits(pattern.slice(set[0].length), name.slice(1));
  return pattern[0] === name[0] && nameFits(pattern.slice(1), name.slice(1));
}

/** Whether names of a pattern fit a beginning of a path's names; `left`: how many names must be left below it. */
function fits(patterns: readonly string[], names: readonly string[], left: number): boolean {
  const [first, ...rest] = patterns;
  if (first === undefined) return names.length >= left;
  if (first === '**') {
    // At the end it stands for what is in a folder, not for the folder itself.
    if (rest.length === 0) return names.length > 0;
    return fits(rest, names, left) || (names.length > 0 && fits(patterns, names.slice(1), left));
  }
  return names.length > 0 && nameFits(first, names[0] as string) && fits(rest, names.slice(1), left);
}

function naive(pattern: string, path: string): boolean {
  const body = pattern.replace(/\/$/, '');
  const left = pattern.endsWith('/') ? 1 : 0;
  const names = path.split('/');
  if (body.includes('/')) return fits(body.replace(/^\//, '').split('/'), names, left);
  return names.some((_, i) => fits([body], names.slice(i), left));
}

const word = fc.array(fc.constantFrom('a', 'b', 'é', '🔑'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const name = fc.array(fc.constantFrom('a', 'b', 'é', '*', '?', '[ab]', '[!a]'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('').replaceAll(/\*+/g, '*'));
const pattern = fc.tuple(fc.constantFrom('', '/'), fc.array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: fc.constant('**') }), { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/')).map(([start, names, end]) => `${start}${names.join('/')}${end}`);
const path = fc.array(word, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));

it('matches what the naive reading matches', () => {
  fc.assert(
    fc.property(pattern, path, (one, at) => {
      // A key is two units to the naive reading, one character to a pattern.
      const plain = at.replaceAll('🔑', 'k');
      expect(globFault(one)).toBeUndefined();
      expect(glob(one).matches(at)).toBe(naive(one, plain));
    }),
    { seed: 81, numRuns: 4000 },
  );
});

it('the last pattern of several decides', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', '!'), pattern), { minLength: 1, maxLength: 5 }), path, (patterns, at) => {
      const all = patterns.map(([sign, one]) => sign + one);
      const plain = at.replaceAll('🔑', 'k');
      const last = patterns.findLast(([, one]) => naive(one, plain));
      expect(pathSet(all)(at)).toBe(last !== undefined && last[0] === '');
      expect(lastMatch(all.map(glob), at)?.negated).toBe(last && last[0] === '!');
      expect(pathSet(all, 'top')(`top/${at}`)).toBe(pathSet(all)(at));
    }),
    { seed: 82, numRuns: 500 },
  );
});
