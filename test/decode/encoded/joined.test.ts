import { describe, expect, it } from 'vitest';
import { decodeContinued } from '../../../src/decode/encoded/continued.ts';
import { decodeGlued } from '../../../src/decode/encoded/glued.ts';
import { decodeAdjacent, decodeJoined } from '../../../src/decode/encoded/joined.ts';
import { decodeKubernetes } from '../../../src/decode/encoded/kubernetes.ts';
import { decodeMail } from '../../../src/decode/encoded/mail.ts';
import { Pieces } from '../../../src/decode/encoded/pieces.ts';
import { type Signs, SoughtSigns } from '../../../src/decode/encoded/signs.ts';

function decodedBy(decode: (bytes: Uint8Array, path: string, pieces: Pieces, signs: Signs) => void, path: string, text: string): string[] {
  const bytes = Buffer.from(text);
  const pieces = new Pieces(bytes.length + 64);
  decode(bytes, path, pieces, new SoughtSigns(bytes));
  return Buffer.from(pieces.bytes).toString('utf8').split('\n').slice(0, -1);
}

describe('strings joined by code', () => {
  const joined = (path: string, text: string): string[] => decodedBy(decodeJoined, path, text);

  it.each([
    ['a.js', `const t = 'ab' + 'cd';`, `const t = 'abcd'`],
    ['a.ts', 'x = `ab`+`cd`', 'x = `abcd`'],
    ['A.java', `String t = "ab"\n    + "cd"\n    + "ef"; // why`, `String t = "abcdef"`],
    ['a.go', `t := "ab" + // why\r\n\t"cd"`, `t := "abcd"`],
    ['a.php', `$t = 'ab' . 'cd';`, `$t = 'abcd'`],
    ['a.lua', `t = "ab" .. "cd"`, `t = "abcd"`],
    ['a.vb', `t = "ab" & "cd"`, `t = "abcd"`],
    ['a.py', `'ab' + 'cd'`, `'abcd'`],
    ['a.py', `t = f'ab' + f'cd'`, `t = f'abcd'`],
    ['a.cs', `t = @"ab" +\n  @"cd"`, `t = @"abcd"`],
  ])('%s: %j', (path, text, expected) => expect(joined(path, text)).toEqual([expected]));

  it.each([
    ['a variable', 'a.js', `'ab' + name + 'cd'`],
    ['other quotes', 'a.js', `'ab' + "cd"`],
    ['the operator of another language', 'a.js', `'ab' . 'cd'`],
    ['a file that is no code', 'a.md', `'ab' + 'cd'`],
    ['a string that is not closed', 'a.js', `'ab' + 'cd`],
    ['an operator at the very start', 'a.js', `+ 'ab'`],
    ['nothing', 'a.js', ''],
  ])('%s is not joined', (_what, path, text) => expect(joined(path, text)).toEqual([]));

  it('are each chain by itself', () => expect(joined('a.js', `a = 'b' + 'c';\nd = 'e' + 'f' + 'g';\n`)).toEqual([`a = 'bc'`, `d = 'efg'`]));
});

describe('strings joined by rarer languages', () => {
  const glued = (path: string, text: string): string[] => decodedBy((bytes, name, pieces) => { decodeGlued(bytes, name, pieces); }, path, text);

  it.each([
    ['a.sql', `SELECT 'ab' || 'cd'\n  || 'ef';`, `SELECT 'abcdef'`],
    ['a.vb', `t = "ab" & _\r\n  "cd"`, `t = "abcd"`],
    ['a.ex', `t = "ab" <> "cd"`, `t = "abcd"`],
    ['a.erl', `T = "ab" ++ "cd",`, `T = "abcd"`],
    ['a.ml', `let t = "ab" ^ "cd"`, `let t = "abcd"`],
    ['a.jl', `t = "ab" * "cd"`, `t = "abcd"`],
  ])('%s: %j', (path, text, expected) => expect(glued(path, text)).toEqual([expected]));

  it.each([
    ['a variable', 'a.sql', `'ab' || name || 'cd'`],
    ['another language', 'a.js', `'ab' || 'cd'`],
  ])('%s keeps them apart', (_what, path, text) => expect(glued(path, text)).toEqual([]));
});

