import { describe, expect, it } from 'vitest';
import { isNonce, isSum, isVector } from '../../../src/detect/forms/sums.ts';
import { seeded } from '../../helpers/samples.ts';

const random = seeded(53);
const hex = random.run('hex-lower', 64);

describe('the sum of a file', () => {
  it.each([
    ['Podfile.lock', '  AuthToken: '],
    ['web/yarn.lock', 'token '],
    ['a/pnpm-lock.yaml', 'token: '],
    ['gems.lock.json', '"auth-token": "'],
    ['checksums.txt', 'SHA256 (auth-token.tar.gz) = '],
    ['deno.json', '"https://deno.land/std@0.1.0/token.ts": "'],
  ])('stands in %s behind %s', (path, before) => expect(isSum(path, hex, before)).toBe(true));
  it('is hexadecimal or base64', () => expect(isSum('yarn.lock', random.run('base62', 24), 'token ')).toBe(false));
  it.each([['lock.py', 'token = "'], ['clock.yaml', 'token: '], ['a.txt', 'API (token) = '], ['a.json', '"https": "']])('does not stand in %s behind %s', (path, before) => expect(isSum(path, hex, before)).toBe(false));
});

it('the nonce of an element is drawn for one answer', () => {
  expect(isNonce('<script async nonce="')).toBe(true);
  expect(isNonce('<style nonce=')).toBe(true);
  expect(isNonce('<config nonce="')).toBe(false);
  expect(isNonce('nonce="')).toBe(false);
});

describe('a key of a test vector', () => {
  it('stands beside what goes in and what comes out', () => {
    expect(isVector('Key', hex, `Count = 0\nKey = ${hex}\nPT = 00\nCT = 11\n`)).toBe(true);
    expect(isVector('key', hex, `"tcId": 1,\n"key": "${hex}",\n"msg": "00",\n"tag": "11"`)).toBe(true);
  });
  it('is any other beside one of both, or by another name', () => {
    expect(isVector('key', hex, `key = ${hex}\niv = 00\n`)).toBe(false);
    expect(isVector('key', hex, `key = ${hex}\nmessage = 00\n`)).toBe(false);
    expect(isVector('api_key', hex, `PT = 00\nCT = 11\n`)).toBe(false);
  });
});
