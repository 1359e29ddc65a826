import { describe, expect, it } from 'vitest';
import { addedBy, pushedRefs, receivedRefs } from '../../src/source/ref-updates.ts';

const id = (digit: string): string => digit.repeat(40);
const zero = id('0');

describe('what git tells pre-push', () => {
  it('is a ref a line, new, moved or deleted', () => {
    const text = [`refs/heads/a ${id('1')} refs/heads/b ${zero}`, `refs/heads/c ${id('2')} refs/heads/d ${id('3')}`, `(delete) ${zero} refs/heads/e ${id('4')}`, ''].join('\n');
    expect(pushedRefs(text)).toEqual([{ ref: 'refs/heads/b', after: id('1'), before: undefined }, { ref: 'refs/heads/d', after: id('2'), before: id('3') }]);
  });

  it('names what is pushed as it was typed, blanks included', () => {
    expect(pushedRefs(`HEAD@{2 days ago} ${id('1')} refs/heads/b ${zero}\n`)).toEqual([{ ref: 'refs/heads/b', after: id('1'), before: undefined }]);
  });

  it('is nothing when nothing is pushed', () => expect(pushedRefs('\n')).toEqual([]));

  it('has longer ids in a repository of SHA-256', () => expect(pushedRefs(`a ${'a'.repeat(64)} b ${'0'.repeat(64)}`)).toMatchObject([{ after: 'a'.repeat(64), before: undefined }]));

  it.each([
    ['too few words', `refs/heads/a ${id('1')} refs/heads/b`],
    ['a short id', `refs/heads/a abc refs/heads/b ${zero}`],
    ['an option in the place of an id', `refs/heads/a --all refs/heads/b ${zero}`],
    ['an id in upper case', `refs/heads/a ${id('A')} refs/heads/b ${zero}`],
    ['something else', 'hello'],
    ['one bad line among good ones', `a ${id('1')} b ${zero}\nx\n`],
  ])('%s is refused: an empty list would pass for a clean push', (_what, text) => expect(() => pushedRefs(text)).toThrow('not what git gives a pre-push hook'));
});

describe('what git tells pre-receive', () => {
  it('is a ref a line, new, moved or deleted', () => {
    const text = `${zero} ${id('1')} refs/heads/a\n${id('2')} ${id('3')} refs/tags/b\n${id('4')} ${zero} refs/heads/c\n`;
    expect(receivedRefs(text)).toEqual([{ ref: 'refs/heads/a', after: id('1'), before: undefined }, { ref: 'refs/tags/b', after: id('3'), before: id('2') }]);
  });

  it.each(['hello', `${zero} ${id('1')}`, `x ${id('1')} refs/heads/a`, `${zero} -x refs/heads/a`])('%j is refused', (text) => expect(() => receivedRefs(text)).toThrow('not what git gives a pre-receive hook'));
});

describe('what a push adds', () => {
  const around = { cwd: '/', env: {} };
  const update = (after: string, before?: string) => ({ ref: 'refs/heads/a', after, before });

  it('is what the other side has neither by the ref nor otherwise', () => {
    const updates = [update(id('1')), update(id('2'), id('3'))];
    expect(addedBy(updates, ['--remotes=origin'], around)).toEqual({ around, updates, revisions: ['--ignore-missing', id('1'), id('2'), '--not', id('3'), '--remotes=origin'] });
  });

  it('is nothing when nothing is pushed, and never everything', () => expect(addedBy([], ['--all'], around).revisions).toEqual([]));
});
