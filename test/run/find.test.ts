import { describe, expect, it } from 'vitest';
import { emptyOutcome, createStage } from '../../src/run/stage.ts';
import { growth } from '../helpers/growth.ts';

const stage = createStage({ only: ['secrets'], salt: '', enable: [] });

async function rulesIn(path: string, text: string | Uint8Array): Promise<{ rule: string; line: number; fingerprint: string }[]> {
  const outcome = emptyOutcome();
  await stage.look({ origin: { kind: 'file', path }, bytes: typeof text === 'string' ? Buffer.from(text) : text, firstLine: 1, firstColumn: 1, overlap: 0 }, outcome);
  return outcome.findings.map(({ rule, region, fingerprint }) => ({ rule, line: region.startLine, fingerprint }));
}

// A form that no vendor issues for this text, made of pieces so that no scanner takes this file for a leak.
const token = ['gh', 'p_', 'a8Kd02LmQpZx71Bv', 'Rt5YwEc93NjHs6UfGg4i'].join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const writings: readonly (readonly [name: string, path: string, text: string])[] = [
  ['plain', 'a.txt', `x ${token} y`],
  ['base64', 'a.txt', `blob: ${base64(`token is ${token} ok`)}`],
  ['base64url without padding', 'a.txt', `blob: ${Buffer.from(`??>> ${token}`).toString('base64url')}`],
  ['base64 wrapped into lines', 'a.txt', base64(`${'some text in front of it, '.repeat(6)} ${token} and more behind it`).replaceAll(/(.{64})/g, '$1\n')],
  ['base64 wrapped into lines, the end of it on a short one', 'a.txt', (base64(`${'some text in front of it, '.repeat(5)}of six ${token}`).match(/.{1,76}/g) ?? []).join('\n')],
  ['base64 of base64', 'a.txt', base64(`again: ${base64(`token is ${token} ok`)}`)],
  ['hex', 'a.txt', `blob ${Buffer.from(`token ${token}`).toString('hex')}`],
  ['URL encoding', 'a.txt', `https://x.example/?q=${encodeURIComponent(`:${token}:`)}`],
  ['HTML entities', 'a.html', `<p>${[...token].map((c) => `&#${c.charCodeAt(0)};`).join('')}</p>`],
  ['hexadecimal HTML entities', 'a.html', `<p>${[...token].map((c) => `&#x${c.charCodeAt(0).toString(16)};`).join('')}</p>`],
  ['\\x escapes', 'a.js', `const t = "${[...token].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join('')}";`],
  ['\\u escapes', 'a.js', `const t = "${[...token].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')}";`],
  ['strings joined on a line', 'a.js', `const t = "${token.slice(0, 9)}" + "${token.slice(9)}";`],
  ['strings joined over lines', 'A.java', `String t = "${token.slice(0, 9)}"\n    + "${token.slice(9, 20)}"\n    + "${token.slice(20)}";`],
  ['strings joined in PHP', 'a.php', `$t = '${token.slice(0, 9)}' . '${token.slice(9)}';`],
  ['quoted-printable', 'a.eml', `Subject: x\r\n\r\nthe token is ${token.slice(0, 15)}=\r\n${token.slice(15)} ok=3D\r\n`],
  ['quoted-printable outside of a mail', 'a.txt', `${'a line as long as a mailer lets it grow, '.repeat(2).slice(0, 55)}: ${token.slice(0, 15)}=\n${token.slice(15)} ok\n`],
  ['quoted-printable of every character', 'a.txt', `t: ${[...token].map((c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`).join('')}\n`],
  ['hex behind 0x', 'a.txt', `x = 0x${Buffer.from(`token ${token}`).toString('hex')}`],
  ['\\u{} escapes', 'a.rs', `let t = "${[...token].map((c) => `\\u{${c.charCodeAt(0).toString(16)}}`).join('')}";`],
  ['URL encoding, twice', 'a.txt', `https://x.example/?u=${encodeURIComponent(`https://y.example/?q=${[...token].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`)}`],
  ['strings side by side in Python', 'a.py', `t = ("${token.slice(0, 9)}"\n     "${token.slice(9, 20)}"\n     f"${token.slice(20)}")\n`],
  ['strings side by side in C', 'a.c', `const char *t = "${token.slice(0, 9)}"\n  "${token.slice(9)}";\n`],
  ['a line that a backslash continues', 'a.sh', `export T="${token.slice(0, 9)}\\\n${token.slice(9)}"\n`],
  ['a Kubernetes secret', 'secret.yaml', `apiVersion: v1\nkind: Secret\ndata:\n  token: ${base64(token)}\n`],
];

describe('a token in other writing', () => {
  it.each(writings)('%s', async (_, path, text) => {
    const found = await rulesIn(path, text);
    expect(found.map(({ rule }) => rule)).toEqual(['github/personal-access-token']);
    expect(found[0]?.fingerprint).toBe((await rulesIn('b', token))[0]?.fingerprint);
  });

  it('is located where the encoded text stands', async () => {
    expect((await rulesIn('a.txt', `one\ntwo\n${base64(`token is ${token} ok`)}\n`))[0]?.line).toBe(3);
  });

  it('finds a value of a Kubernetes Secret once, by its manifest', async () => {
    const found = await rulesIn('secret.yaml', `kind: Secret\ndata:\n  db-password: ${base64('kJ8#mPq2vL')}\n`);
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['kubernetes/secret-data', 3]]);
  });

  it.each(['QUJD', '%41', '&#65;', '\\x41', '"a" + ', '"a"\n+ ', '41'])('is linear in noise that looks encoded: %j', async (piece) => {
    expect(await growth((size) => rulesIn('a.js', piece.repeat(size / piece.length)), 1_000_000)).toBeLessThan(10);
  });
});