describe('strings of lines that go on', () => {
  const continued = (text: string): string[] => decodedBy((bytes, _path, pieces, signs) => { decodeContinued(bytes, pieces, signs); }, 'a.py', text);

  it.each([
    [`t = "ab" \\\n  "cd" \\\n  "ef"\n`, `t = "abcdef"`],
    [`t = 'ab'\\\n'cd'`, `t = 'abcd'`],
    [`t = b'ab' \\\n  b'cd'`, `t = b'abcd'`],
  ])('%j', (text, expected) => expect(continued(text)).toEqual([expected]));

  it('are apart where a word stands between', () => expect(continued(`t = "ab" + \\\n  "cd"`)).toEqual([]));
});

describe('strings side by side', () => {
  const adjacent = (path: string, text: string): string[] => decodedBy(decodeAdjacent, path, text);

  it.each([
    ['a.py', `t = ("ab"\n     "cd"\n     "ef")`, `t = ("abcdef"`],
    ['a.py', `t = ('ab'\r\n     'cd')`, `t = ('abcd'`],
    ['a.c', `char *t = "ab"\n  "cd";`, `char *t = "abcd"`],
    ['a.py', `t = (b'ab'\n     b'cd')`, `t = (b'abcd'`],
  ])('%s: %j', (path, text, expected) => expect(adjacent(path, text)).toEqual([expected]));

  it.each([
    ['another language', 'a.js', `'ab'\n'cd'`],
    ['three quotes', 'a.py', `"""ab"""\n"""cd"""`],
    ['a line between', 'a.py', `"ab"\n\n"cd"`],
    ['a comma', 'a.py', `["ab",\n"cd"]`],
    ['an end', 'a.py', `x = "ab"\n`],
  ])('%s keeps them apart', (_what, path, text) => expect(adjacent(path, text)).toEqual([]));
});

describe('a Kubernetes secret', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const read = (text: string, path = 'a.yaml'): string[] => decodedBy(decodeKubernetes, path, text);

  it.each([
    ['YAML', `kind: Secret\ndata:\n  password: ${base64('hunter')}\n  user-name: "${base64('admin')}"\r\n`],
    ['JSON', `{\n  "kind": "Secret",\n  "data": {\n    "password": "${base64('hunter')}",\n    "user-name": "${base64('admin')}"\n  }\n}`],
  ])('in %s is read with its names', (_what, text) => expect(read(text)).toEqual(['password: hunter', 'user-name: admin']));

  it('knows where each value stands', () => {
    const text = `kind: Secret\ndata:\n  abcd: ${base64('hunter')}\n`;
    const pieces = new Pieces(1000);
    decodeKubernetes(Buffer.from(text), 'a.yml', pieces, new SoughtSigns(Buffer.from(text)));
    const [start, end] = pieces.spanAt(0);
    expect(text.slice(start, end)).toBe(base64('hunter'));
  });

  it('is none in another kind, another file, and in values that are no base64 of text', () => {
    expect(read(`kind: ConfigMap\ndata:\n  password: ${base64('hunter')}\n`)).toEqual([]);
    expect(read(`kind: Secret\ndata:\n  password: ${base64('hunter')}\n`, 'a.txt')).toEqual([]);
    expect(read('kind: Secret\ntype: Opaque\nimmutable: true\ndata:\n  a: abcde\n  b: AAEC\n')).toEqual([]);
  });
});

describe('quoted-printable mail', () => {
  const read = (path: string, text: string): string[] => decodedBy(decodeMail, path, text);

  it('is read by paragraphs, soft line breaks taken out', () => {
    expect(read('a.eml', 'To: x\r\n\r\nthe to=\r\nken =3D a=62c\r\n\r\nplain\r\n\r\nlast =\nline')).toEqual(['the token = abc', 'last line']);
  });

  it('is known in other files by its broken lines', () => {
    const words = 'a line that is as long as mailers make lines, full of plain words and so=';
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(read('a.txt', `${words}\nme more`)).toEqual([`${words.slice(0, -1)}me more`]);
    expect(read('a.txt', 'short=\nline')).toEqual([]);
    expect(read('a.txt', `${words}\nme more\n${'b'.repeat(78)}\n\n${words}\nme more`)).toEqual([`${words.slice(0, -1)}me more`]);
    expect(read('a.txt', `${words}\nme more\n${'b'.repeat(78)}\n\na=3Db`)).toEqual([]);
    expect(read('a.eml', `${words}\nme more\n${'b'.repeat(78)}`)).toEqual([`${words.slice(0, -1)}me more`, 'b'.repeat(78)]);
    expect(read('a.txt', `${'QUJD'.repeat(15)}QQ==\nline`)).toEqual([]);
  });
});
