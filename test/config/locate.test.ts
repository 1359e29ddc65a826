import * as fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { places } from '../../src/config/locate.ts';

const text = `# a comment
salt = "x" # not "here"
exclude = [
  "a", # [ "no" ]
  'b',
]
"quoted.key" = 1

[ai]
mode = "enforce"

  [[ai.rule]]
  id = """
two # lines"""
  tools = ["a", "b"]

[[ai.rule]]
  id = "second"
  [ai.rule.nested]
  x.y = { deep = [1, { deeper = 2 }] }
[severity]
"generic/*" = "low"
`;

describe('places', () => {
  const at = places(text);
  it.each([
    [['salt'], '2:1', '2:8'],
    [['exclude'], '3:1', '3:11'],
    [['exclude', 0], '4:3', '4:3'],
    [['exclude', 1], '5:3', '5:3'],
    [['quoted.key'], '7:1', '7:16'],
    [['ai'], '9:1', '9:1'],
    [['ai', 'rule', 0], '12:3', '12:3'],
    [['ai', 'rule', 0, 'id'], '13:3', '13:8'],
    [['ai', 'rule', 0, 'tools', 1], '15:17', '15:17'],
    [['ai', 'rule', 1, 'id'], '18:3', '18:8'],
    [['ai', 'rule', 1, 'nested', 'x', 'y', 'deep', 1, 'deeper'], '20:24', '20:33'],
    [['severity', 'generic/*'], '22:1', '22:15'],
  ])('%j', (path, key, value) => {
    const shown = (p: { line: number; column: number } | undefined) => p && `${p.line}:${p.column}`;
    expect([shown(at.key(path)), shown(at.value(path))]).toEqual([key, value]);
  });

  it('knows nothing of what is not there', () => expect(at.key(['ai', 'rule', 2])).toBeUndefined());

  it('finds every key of any document', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
    const key = fc.string({ minLength: 1, maxLength: 6 }).filter((k) => k !== '__proto__');
    const table = fc.dictionary(key, leaf, { maxKeys: 4 });
    const document = fc.dictionary(key, fc.oneof(leaf, table, fc.array(table, { minLength: 1, maxLength: 3 })), { maxKeys: 5 });
    fc.assert(
      fc.property(document, (value) => {
        const toml = stringify(value);
        const found = places(toml);
        const missing: unknown[] = [];
        const visit = (node: unknown, path: (string | number)[]): void => {
          if (path.length && !found.key(path)) missing.push(path);
          if (Array.isArray(node)) node.forEach((item, i) => visit(item, [...path, i]));
          else if (typeof node === 'object' && node !== null) for (const [k, v] of Object.entries(node)) visit(v, [...path, k]);
        };
        visit(parse(toml), []);
        expect(missing).toEqual([]);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
