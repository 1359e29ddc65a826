import { describe, expect, it } from 'vitest';
import { child, entries, ParseError, text } from '../../../src/inspect/agents/node.ts';
import type { Node } from '../../../src/inspect/agents/node.ts';
import { parseWithLibrary } from '../../../src/inspect/agents/yaml-library.ts';

/** The values alone. */
function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  return node.kind === 'map' ? Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)])) : node.value;
}

describe('YAML by the library', () => {
  it('is read with its positions', () => {
    const source = 'a: 1\nbb:\n  - x\n  - true\n';
    const root = parseWithLibrary(source);
    expect(plain(root)).toEqual({ a: 1, bb: ['x', true] });
    const [entry] = entries(root, 'bb');
    expect(entry?.keyStart).toBe(source.indexOf('bb'));
    const item = child(root, 'bb');
    expect(item?.kind === 'list' && item.items.map(({ start, end }) => source.slice(start, end))).toEqual(['x', 'true']);
  });

  it('of several documents is a list of them', () => expect(plain(parseWithLibrary('a: 1\n---\nb: 2\n'))).toEqual([{ a: 1 }, { b: 2 }]));

  it('keeps both of two equal keys', () => expect(entries(parseWithLibrary('a: 1\na: 2\n'), 'a').map(({ value }) => text(value))).toEqual(['1', '2']));

  it('follows aliases', () => expect(plain(parseWithLibrary('a: &x [1, 2]\nb: *x\n'))).toEqual({ a: [1, 2], b: [1, 2] }));

  it('takes what is merged in where the map does not say otherwise', () => {
    const base = 'base: &base {image: old, run: make}\nmore: &more {image: older, shell: sh}\n';
    const job = (body: string): unknown => plain(child(parseWithLibrary(`${base}job:\n${body}`), 'job')!);
    expect(job('  <<: *base\n  image: new\n')).toEqual({ run: 'make', image: 'new' });
    expect(job('  image: new\n  <<: *base\n')).toEqual({ image: 'new', run: 'make' });
    expect(job('  <<: [*base, *more]\n')).toEqual({ image: 'old', run: 'make', shell: 'sh' });
  });

  it('is refused where it is none', () => expect(() => parseWithLibrary('a: [1\nb: 2')).toThrow(ParseError));

  it('is refused where aliases make it endless', () => {
    const levels = Array.from({ length: 7 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 9 }, () => `*l${i}`).join(', ')}]`);
    expect(() => parseWithLibrary(`l0: &l0 [x]\n${levels.join('\n')}\n`)).toThrow('more than 50000 values');
  });

  it('is refused where it is nested too deeply', () => expect(() => parseWithLibrary(`${'['.repeat(250)}${']'.repeat(250)}`)).toThrow('nested deeper than 200'));
});
