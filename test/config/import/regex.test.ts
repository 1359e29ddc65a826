import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/config/import/regex.ts';

function matching(source: string, text: string, group?: number, keywords: string[] = []): string | undefined {
  const found = translate(source, group, keywords);
  if ('refused' in found) throw new Error(found.refused);
  return new RegExp(found.pattern, found.ignoreCase ? 'i' : '').exec(text)?.groups?.['secret'];
}

describe('translate', () => {
  it.each([
    ['whole match', 'corp_[0-9a-f]{8}', 'x corp_0123abcd y', 'corp_0123abcd'],
    ['first group', '(?i)token\\s*=\\s*"([a-z0-9]+)"', 'TOKEN = "abc1"', 'abc1'],
    ['POSIX class', 'key-([[:alnum:]]+)', 'key-aB3', 'aB3'],
    ['named group', 'key-(?P<v>[a-z]+)', 'key-abc', 'abc'],
    ['anchors by line', '^export KEY=(.+)$', 'a\nexport KEY=abc\nb', 'abc'],
    ['end of text', 'key:(\\d+)\\z', 'key:12', '12'],
    ['dot over lines', '(?s)BEGIN(.+)END', 'BEGIN\nx\nEND', '\nx\n'],
    ['bracket first in a class', 'key[]x]([a-z])', 'key]a', 'a'],
    ['byte by code', 'key\\x{3d}(a)', 'key=a', 'a'],
  ])('keeps the meaning: %s', (_, source, text, secret) => expect(matching(source, text)).toBe(secret));

  it('takes the group that is named by number', () => expect(matching('(pre)-key-([a-z]+)', 'pre-key-abc', 2)).toBe('abc'));

  it.each([
    ['(?i)aws_?(?:secret|access)_?key', ['secret', 'access']],
    ['(?:ghp|gho)_[a-z]{36}', ['ghp', 'gho']],
    ['x(?:abc)?defg', ['defg']],
  ])('%s holds %j', (source, literals) => expect(translate(source, undefined, [])).toMatchObject({ literals }));

  it('takes keywords where the expression says nothing', () => expect(translate('[a-z]{3}(?:ab|acme)[0-9]', undefined, ['acme'])).toMatchObject({ literals: ['acme'] }));

  it.each([
    ['(?-i:abc)def', 'switches case'],
    ['(?U)abc+', 'ungreedy'],
    ['abc\\p{Greek}', 'Unicode'],
    ['\\Qabc\\E', 'quotes'],
    ['abc(x)\\1', 'refers back'],
    ['abc(?:[a-z]+,)+', 'exponential'],
    ['[a-z0-9]{32}', 'no text of three characters'],
  ])('refuses %s and says why', (source, why) => {
    const found = translate(source, undefined, []);
    expect('refused' in found ? found.refused : '').toContain(why);
  });
});
