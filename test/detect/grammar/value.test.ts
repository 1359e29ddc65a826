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
  it.each(['## @param redis.auth.password ', '  // the password ', '-- password '])('goes on in words: %s', (line) => expect(isRemark(line, 'Redis')).toBe(true));
  it.each(['# password: ', '#db_password=', 'ENV DB_PASSWORD ', '    --password '])('gives a value elsewhere: %s', (line) => expect(isRemark(line, 'heron')).toBe(false));
  it('holds a value that is no word', () => {
    expect(isRemark('# ENV DB_PASSWORD ', 'heron7Lake')).toBe(false);
    expect(isRemark('# the password ', 'authentication.')).toBe(true);
  });
});
