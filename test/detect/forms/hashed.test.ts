import { describe, expect, it } from 'vitest';
import { isDigest } from '../../../src/detect/forms/hashed.ts';

const hex = '5ad21c7e90b34f68'.repeat(4);
const base64 = Buffer.from('a heron stands in the lake alone').toString('base64');

describe('what was made of a password', () => {
  it.each([`{pbkdf2}${hex}`, '{ldap}{SSHA}Hq7vWz2k', `{scrypt@Heron_v5_8}$e0801$${base64}`, `{SHA-1}{${base64}}${hex}`, `sha1:c6bbcba2d04b:${hex}`, `argon2:$argon2id$v=19$${base64}`, `$shiro1$SHA-512$8192$$${base64}`, `h1:${base64}`, `zh:${hex}`])('says so: %s', (value) => expect(isDigest('password', value)).toBe(true));
  it.each([['encodedPassword', hex], ['hashed_passwd', base64]])('is called so: %s', (name, value) => expect(isDigest(name, value)).toBe(true));
  it.each([['password', hex], ['encodedPassword', 'heron7Lake'], ['password', '{noop}heron7Lake'], ['password', 'sha1:heron'], ['password', 'h1:heron7Lake'], ['password', '{pbkdf2heron}']])('may be one otherwise: %s %s', (name, value) => expect(isDigest(name, value)).toBe(false));
});
