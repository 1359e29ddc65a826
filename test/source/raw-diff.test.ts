import { describe, expect, it } from 'vitest';
import { commitChange, fileMode, isAbsent, isBlob, isSubmodule, rawChanges } from '../../src/source/raw-diff.ts';

const id = (digit: string): string => digit.repeat(40);
const bytes = (...fields: readonly string[]): Buffer[] => fields.map((field) => Buffer.from(field));
const head = (old: string, now: string, status: string, from = id('a'), to = id('b')): string => `:${old} ${now} ${from} ${to} ${status}`;

describe('changes of an index', () => {
  it('are a head and a path each', () => {
    const read = [...rawChanges(bytes(head('100644', '100755', 'M'), 'a b\nc', head('000000', '120000', 'A', id('0')), 'ü'))];
    expect(read).toEqual([
      { oldMode: '100644', newMode: '100755', oldId: id('a'), newId: id('b'), status: 'M', path: 'a b\nc' },
      { oldMode: '000000', newMode: '120000', oldId: id('0'), newId: id('b'), status: 'A', path: 'ü' },
    ]);
  });

  it('may have a path that looks like a head', () => {
    const path = head('100644', '100644', 'M');
    expect([...rawChanges(bytes(head('000000', '100644', 'A'), path, head('100644', '100644', 'M'), 'b'))].map((change) => change.path)).toEqual([path, 'b']);
  });

  it('pass over what is no head, and a head whose path was cut off', () => {
    expect([...rawChanges(bytes('warning', head('100644', '100644', 'M'), 'a'))].map(({ path }) => path)).toEqual(['a']);
    expect([...rawChanges(bytes(head('100644', '100644', 'M')))]).toEqual([]);
    expect([...rawChanges([])]).toEqual([]);
  });

  it('have ids of either hash and a score behind a state', () => {
    const long = 'c'.repeat(64);
    expect([...rawChanges(bytes(head('100644', '100644', 'R100', long, long), 'a'))]).toMatchObject([{ oldId: long, status: 'R' }]);
  });
});

describe('modes', () => {
  it('tell blobs from folders of other repositories and from nothing', () => {
    expect(['100644', '100755', '120000', '160000', '000000'].map((mode) => [isBlob(mode), isSubmodule(mode), fileMode(mode)])).toEqual([
      [true, false, undefined], [true, false, 'executable'], [true, false, 'link'], [false, true, undefined], [false, false, undefined],
    ]);
    expect([isAbsent(id('0')), isAbsent('0'.repeat(64)), isAbsent(`${id('0').slice(1)}1`)]).toEqual([true, true, false]);
  });
});

describe('changes of a commit', () => {
  const change = (text: string) => commitChange(text, Buffer.from('a'));

  it('against one parent', () => {
    expect(change(head('100644', '100644', 'M'))).toEqual({ mode: '100644', id: id('b'), olds: [id('a')], path: 'a' });
    expect(change(head('000000', '100644', 'A', id('0')))).toMatchObject({ id: id('b'), olds: [] });
  });

  it('against each of several parents, for a merge', () => {
    const merge = (modes: readonly string[]): string => `${':'.repeat(modes.length - 1)}${modes.join(' ')} ${modes.map((_, i) => id('abcd'[i] as string)).join(' ')} MM`;
    expect(change(merge(['100644', '100755', '100644']))).toMatchObject({ mode: '100644', id: id('c'), olds: [id('a'), id('b')] });
    expect(change(merge(['100644', '100644', '000000', '100644']))).toMatchObject({ id: id('d'), olds: [id('a'), id('b')] });
  });

  it('does not compare a file with a link, or with a submodule', () => {
    expect(change(head('120000', '100644', 'T')).olds).toEqual([]);
    expect(change(head('160000', '100644', 'T')).olds).toEqual([]);
    expect(change(head('100644', '120000', 'T')).olds).toEqual([]);
  });

  it('remembers what stood at a path that is gone, link or file', () => {
    expect(change(head('100644', '000000', 'D', id('a'), id('0')))).toMatchObject({ mode: '000000', olds: [id('a')] });
    expect(change(head('120000', '000000', 'D', id('a'), id('0'))).olds).toEqual([id('a')]);
    expect(change(head('160000', '000000', 'D', id('a'), id('0'))).olds).toEqual([]);
  });
});
