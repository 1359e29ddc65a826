import { describe, expect, it } from 'vitest';
import { checkRegex } from '../../../src/match/regex/limits.ts';
import { parseRegex } from '../../../src/match/regex/parse.ts';

const check = (pattern: RegExp) => (): void => checkRegex(parseRegex(pattern));

describe('an expression', () => {
  it.each([/a{0,3}/, /(?:abc|d?)/, /\b/, /(?=abc)/])('that matches the empty text is refused: %s', (pattern) => expect(check(pattern)).toThrow('the empty text'));

  it.each([/(?:a{1,20}){1,20}d/, /(?:x|xx){1,50}y/, /abc(?=(?:a{1,20}){1,20}d)/, /(?<name>(?:a{1,9}b?){1,9})d/])('whose rounds can be cut in several places is refused where something after them can fail: %s', (pattern) => {
    expect(check(pattern)).toThrow('too many ways');
  });

  it.each([/(?:a{1,20}){1,20}/, /(?:a{1,20}){1,20}d?/, /(?:a{1,20}-){1,20}d/])('is taken where nothing can fail, or a round ends in one place: %s', (pattern) => expect(check(pattern)).not.toThrow());

  it('may have a million ways by neighbours that share characters, and no more', () => {
    expect(check(/\w{0,99}\w{0,99}\w{0,99};/)).not.toThrow();
    expect(check(/\w{0,100}\w{0,99}\w{0,99};/)).toThrow('too many ways');
  });

  it('has few ways where what stands between tells the neighbours apart', () => {
    expect(check(/\w{0,200}-\w{0,200}-\w{0,200};/)).not.toThrow();
    expect(check(/\w{0,200}x\w{0,200}x\w{0,200};/)).toThrow('too many ways');
    expect(check(/\w{0,200}xyzw\w{0,200}xyzw\w{0,200};/)).not.toThrow();
  });

  it('may not hide neighbours in groups', () => {
    expect(check(/(?<x>a{1,1000})(?<y>a{1,1000})(?<z>a{1,1000})b/)).toThrow('too many ways');
    expect(check(/(?:x(?:a{1,1000}))(?:a{1,1000}(?:a{1,1000}))b/)).toThrow('too many ways');
    expect(check(/(?:a\w{1,1000}[ab]{1,1000}|[^\n]{1,1000})[ab]{1,1000}[ab]c/)).toThrow('too many ways');
    expect(check(/(?:-a{1,1000}){0,3}a{1,1000}[ab]{1,1000}c/)).toThrow('too many ways');
    expect(check(/(?<x>a{1,1000})(?<y>b{1,1000})(?<z>c{1,1000})d/)).not.toThrow();
  });

  it('is not made slow by what runs over everything before a part with an end of its own', () => {
    expect(check(/name.{0,100}?\b(?<secret>\w{1,200}\.\w{1,200}\.\w{1,200})(?!\w)/)).not.toThrow();
    expect(check(/name.{0,100}?\b(?<secret>\w{1,200}x\w{1,200}x\w{1,200})(?!\w)/)).toThrow('too many ways');
  });

  it('does not make its last part shorter for nothing', () => {
    expect(check(/a\w{0,999}b\w{0,999}c\w{1,999}/)).not.toThrow();
    expect(check(/a\w{0,999}b\w{0,999}c\w{1,999}(?!\w)/)).toThrow('too many ways');
  });

  it('has too many ways by a few rounds, too, when they are long', () => {
    expect(check(/(?:a{1,31}){4}b/)).not.toThrow();
    expect(check(/(?:a{1,100}){4}b/)).toThrow('too many ways');
    expect(check(/(?:a{1,100}){4}/)).not.toThrow();
    expect(check(/(?:a{1,100}-){4}b/)).not.toThrow();
  });
});
