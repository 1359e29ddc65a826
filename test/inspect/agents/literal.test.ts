import { describe, expect, it } from 'vitest';
import { argumentSecrets, isLiteralSecret, urlSecret } from '../../../src/inspect/agents/literal.ts';

/** A value that looks drawn at random; built, so that nothing scans it as one. */
const drawn = ['q7Vd', 'W2nz', 'Lk91', 'Rt5y'].join('');

describe('a value is a credential written out', () => {
  it.each(['API_KEY', 'apiKey', 'OPENAI_API_KEY', 'accessToken', 'db-password', 'Authorization', 'GITHUB_PAT', 'cookie'])('by the name %s', (name) => expect(isLiteralSecret(name, drawn)).toBe(true));

  it.each(['PATH', 'KEY_FILE', 'publicKeyPath', 'TOKEN_LIMIT', 'authMode', 'compass', 'TOKEN_URL'])('not by the name %s', (name) => expect(isLiteralSecret(name, drawn)).toBe(false));

  it.each(['${API_KEY}', '$API_KEY', '{{ key }}', '{env:KEY}', '%API_KEY%', '<your key>', 'your-api-key-here', 'changeme-please', 'example-of-a-key', 'short', 'two words here', 'xxxxxxxxxxxx', 'aaaaaaaaaaaa'])('not when it is %s', (value) => expect(isLiteralSecret('API_KEY', value)).toBe(false));

  it("by a vendor's form, whatever its name", () => {
    expect(isLiteralSecret('note', `${'sk'}-${drawn}`)).toBe(true);
    expect(isLiteralSecret('note', `${'sk'}-short`)).toBe(false);
    expect(isLiteralSecret('note', `${'sk'}-your-${drawn}`)).toBe(false);
  });

  it('behind the word of its scheme', () => {
    expect(isLiteralSecret('Authorization', `Bearer ${drawn}`)).toBe(true);
    expect(isLiteralSecret('Authorization', 'Bearer ${TOKEN}')).toBe(false);
  });
});

describe('an address holds a credential', () => {
  it.each([`https://me:${drawn}@example.com/`, `postgres://:${drawn}@db/x`, `https://example.com/?a=1&api_key=${drawn}`])('%s', (address) => expect(urlSecret(address)).toBe(true));
  it.each(['https://me@example.com/', 'https://me:${PASSWORD}@example.com/', 'https://me:password-here@example.com/', 'https://example.com:8080/a@b', `https://example.com/?page=${drawn}`, 'https://example.com/?api_key=$KEY'])('not: %s', (address) => expect(urlSecret(address)).toBe(false));
});

describe('arguments that carry a credential', () => {
  it.each([
    [['run', `--api-key=${drawn}`], [1]],
    [['run', '--token', drawn, drawn], [2]],
    [['--header', `Authorization: Bearer ${drawn}`], [1]],
    [[`--header=X-Api-Key: ${drawn}`], [0]],
    [['-e', `API_KEY=${drawn}`, '--env', `HOME=${drawn}`], [1]],
    [['--url', `https://a:${drawn}@b/`], [1]],
    [['--token', '--verbose', drawn], []],
    [['--token=$TOKEN', '--name', drawn], []],
  ])('%j: %j', (args, indexes) => expect(argumentSecrets(args)).toEqual(indexes));
});
