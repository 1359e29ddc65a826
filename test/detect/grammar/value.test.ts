import { describe, expect, it } from 'vitest';
import { isRemark, isSaid, isValue } from '../../../src/detect/grammar/value.ts';

describe('a value', () => {
  it('is no requirement of a package', () => {
    expect(isValue('cryptography==44.0.2', '')).toBe(false);
    expect(isValue('requests[socks]>=2.32', '')).toBe(false);
    expect(isValue('blue==heron', '')).toBe(true);
  });
});

describe('what stands around a value', () => {
  it('is code where code computes it', () => {
    expect(isSaid('settings.py', ' ', "DATABASES['default']['PASSWORD']\n")).toBe(true);
    expect(isSaid('settings.py', '"', 'blueheron"\n')).toBe(false);
    expect(isSaid('application.yml', ' ', 'blue[heron]\n')).toBe(false);
  });
  it('is a sentence that asks for one', () => {
    expect(isSaid('settings.py', "'", "This is not a secret, be sure to change it.'\n")).toBe(true);
    expect(isSaid('settings.py', "'", "correct horse battery staple'\n")).toBe(false);
  });
});

describe('a remark', () => {
  it('goes on in words', () => {
    expect(isRemark('## @param redis.auth.password ')).toBe(true);
    expect(isRemark('  // the password ')).toBe(true);
  });
  it('gives a value with a sign', () => {
    expect(isRemark('# password: ')).toBe(false);
    expect(isRemark('#db_password=')).toBe(false);
    expect(isRemark('ENV DB_PASSWORD ')).toBe(false);
  });
});
