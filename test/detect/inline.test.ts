import { describe, expect, it } from 'vitest';
import { inlineAllows, inlineFor, speaksOf } from '../../src/detect/inline.ts';
import { growth } from '../helpers/growth.ts';

const mark = 'tightlip:allow';
const one = (text: string, above?: string) => inlineAllows(text, above, 7)[0];

describe('inlineAllows', () => {
  it.each([
    ['shell', `key=x # ${mark} generic/password -- test account until=2027-01-31`],
    ['C', `key = x; // ${mark} generic/password -- test account until=2027-01-31`],
    ['C block', `key = x; /* ${mark} generic/password -- test account until=2027-01-31 */`],
    ['HTML', `<a> <!-- ${mark} generic/password -- test account until=2027-01-31 -->`],
    ['SQL', `select 1 -- ${mark} generic/password -- test account until=2027-01-31`],
    ['Lisp', `(x) ; ${mark} generic/password -- test account until=2027-01-31`],
    ['JSON', `"a": 1, "//": "${mark} generic/password -- test account until=2027-01-31",`],
    ['Jinja', `{{ x }} {# ${mark} generic/password -- test account until=2027-01-31 #}`],
    ['batch', `set a=b & REM ${mark} generic/password -- test account until=2027-01-31`],
    ['Lua', `x --[[ ${mark} generic/password -- test account until=2027-01-31 ]]`],
    ['Haskell', `x {- ${mark} generic/password -- test account until=2027-01-31 -}`],
    ['PowerShell', `x <# ${mark} generic/password -- test account until=2027-01-31 #>`],
    ['OCaml', `x (* ${mark} generic/password -- test account until=2027-01-31 *)`],
  ])('reads rule, reason and day from a comment of %s', (_, text) => {
    expect(one(text)).toEqual({ rule: 'generic/password', reason: 'test account', until: '2027-01-31', line: 7 });
  });

  it.each([
    ['C', `/* ${mark} a/b -- why until=2020-01-31 */ key = x;`],
    ['HTML', `<!-- ${mark} a/b -- why until=2020-01-31 --><a key="x">`],
    ['Handlebars', `{{!-- ${mark} a/b -- why until=2020-01-31 --}} <b>x</b>`],
    ['SQL', `select /* ${mark} a/b -- why until=2020-01-31 */ 'x' -- more`],
    ['Markdown', `[//]: # (${mark} a/b -- why until=2020-01-31)`],
    ['a line comment, with the day first', `x # ${mark} a/b -- until=2020-01-31 why`],
    ['a line comment behind a block', `/* x */ y // ${mark} a/b -- why until=2020-01-31`],
  ])('ends where a comment of %s ends, and its day counts', (_, text) => {
    expect(one(text)).toEqual({ rule: 'a/b', reason: 'why', until: '2020-01-31', line: 7 });
  });

  it('takes what only looks like an end for a part of the reason', () => {
    expect(one(`x // ${mark} a/b -- see a*/b -> c (docs)`)).toMatchObject({ reason: 'see a*/b -> c (docs)' });
    expect(one(`f(*x) // ${mark} a/b -- one (docs) more`)).toMatchObject({ reason: 'one (docs) more' });
  });

  it.each(['"', `"'`, '"""', ']', '"] ', ' ', '*/', '-->', '",'])('is linear in %j', async (piece) => {
    const taken = await growth((size) => {
      const many = piece.repeat(size / piece.length);
      one(`x ${mark} ${many}x -- ${many}x`);
      one(`x ${mark} a -- ${many}x`);
      one('x', `${many} ${mark} a -- b`);
      one('x', `${many}x ${mark} a -- b`);
    }, 24_000);
    expect(taken).toBeLessThan(10);
  });

  it('leaves empty what is missing', () => {
    expect(one(`x # ${mark}`)).toMatchObject({ rule: '', reason: '' });
    expect(one(`x # ${mark} generic/password`)).toMatchObject({ rule: 'generic/password', reason: '' });
    expect(one(`x # ${mark} -- because`)).toMatchObject({ rule: '', reason: 'because' });
    expect(one(`x # ${mark} generic/password test account`)).toMatchObject({ reason: '' });
    expect(one(`x # ${mark}ed generic/password -- no`)).toBeUndefined();
  });

  it('takes a comment that stands alone on the line above, and none behind code', () => {
    for (const opener of ['# ', '  // ', '/* ', '<!-- ', '-- ', '"//": "', '"_comment": "', 'REM ', '{# ', ' * ']) expect(one('secret', `${opener}${mark} a/b -- c`), opener).toMatchObject({ rule: 'a/b', line: 6 });
    expect(one('secret', `other = 1 # ${mark} a/b -- c`)).toBeUndefined();
  });

  it('reads several on one line', () => {
    expect(inlineAllows(`x # ${mark} a/b -- one ${mark} c/d -- two`, undefined, 1).map(({ rule, reason }) => [rule, reason])).toEqual([
      ['a/b', 'one'],
      ['c/d', 'two'],
    ]);
  });

  it.each(['gitleaks:allow', 'pragma: allowlist secret', 'trufflehog:ignore', 'nosec'])('marks %s as foreign', (comment) => {
    expect(one(`x # ${comment}`)?.foreign).toBeTypeOf('string');
  });

  it('knows nosec as gosec writes it, and no other word', () => {
    for (const text of ['x // #nosec G101', 'x // nosec', 'x /* #nosec */', 'x # nosec B105']) expect(one(text)?.foreign, text).toBe('bandit');
    for (const text of ['x = nosec', 'x # nosection', 'nosec']) expect(one(text), text).toBeUndefined();
  });
});

describe('comments of others for the next line', () => {
  it.each(['pragma: allowlist nextline secret', 'secretlint-disable-next-line'])('%s', (comment) => {
    expect(one('secret', `# ${comment}`)?.foreign).toBeTypeOf('string');
    expect(one(`secret # ${comment}`)).toBeUndefined();
  });
});

describe('inlineFor', () => {
  const hash = `f1:${'0123456789abcdef'.repeat(2)}`;
  it('speaks of a rule, a group, or one secret', () => {
    const says = (rule: string) => speaksOf({ rule, reason: 'r', line: 1 }, 'generic/password', hash);
    expect([says('generic/password'), says('generic/*'), says(hash), says(hash.slice(0, 15))]).toEqual([true, true, true, true]);
    expect([says('generic/pass'), says('*'), says('*/*'), says('f1:0123'), says('f1:fffffffffffff'), says('aws/key'), says('generic/.*')]).toEqual([false, false, false, false, false, false, false]);
  });

  it('prefers the one that speaks of the finding, and passes on a malformed one', () => {
    const text = `x # ${mark} aws/key -- one ${mark} generic/password -- two`;
    expect(inlineFor('generic/password', hash, text, undefined, 1)?.reason).toBe('two');
    expect(inlineFor('other/rule', hash, text, undefined, 1)).toMatchObject({ rule: 'aws/key', other: true });
    expect(inlineFor('other/rule', hash, 'x # fine', undefined, 1)).toBeUndefined();
    expect(inlineFor('other/rule', hash, `x # ${mark}`, undefined, 1)).toMatchObject({ rule: '' });
  });
});
