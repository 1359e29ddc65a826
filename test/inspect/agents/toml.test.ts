import { describe, expect, it } from 'vitest';
import { Lines } from '../../../src/inspect/agents/lines.ts';
import { ParseError, walk } from '../../../src/inspect/agents/node.ts';
import { parseToml } from '../../../src/inspect/agents/toml.ts';

/** The word at the place of each scalar, by its path. */
function places(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { path, node } of walk(parseToml(source))) if (node.kind === 'scalar') found[path] = source.slice(node.start).split(/[\s=\]]/, 1)[0] ?? '';
  return found;
}

describe('TOML with places', () => {
  it('says where each key stands, in tables, arrays of tables and dotted keys', () => {
    const source = ['top = 1', '[a.b]', '  key = "x"', '"quoted key" = true', '[[list]]', 'name = "first"', '[[list]]', 'name = "second"', '[list.inner]', 'deep = 2', 'c.d = 3'].join('\n');
    expect(places(source)).toEqual({ top: 'top', 'a.b.key': 'key', 'a.b.quoted key': '"quoted', 'list.0.name': 'name', 'list.1.name': 'name', 'list.1.inner.deep': 'deep', 'list.1.inner.c.d': 'c.d' });
    const lines = new Lines(source);
    const at = [...walk(parseToml(source))].filter(({ path }) => path.endsWith('.name')).map(({ start }) => lines.place(start).line);
    expect(at).toEqual([6, 8]);
  });

  it('puts what is written inside of a line at the key of that line', () => {
    expect(places('servers = [{ url = "a" }, { url = "b" }]')).toEqual({ 'servers.0.url': 'servers', 'servers.1.url': 'servers' });
  });

  it('is the same with CRLF', () => {
    const source = '# note\r\n\r\n[a]\r\nkey = 1\r\n';
    expect(places(source)).toEqual({ 'a.key': 'key' });
  });

  it.each([['x = ', 1], ['a = 1\nb = "open\n', 2], ['a = 1\na = 2\n', 2]])('%j is refused with its line', (source, line) => {
    try {
      parseToml(source);
      expect.unreachable('it was read');
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError);
      expect(new Lines(source).place((error as ParseError).offset).line).toBe(line);
    }
  });
});

describe('lines', () => {
  it.each([[0, 1, 1], [2, 1, 3], [3, 2, 1], [4, 3, 1], [6, 3, 3]])('offset %i', (offset, line, column) => expect(new Lines('ab\n\ncd').place(offset)).toEqual({ line, column }));

  it('give an empty span the width of a column', () => {
    expect(new Lines('ab\n\ncd').region(1, 1)).toEqual({ startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 });
    expect([new Lines('ab\n\ncd').start(3), new Lines('ab').start(9), new Lines('').count]).toEqual([4, 0, 1]);
  });
});
