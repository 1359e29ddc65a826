import { describe, expect, it } from 'vitest';
import { columns, fitEnd, fitStart, wrap } from '../../src/report/width.ts';

describe('columns', () => {
  it.each([
    ['plain', 5],
    ['部署', 4],
    ['🚀', 2],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['ñ…│', 3],
    ['', 0],
  ])('of %j are %d', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });
});

describe('fitting', () => {
  it('never splits a wide character', () => {
    expect(fitStart('部署x', 3)).toBe('部');
    expect(fitEnd('x部署', 3)).toBe('署');
    expect(fitStart('🚀🚀', 2)).toBe('🚀');
  });
});

describe('wrap', () => {
  it('breaks at spaces and keeps long words whole', () => {
    expect(wrap('one two three https://a-very-long-address', 9)).toEqual(['one two', 'three', 'https://a-very-long-address']);
  });
});
