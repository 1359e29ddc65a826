import { expect, it } from 'vitest';
import { foldOccurrences } from '../../src/run/occurrences.ts';
import type { Finding } from '../../src/types/finding.ts';
import { finding, hash } from '../config/helpers.ts';

const of = (commit: string, path: string, letter = 'a', rule = 'generic/password'): Finding => finding({ origin: { kind: 'commit', path, commit, author: '', date: '' }, fingerprint: hash(letter), rule });
const told = (findings: readonly Finding[]): string[] => foldOccurrences(findings).map(({ origin, fingerprint, occurrences }) => `${'commit' in origin ? origin.commit : origin.kind} ${origin.path} ${fingerprint[3]} ${occurrences}`);

it('a secret of several commits is one finding a path, where it stood first', () => {
  expect(told([of('1', 'p'), of('2', 'p'), of('2', 'q'), of('3', 'p', 'b'), of('3', 'p')])).toEqual(['1 p a 3', '2 q a 1', '3 p b 1']);
});

it('another rule is another finding, and what is in no file of a commit stays as it is', () => {
  expect(told([of('1', 'p'), of('1', 'p', 'a', 'aws/key')])).toEqual(['1 p a 1', '1 p a 1']);
  const message = finding({ origin: { kind: 'object', object: 'commit:1', path: 'commit:1' } });
  expect(foldOccurrences([message, message])).toEqual([message, message]);
  expect(foldOccurrences([])).toEqual([]);
});

it('paths are told apart whatever characters they hold', () => expect(told([of('1', 'a","b'), of('1', 'a')])).toHaveLength(2));