describe('a text with more candidates than are looked at', () => {
  const problemsOf = (path: string, text: string): readonly unknown[] => {
    const outcome = emptyOutcome();
    void stage.look({ origin: { kind: 'file', path }, bytes: Buffer.from(text), firstLine: 1, firstColumn: 1, overlap: 0 }, outcome);
    return outcome.problems;
  };

  it('is a problem: what is padded away is not said to be clean', () => {
    expect(problemsOf('a.ini', 'pwd= '.repeat(60_000))).toMatchObject([{ code: 'too-many-candidates', path: 'a.ini' }]);
  });

  it.each([
    ['.env', (i: number) => `SESSION_TOKEN_${i}=v${i}\n`],
    ['de.properties', (i: number) => `form.password.hint_${i}=Passwort ${i}\n`],
    ['table.csv', (i: number) => `u${i},token=${i},secret=${i}\n`],
    ['rows.json', (i: number) => `{"key":"${i}"},`],
    ['keys.yaml', (i: number) => `- key: k${i}\n`],
    ['app.min.js', (i: number) => `token${i}=a.token,k${i}=b.key,`],
  ])('is no honest %s of thousands of lines', (path, line) => {
    expect(problemsOf(path, Array.from({ length: 5000 }, (_, i) => line(i)).join(''))).toEqual([]);
  });
});

it('asks which lines are new only where something was found', async () => {
  const asked: string[] = [];
  const look = (path: string, text: string): void | Promise<void> =>
    stage.look({ origin: { kind: 'file', path }, bytes: Buffer.from(text), firstLine: 1, firstColumn: 1, overlap: 0, get newLines() { return void asked.push(path); } }, emptyOutcome());
  await look('src/app.ts', 'const password = process.env.PASSWORD;\n');
  await look('docs/readme.md', '# Words\n');
  expect(asked).toEqual([]);
  await look('src/found.ts', `x ${token} y`);
  expect(new Set(asked)).toEqual(new Set(['src/found.ts']));
});
