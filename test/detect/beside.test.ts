import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeSecrets } from '../../src/detect/beside.ts';
import { excerpt, merged } from '../../src/detect/excerpt.ts';
import { run } from '../helpers/secrets.ts';
import { growth } from '../helpers/growth.ts';

const secret = `tok_${run('known', 24)}`;

/** A line that holds one known secret, as a report shows it. */
function shown(line: string): string {
  const bytes = Buffer.from(line);
  const start = bytes.indexOf(secret);
  const at = { start, end: start + secret.length };
  return excerpt(bytes, at, merged([at])).excerpt;
}

const plain = 'hunter2pass!';
const drawn = run('other', 24);

describe('what may be a secret beside a known one', () => {
  it.each([
    ['escaped quotes', `{"t":"${secret}","mac=\\"VALUE\\""}`],
    ['JSON in a string', `"{\\"token\\":\\"${secret}\\",\\"password\\":\\"VALUE\\"}"`],
    ['an assignment', `t = '${secret}' password = VALUE`],
    ['a shell variable', `T=${secret} DB_PASSWORD=VALUE run`],
    ['an option', `cmd --token ${secret} --db-password VALUE`],
    ['a cookie', `Cookie: session=VALUE; t=${secret}`],
    ['XML', `<t>${secret}</t><Password>VALUE</Password>`],
    ['YAML', `{token: ${secret}, passwd: VALUE}`],
    ['a setter', `set('${secret}'); setProperty("password", "VALUE")`],
    ['Japanese', `token=${secret} パスワード=VALUE`],
  ])('is masked in %s', (_, line) => {
    for (const value of [plain, drawn, run('hex', 32, '0123456789abcdef')]) expect(shown(line.replace('VALUE', value))).not.toContain(value.slice(3, 11));
  });

  it('is masked where nothing but its look tells', () => {
    expect(shown(`${secret},ann,${drawn}`)).not.toContain(drawn.slice(3, 11));
    expect(shown(`${'x'.repeat(50)} ${drawn.repeat(8)} ${secret}`)).not.toContain(drawn.slice(3, 15));
  });

  it.each([
    ['code', `const token = process.env.TOKEN ?? '${secret}'; // rotate the session cookie`],
    ['types', `password: string, token = '${secret}', key: null`],
    ['templates', `password: \${DB_PASSWORD} token=${secret}`],
    ['ids and days', `3f2504e0-4f89-41d3-9a0c-0305e82c3301 2026-01-02 9f86d08 ${secret}`],
    ['words', `internationalization SomeVeryLongClassNameV2 getElementById2 ${secret}`],
  ])('%s stay readable', (_, line) => {
    expect(shown(line).replace('tok_****************', secret)).toBe(line);
  });

  it.each(['password', 'token=', '"\\"\\"', '--a', 'bearer ', 'aA1', ' '])('is linear in %j', async (piece) => {
    expect(await growth((size) => shown(`${secret}${piece.repeat(size)}`), 16_000)).toBeLessThan(10);
  });
});

describe('the look that spares the large expression', () => {
  const parts = fc.oneof(
    fc.constantFrom('password', 'token', 'api_key', 'sid', 'auth', 'name', ' ', '\t', '\u00a0', '=', ': ', '=>', ':=', '>', '","', '"', "'", '\\', ',', ';', '(', 'hunter2', 'abcdef', 'a1B2c3D4e5F6', 'пароль', '--', 'bearer '),
    fc.string({ unit: fc.constantFrom('a', 'Z', '9', '=', ':', '"', ' ', '-'), maxLength: 12 }),
  );
  const texts = fc.array(parts, { maxLength: 14 }).map((list) => list.join(''));

  it('misses nothing', () => {
    // A value behind a sign, so that the expression runs.
    const open = 'q=abcdefgh ';
    const shifted = (text: string): unknown => mayBeSecrets(open + text).filter(({ start }) => start >= open.length).map(({ start, end }) => ({ start: start - open.length, end: end - open.length }));
    fc.assert(fc.property(texts, (text) => { expect(mayBeSecrets(text)).toEqual(shifted(text)); }), { numRuns: 3000, seed: 5 });
  });

  it('leaves out only what begins at a known offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(30), (text, from, length) => {
        const known = (at: number): boolean => at >= from && at < from + length;
        const others = (all: readonly { start: number }[]): unknown => all.filter(({ start }) => !known(start));
        expect(others(mayBeSecrets(text, known))).toEqual(others(mayBeSecrets(text)));
      }),
      { numRuns: 3000, seed: 6 },
    );
  });
});
