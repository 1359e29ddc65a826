import { describe, expect, it } from 'vitest';
import { decodeBeside } from '../../../src/decode/encoded/beside.ts';
import { Pieces } from '../../../src/decode/encoded/pieces.ts';

const [a, b, c] = ['heron4567890', 'falcon456789', 'sparrow45678'];

/** What is put together in a text, a stretch a line. */
function joined(path: string, text: string): string {
  const bytes = new Uint8Array(Buffer.from(text));
  const runs = Uint32Array.from([...text.matchAll(/[\w-]{12,}/g)].flatMap(({ 0: run, index }) => [index, index + run.length]));
  const pieces = new Pieces(4 * bytes.length + 64);
  decodeBeside(bytes, runs, path, pieces);
  return Buffer.from(pieces.bytes).toString();
}

describe('strings that are one', () => {
  it.each([
    ['a.py', `t = "${a}" "${b}"\n`],
    ['a.py', `t = f'${a}' f'${b}'\n`],
    ['a.c', `char *t = "${a}"  "${b}";\n`],
    ['a.rb', `t = '${a}' << '${b}'\n`],
    ['a.sh', `T="${a}""${b}"\n`],
    ['a.js', `const t = ['${a}', '${b}'].join('');\n`],
    ['a.py', `t = ''.join(["${a}", "${b}"])\n`],
    ['a.rs', `let t = concat!("${a}", "${b}");\n`],
    ['a.R', `t <- paste0("${a}", "${b}")\n`],
    ['a.java', `String t = String.join("", "${a}", "${b}");\n`],
    ['a.tf', `t = join("", ["${a}", "${b}"])\n`],
    ['a.sql', `SELECT CONCAT('${a}', '${b}');\n`],
    ['a.js', `const t = "".concat("${a}", "${b}");\n`],
  ])('in %s: %s', (path, text) => expect(joined(path, text)).toContain(a + b));

  it('are found from any of them', () => expect(joined('a.py', `t = "short" "${a}" "end"\n`)).toContain(`short${a}end`));
  it('may be many', () => expect(joined('a.c', `t = "${a}" "${b}" "${c}";\n`)).toContain(a + b + c));
});

it.each([
  ['a.js', `const t = ['${a}', '${b}'];\n`],
  ['a.js', `const t = ['${a}', '${b}'].join('-');\n`],
  ['a.js', `f("${a}" "${b}")\n`],
  ['a.json', `["${a}", "${b}"]\n`],
  ['a.py', `t = ["${a}", "${b}"]\nu = ''.join(x)\n`],
  ['a.sh', `f "${a}" "${b}"\n`],
  ['a.csv', `"${a}""${b}"\n`],
])('others stay apart in %s: %s', (path, text) => expect(joined(path, text)).toBe(''));

it('takes time by length only', () => {
  const steps = (count: number): number => {
    const text = `t = [${`"${a}", `.repeat(count)}]\nu = ''.join(t)\n`;
    return joined('a.py', text).length;
  };
  expect(steps(20_000)).toBe(0);
});
