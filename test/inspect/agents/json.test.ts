import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/inspect/agents/json.ts';
import { DEPTH, ParseError, type Node } from '../../../src/inspect/agents/node.ts';

/** What a document says, as `JSON.parse` gives it; of doubled keys the last. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const entries = node.entries.map(({ key, value }): [string, unknown] => [key, plain(value)]);
  return Object.fromEntries(entries);
}

/** Every value of a document with where it stands. */
function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const value of node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map((entry) => entry.value) : []) yield* nodes(value);
}

describe('JSON', () => {
  it('says what JSON.parse says, in whatever layout, and each value where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 4, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parseJson(text);
        expect(plain(parsed)).toEqual(JSON.parse(text));
        for (const node of nodes(parsed)) expect(plain(parseJson(text.slice(node.start, node.end)))).toEqual(plain(node));
      }),
      { seed: 101, numRuns: 200 },
    );
  });

  it('may hold comments and trailing commas wherever blanks may stand', () => {
    const blank = fc.constantFrom('', ' ', '\n', '// x { " \n', '/* x } */', '/**/', '\r\n\t', '\u00a0');
    fc.assert(
      fc.property(fc.array(blank, { minLength: 12, maxLength: 12 }), fc.boolean(), (b, trailing) => {
        const comma = trailing ? ',' : '';
        expect(plain(parseJson(`${b[0]}{${b[1]}"a"${b[2]}:${b[3]}[${b[4]}1${b[5]},${b[6]}"x // y"${b[7]}${comma}${b[8]}]${b[9]}${comma}${b[10]}}${b[11]}`))).toEqual({ a: [1, 'x // y'] });
      }),
      { seed: 102, numRuns: 300 },
    );
  });

  it('keeps doubled keys, reads other quotes and escapes', () => {
    expect(parseJson(`{"a": 1, "a": 2}`)).toMatchObject({ entries: [{ key: 'a', value: { value: 1 } }, { key: 'a', value: { value: 2 } }] });
    expect(plain(parseJson(`{'it"s': 'a\\'b', "x": "\\u0041\\n\\/\\q"}`))).toEqual({ 'it"s': "a'b", x: 'A\n/q' });
    expect([plain(parseJson('')), plain(parseJson(' // nothing')), plain(parseJson('\ufeff{"a":1}'))]).toEqual([{}, {}, { a: 1 }]);
  });

  it.each(['{', '[1', '{"a"}', '{"a":}', '{a: 1}', '[1 2]', '"open', '"line\nbreak"', '{} {}', 'nope', '[,]', '{"a":1,,}', '/* open', '{"a": "b\\'])('%j is refused, with the place', (text) => {
    expect(() => parseJson(text)).toThrow(ParseError);
  });

  it('nests as deep as said, no deeper, and takes megabytes', () => {
    expect(() => parseJson('['.repeat(DEPTH) + ']'.repeat(DEPTH))).not.toThrow();
    expect(() => parseJson('['.repeat(DEPTH + 1) + ']'.repeat(DEPTH + 1))).toThrow('nested deeper');
    expect(() => parseJson('['.repeat(1_000_000))).toThrow('nested deeper');
    expect(plain(parseJson(`"${'\\n'.repeat(1_000_000)}"`))).toHaveLength(1_000_000);
    expect(plain(parseJson(`${'// comment\n/* x */'.repeat(300_000)}{"a":1}`))).toEqual({ a: 1 });
    expect(() => parseJson(`[${'1,'.repeat(300_000)}]`)).not.toThrow();
  });
});
