import { describe, expect, it } from 'vitest';
import { ownRule } from '../../src/config/own-rules.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { prove } from '../../src/run/prove.ts';

function faults(body: string, builtIn: readonly string[] = [], limits?: Parameters<typeof prove>[2]): string[] {
  const file = parseConfig('rules.toml', new TextEncoder().encode(`[[rule]]\nid = "corp/x"\ntitle = "X"\nseverity = "high"\n${body}`));
  const [entry] = file.settings.rule ?? [];
  if (!entry) throw new Error('no rule');
  return prove({ rule: ownRule(file, entry, 0), entry }, new Set(builtIn), limits);
}
const proofs = 'examples = ["x = corp_{hex-lower:24}"]\ncounter-examples = ["corp_{hex-lower:20}", "corp_deploy"]\n';
const token = 'token = ["corp_", { alphabet = "hex-lower", length = 24 }]\n';

describe('prove', () => {
  it('accepts each shape with its proof', () => {
    expect(faults(token + proofs)).toEqual([]);
    expect(faults(`context = { words = ["acme", "acme_key"], body = { alphabet = "hex-lower", length = 32 } }\nexamples = ["acme_key = {hex-lower:32}"]\ncounter-examples = ["checksum = {hex-lower:32}"]`)).toEqual([]);
    expect(faults(`pattern = 'corp-(?<secret>[0-9a-f]{24})(?![0-9a-f])'\nliterals = ["corp-"]\nexamples = ["corp-{hex-lower:24}"]\ncounter-examples = ["corp-{hex-lower:25}"]`)).toEqual([]);
  });

  it.each([
    ['without examples', token, 'has no examples'],
    ['without counter-examples', `${token}examples = ["corp_{hex-lower:24}"]`, 'has no counter-examples'],
    ['that misses its example', `${token}examples = ["corp_{hex-lower:10}"]\ncounter-examples = ["x"]`, 'does not match its example 1'],
    ['that matches its counter-example', `${token}examples = ["corp_{hex-lower:24}"]\ncounter-examples = ["corp_{hex-lower:24}"]`, 'matches its counter-example 1'],
    ['that matches ordinary code', `pattern = '(?<secret>[a-z]{3,20})\\.'\nliterals = ["process."]\nexamples = ["process."]\ncounter-examples = ["x"]`, 'matches ordinary text'],
    ['with an unknown checksum', `${token}${proofs}check = "luhn"`, 'names a checksum that does not exist: there are age-bech32, '],
    ['with a misspelt checksum', `${token}${proofs}check = "github-crc31"`, 'names a checksum that does not exist: did you mean "github-crc32"?'],
    ['whose example has a placeholder of no alphabet', `${token}examples = ["corp_{hexlower:24}"]\ncounter-examples = ["x"]`, 'does not match its example 1: a placeholder in it names no alphabet'],
    ['whose literal is only looked at', `pattern = '(?<=corp_)(?<secret>[0-9a-f]{24})'\nliterals = ["corp_"]\n${proofs}`, 'no match can hold the literal (what (?<=...) and (?=...) look at is no part of a match)'],
    ['that the engine refuses', `pattern = '(?<secret>x)'\nliterals = ["x"]\nexamples = ["x"]\ncounter-examples = ["y"]`, 'is refused by the engine'],
  ])('refuses a rule %s, and says why', (_, body, said) => expect(faults(body).join('\n')).toContain(said));

  it('refuses a rule that is slow on hostile text, and says why', () => {
    const slow = `pattern = 'corp(?<secret>[a-z]{0,998}[a-z]{0,998}!)'\nliterals = ["corp"]\nexamples = ["corpabc!"]\ncounter-examples = ["x"]`;
    expect(faults(slow, [], { tries: [1], rule: 15_000 }).join()).toContain('hostile characters');
    expect(faults(slow.replaceAll('998', '5'))).toEqual([]);
    const ways = `pattern = 'corp(?<secret>[a-z]{0,200}[a-z]{0,200}[a-z]{0,200}!)'\nliterals = ["corp"]\nexamples = ["corpabc!"]\ncounter-examples = ["x"]`;
    expect(faults(ways).join()).toContain('too many ways');
  });

  it('refuses the id of a built-in rule', () => expect(faults(token + proofs, ['corp/x'])).toEqual(['has the id of a built-in rule: choose another']));

  it.each([
    ['(?<secret>a+)', 'unbounded repeat'],
    ['(?<secret>a{3,})', 'unbounded repeat'],
    ['(?<secret>(a{1,9}){1,9})', 'exponential'],
    ['(?<secret>(?:a|b){1,9})', 'exponential'],
    ['(?<secret>a)\\1', 'refers back'],
    ['(a', 'not a regular expression (unterminated group)'],
    ['a)', "not a regular expression (unmatched ')')"],
    ['(?P<secret>a)', 'names a group as Python and Go do'],
    ['(?i)(?<secret>a)', 'sets flags inside'],
    ['(?<secret>[[:alnum:]]{20})', 'a class of POSIX'],
    ['(?<secret>[a-z]{20})\\z', 'a sign of another dialect'],
    ['abc', 'no group named secret'],
  ])('does not load the pattern %s', (pattern, said) => expect(() => faults(`pattern = '${pattern}'\nliterals = ["aaa"]`)).toThrow(said));

  it.each(['client_secret\\s{0,200}[:=]\\s{0,200}["\']?(?<secret>[A-Za-z0-9_-]{32,200})', 'corp://[a-z0-9-]{1,40}:(?<secret>[^\\s:@/]{8,64})@', '(?:a|b)c{1,200}-d{1,200}-(?<secret>[a-f0-9]{8,200})'])('loads the ordinary pattern %s', (pattern) => {
    expect(() => faults(`pattern = ${JSON.stringify(pattern)}\nliterals = ["aaa"]`)).not.toThrow();
  });
});
