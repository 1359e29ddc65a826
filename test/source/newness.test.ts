import { afterAll, describe, expect, it } from 'vitest';
import { Newness } from '../../src/source/newness.ts';
import { repository } from '../helpers/repository.ts';

const here = repository();
afterAll(() => here.remove());
const around = { cwd: here.path, env: here.env };
/** Without git: what is asked of it fails. */
const nowhere = { cwd: here.path, env: { PATH: '' } };

function blob(text: string | Uint8Array): string {
  here.write({ file: text });
  return here.git('hash-object', '-w', 'file');
}
const absent = 'd'.repeat(40);
const old = blob('one\ntwo\nthree\nfour\n');
const fresh = blob('one\ntwo\nNEW\nthree\nfour\n');

describe('the new lines of a changed file', () => {
  it('are those that no older version has', () => {
    const other = blob('NEW\n');
    expect(new Newness(around).changed(fresh, [old])).toEqual([[3, 3]]);
    expect(new Newness(around).changed(fresh, [old, other])).toEqual([]);
  });

  it('are all where a version is not here, or git does not answer', () => {
    expect(new Newness(around).changed(fresh, [absent])).toBeUndefined();
    expect(new Newness(around).changed(absent, [old])).toBeUndefined();
    expect(new Newness(around).changed(fresh, [old, absent])).toBeUndefined();
    expect(new Newness(nowhere).changed(fresh, [old])).toBeUndefined();
    expect(new Newness(around).changed(fresh, [here.git('hash-object', '-w', '-t', 'tree', '--stdin', '--literally')])).toBeUndefined();
  });

  it('need no git for what was read anyway', () => {
    const newness = new Newness(nowhere);
    newness.keep('a', Buffer.from('one\n'));
    newness.keep('b', Buffer.from('one\ntwo\n'));
    expect(newness.changed('b', ['a'])).toEqual([[2, 2]]);
    // The answer stays, the texts need not.
    expect(newness.changed('b', ['a'])).toEqual([[2, 2]]);
  });

  it('forget texts before they fill the memory', () => {
    const newness = new Newness(nowhere);
    newness.keep('a', Buffer.from('one\n'));
    newness.keep('large', Buffer.alloc(17 << 20));
    newness.keep('b', Buffer.from('one\ntwo\n'));
    expect(newness.changed('b', ['a'])).toBeUndefined();
  });

  it('are found in wide text', () => {
    const wide = (text: string): string => blob(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(new Newness(around).changed(wide('one\ntwo\nNEW\nthree\n'), [old])).toEqual([[3, 3]]);
  });
});

describe('the new lines of an added file', () => {
  it('are those that the most similar deleted one does not have', () => {
    const other = blob('nothing\nof\nit\n');
    expect(new Newness(around).moved(fresh, [other, old])).toEqual([[3, 3]]);
    expect(new Newness(around).moved(fresh, [fresh])).toEqual([]);
  });

  it('are counted from half of the lines on', () => {
    expect(new Newness(around).moved(blob('one\ntwo\nx\ny\n'), [old])).toEqual([[3, 4]]);
    expect(new Newness(around).moved(blob('one\nw\nx\ny\n'), [old])).toBeUndefined();
  });

  it('are all where nothing was deleted, nothing is alike, or nobody answers', () => {
    expect(new Newness(around).moved(fresh, [])).toBeUndefined();
    expect(new Newness(around).moved(fresh, [blob('one\n')])).toBeUndefined();
    expect(new Newness(around).moved(fresh, [absent])).toBeUndefined();
    expect(new Newness(nowhere).moved(fresh, [old])).toBeUndefined();
  });
});
