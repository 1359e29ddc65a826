import { describe, expect, it } from 'vitest';
import { parseRegex } from '../../../src/match/regex/parse.ts';
import { Positions } from '../../../src/match/regex/positions.ts';

const of = (pattern: RegExp): Positions => new Positions(parseRegex(pattern));
const sorted = (numbers: Iterable<number> | undefined): number[] => [...(numbers ?? [])].sort((a, b) => a - b);
const characters = (set: Uint8Array): string => [...set.keys()].filter((byte) => set[byte] === 1).map((byte) => String.fromCharCode(byte)).join('');

describe('the positions of an expression', () => {
  const positions = of(/ab{1,3}(?:c|dd)?/);

  it('are its characters, each with what can follow it', () => {
    expect(positions.sets.map(characters)).toEqual(['a', 'b', 'c', 'd', 'd']);
    expect(positions.followers.map(sorted)).toEqual([[1], [1, 2, 3], [], [4], []]);
    expect([sorted(positions.first), sorted(positions.last)]).toEqual([[0], [1, 2, 4]]);
  });

  it('know what stands before them', () => {
    expect([0, 1, 3, 4].map((position) => sorted(positions.before(position)))).toEqual([[], [0, 1], [1], [3]]);
  });

  it('are answered for several at once', () => {
    expect(sorted(positions.followersOf([0, 3]))).toEqual([1, 4]);
    expect(characters(positions.union([0, 2]))).toBe('ac');
  });

  it('start where everything before may be left out', () => {
    expect([sorted(of(/a?b?c/).first), sorted(of(/ab?c?/).last)]).toEqual([[0, 1, 2], [0, 1, 2]]);
  });

  it('have the size of their set', () => expect(of(/a[a-z][^a]/).sizes).toEqual([1, 26, 255]));

  it('do not follow themselves in a repeat of one round', () => expect(sorted(of(/a{0,1}b/).followers[0])).toEqual([1]));

  it('pair up where one byte can stand at both', () => {
    expect(sorted(of(/[ab](?:[bc]d|c)/).pairsAfter(0, 0))).toEqual([5, 7, 13, 15]);
    expect(sorted(of(/[ab](?:[bc]d|e)/).pairsAfter(0, 0))).toEqual([5, 15]);
  });

  it('are doubled where rounds of two repeats lead from one to the other', () => {
    expect([/(?:a{1,2}){1,2}/, /(?:ab){1,2}/, /(?:a{1,2}b){1,2}/].map((pattern) => of(pattern).doubled)).toEqual([true, false, false]);
  });
});
