import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/inspect/agents/node.ts';
import { ParseError } from '../../../src/inspect/agents/node.ts';
import { plainYaml } from '../../../src/inspect/agents/plain-yaml.ts';
import { parseWithLibrary } from '../../../src/inspect/agents/yaml-library.ts';
import { parseYaml } from '../../../src/inspect/agents/yaml.ts';
import { growth } from '../../helpers/growth.ts';

const texts = [
  `name: CI # comment\non:\n  push:\n    branches: [ main, 'release/**', "v\\t1" ]\n  pull_request:\npermissions:\n  contents: read\n\njobs:\n  build:\n    runs-on: \${{ matrix.os }}\n    timeout-minutes: 30\n    strategy: { fail-fast: false, matrix: { os: [ubuntu-latest, macos-13], node: [18.0, 20] } }\n    steps:\n    - uses: actions/checkout@v4\n      with:\n        fetch-depth: 0\n    - name: 'It''s: quoted'\n      run: |\n        npm ci\n\n          npx claude -p "x: y" # not a comment\n        echo done\n\n    # a comment\n    - run: >-\n        a\n        b\n\n        c\n          more\n        d\n      env:\n        TOKEN: "\${{ secrets.TOKEN }}"\n        EMPTY:\n        NONE: ~\n`,
  `---\n# first\nscript:\n  - make\n  -\n    a: 1\n    "b c": yes\n  - {}\n  - []\n  - |-\n   x\n\n   y\n- no\n`,
  `\n---\nscript:\n  - make\n  -\n    a: 1\n    "b c": yes\n    'd': No\n  - {}\n  - []\n  - |-\n   x\n\n   y\nnumbers: [1, +2, -0, 0o17, 0x1F, 1e3, .5, 1., 1.5e-3, .inf, -.Inf, 1_000, 0b1, 1.2.3, -x, +]\nwords: [~, null, Null, nUll, true, FALSE, yes, on]\nplain: a b:c d#e -f ?g\n? x\n`,
  `services:\n  agent:\n    image: ghcr.io/x/y:latest\n    command: ["npx", "-y", "x"]\n    environment:\n      - A=1\n      - B\n    volumes:\n    - ./a:/a\n    - type: bind\n      source: ./b\nx: >\n\n  folded\n  text\n   deep\n\n  end\n\n\nlast: value`,
];
const read = texts.map((text) => text.replace('\n- no\n', '\n').replace('? x\n', ''));
const bits = [' ', '  ', '\n', ': ', ' :', ':\n', '- ', '- - ', '-\n', ' # x', '"', "'", '[', ']', '{', '}', ', ', '|', '>', '|-\n', '|+\n', '|2\n', '\t', '&a ', '*a', '!x ', '---\n', '...\n', '? ', '%', '@', '`', '\\', '\\n', '\\x41', '<<: ', '\r', '\n\n', '\n   x', 'a: b', '\n- a', '\n  - a', '\n    # c\n', 'é', '\u00a0', '\u2028', '\ufeff', '""', '1', '~', '|\n  t\n', '>\n    t\n   u\n', '[a, b]', '{a: b}', '[a: b]', '{a}', '["a" ]', 'a\n  b', '\0'];

const libraryOf = (text: string): Node | string => {
  try {
    return parseWithLibrary(text);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('YAML as people write it', () => {
  it.each(read)('is read as the library reads it, positions included: %j', (text) => {
    expect(plainYaml(text)).toEqual(libraryOf(text));
    expect(plainYaml(text)).toBeDefined();
  });

  it('is left to the library where it is anything else, or may be wrong', () => {
    const others = [texts[1]!, texts[2]!, '', 'a: &x 1\nb: *x\n', 'a: !t b\n', 'a: b\n---\nc: d\n', 'a: b\n  c\n', 'a: "b\n  c"\n', 'a: [b,\n  c]\n', 'a: b: c\n', '<<: {a: b}\n', 'a: "\\x41"\n', 'a: |2\n   b\n', '\tb: c\n', 'a: b\r\n', '\ufeffa: b\n', 'a: @b\n', '{a: b}: c\n', 'a: [b,,c]\n', `${'- '.repeat(70)}x\n`, 'a:\n  b\n c: d\n'];
    expect(others.filter((text) => plainYaml(text) !== undefined)).toEqual([]);
  });

  it('is never read otherwise, however it is changed', () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...bits), fc.nat({ max: 3 }));
    const changed = (text: string, changes: readonly (readonly [number, string, number])[]): string =>
      changes.reduce((now, [where, bit, cut]) => now.slice(0, Math.floor(where * now.length)) + bit + now.slice(Math.floor(where * now.length) + cut), text);
    let plain = 0;
    fc.assert(fc.property(fc.constantFrom(...read), fc.nat(), fc.nat({ max: 12 }), fc.array(change, { minLength: 1, maxLength: 3 }), (text, from, count, changes) => {
      const lines = text.split('\n');
      const some = count === 12 ? text : `${lines.slice(from % lines.length, (from % lines.length) + count + 1).join('\n')}\n`;
      const given = changed(some.replace(/^ +/, ''), changes);
      const node = plainYaml(given);
      if (!node) return;
      plain++;
      expect([given, node]).toEqual([given, libraryOf(given)]);
    }), { numRuns: 6000, seed: 5 });
    expect(plain).toBeGreaterThan(400);
  });

  it.each([['a: "', '\\"', ''], ['a:\n', ' ', ''], ['a: |\n', ' \n', ''], ['x: [', 'a, ', ''], ['', '#\n', '---']])('takes time in proportion to its length: %j %j', async (before, part, behind) => {
    expect(await growth((size) => plainYaml(before + part.repeat(size) + behind), 200_000)).toBeLessThan(10);
  });
});

describe('YAML', () => {
  it('is read by whichever can', async () => {
    expect(await parseYaml('a: 1\n')).toEqual(parseWithLibrary('a: 1\n'));
    expect(await parseYaml('a: &x 1\nb: *x\n')).toEqual(parseWithLibrary('a: &x 1\nb: *x\n'));
    await expect(parseYaml('a: [1\nb: 2')).rejects.toThrow(ParseError);
  });
});
