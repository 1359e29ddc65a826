import { describe, expect, it } from 'vitest';
import { tableCells } from '../../../src/detect/grammar/table.ts';

const cells = (text: string): string[] => {
  const end = text.indexOf('\n');
  return tableCells(text, text.slice(0, end).replace('\r', ''), end + 1).map(({ start, end: stop }) => text.slice(start, stop));
};

describe('cells of a table', () => {
  it.each([
    ['user,password\nann,one1\nbob,two2\n', ['one1', 'two2']],
    ['password;user\r\none1;ann\r\n', ['one1']],
    ['id\tDB Password\tname\n1\ta b c\tx', ['a b c']],
    ['"user","user_password"\n"a,b","c,d"\n"e","f"', ['c,d', 'f']],
    ['user,password\nann\n\nbob,two2', ['two2']],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('of keys count only when they look made: lists of words have tokens, too', () => {
    expect(cells('token,count\nhouse,3\nabcdefgh12345678,1\n')).toEqual(['abcdefgh12345678']);
  });

  it.each(['password\nabc\n', 'compass,bypass\na,b\n', 'test,pass,fail\nlogin,100,200\n', 'user,name\na,b\n'])('are none in %j', (text) => {
    expect(cells(text)).toEqual([]);
  });

  it('are found however many lines are above them, and lines without any cost no more', () => {
    const many = 'a,b\n'.repeat(20_000);
    expect(cells(`user,password\n${many}bob,last1`).at(-1)).toBe('last1');
    expect(cells(`user,password\n${'a\n'.repeat(300_000)}`)).toEqual([]);
  });
});
