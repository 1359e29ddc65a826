import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isBrokenToken, isEncodedText, isEncodedWord, isExpression, isOpen, isTokenHeader, isTyped, isVariable, isVersion } from '../../../src/detect/forms/sample.ts';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the first part of a web token', () => {
  it.each([{ alg: 'HS256' }, { typ: 'JWT', alg: 'RS512' }])('is the same for everybody: %j', (header) => expect(isTokenHeader(encoded(header))).toBe(true));
  it.each([{ alg: 'HS256', kid: 'a7Kq2' }, { user: 'ann' }])('says more: %j', (header) => expect(isTokenHeader(encoded(header))).toBe(false));
  it('is no whole token', () => expect(isTokenHeader(`${encoded({ alg: 'HS256' })}.${encoded({ sub: 1 })}`)).toBe(false));
});

it.each(['npm:^7.0.3', 'workspace:*', 'npm:tar@1.2.3', '^7.1.2', '~2.0', 'lgpl-3.0', 'Apache-2.0', 'BSD-3-Clause'])('%s is a version', (value) => expect(isVersion(value)).toBe(true));
it.each(['npm_abc', '7.0.3x', 'heron.net', 'blue.heron.lake7', '#fcbd', '#heron7', 'npm:', '~tilde7', 'gpl', 'bsd-', 'apache2'])('%s is none', (value) => expect(isVersion(value)).toBe(false));

describe('a key in base64', () => {
  const made = [generateKeyPairSync('ed25519'), generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('rsa', { modulusLength: 1024 })];
  it.each(made)('is open when it is public', ({ publicKey, privateKey }) => {
    expect(isOpen(publicKey.export({ format: 'der', type: 'spki' }).toString('base64'))).toBe(true);
    expect(isOpen(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'))).toBe(false);
  });
});

it('a document in base64 is looked at decoded', () => {
  const text = JSON.stringify({ signed: { version: 7, keys: ['a', 'b'] }, signatures: Array.from({ length: 9 }, (_, i) => i) }, undefined, 2);
  expect(isOpen(Buffer.from(text).toString('base64'))).toBe(true);
  expect(isOpen(Buffer.from('{ "a": 1 }').toString('base64'))).toBe(false);
});

describe('a web token', () => {
  const head = encoded({ alg: 'HS256' });
  const body = encoded({ sub: 'ann' });
  it.each([`${head}.${body}.signature`, `${head.slice(0, -4)}.${body}.${'aB3_'.repeat(11)}`])('of three parts that is none: %s', (value) => expect(isBrokenToken(value)).toBe(true));
  it.each([`${head}.${body}.${'aB3_'.repeat(11)}`, `${head}.${body}.`, `${head}.${body}`, head, `${encoded({ alg: 'dir', enc: 'A256GCM' })}.${body}.short`])('that may be one: %s', (value) => expect(isBrokenToken(value)).toBe(false));
});

it('an image by its digest is public', () => {
  expect(isOpen(`v20231011-8b53cabe0@sha256:${'0f3c'.repeat(16)}`)).toBe(true);
  expect(isOpen(`v20231011-8b53cabe0@sha256:${'0f3c'.repeat(3)}`)).toBe(false);
});

it.each(['shhhhhh', 'aaaaaaaa1', 'xxxxxxZx', ['zxcv', '1234'].map((text) => Buffer.from(text).toString('base64')).join('|')])('%s was typed', (value) => expect(isTyped(value)).toBe(true));
it.each(['shhhh', ['zxcv', 'Hq7vWz'].map((text) => Buffer.from(text).toString('base64')).join('|'), 'k7aaaaaq2Lm', 'AAAAB3Qz7mPl2kW9'])('%s was not', (value) => expect(isTyped(value)).toBe(false));

describe('a message of NTLM', () => {
  const message = (type: number, length: number): string => Buffer.from(`NTLMSSP\0${String.fromCharCode(type)}${'\0'.repeat(3)}${'q7'.repeat(length)}`, 'latin1').toString('base64');
  it.each([message(1, 12), message(2, 90), message(3, 0)])('gives nothing away when it offers or challenges: %s', (value) => expect(isOpen(value)).toBe(true));
  it('can be tried against passwords when it answers', () => expect(isOpen(message(3, 60))).toBe(false));
});

describe('a secret of one-time passwords', () => {
  it.each([['JBSWY3DP', 'EHPK3PXPDEVGH'].join(''), 'KRSXG5CTMVRXEZLU'])('that everybody prints, or that is a text: %s', (value) => expect(isTyped(value)).toBe(true));
  it('that was drawn', () => expect(isTyped(['GYKNE3FD', 'CUPM3VEZ'].join(''))).toBe(false));
});

describe('a text that was encoded', () => {
  it.each([Buffer.from('the sample heron').toString('base64'), Buffer.from('heron-test').toString('base64'), Buffer.from('blue heron-key').toString('hex'), `${Buffer.from('blue_heron').toString('hex')}0001`])('fills a place: %s', (value) => expect(isEncodedText(value)).toBe(true));
  it.each([Buffer.from('my long blue heron').toString('base64'), Buffer.from('fastest-heron').toString('base64'), Buffer.from('heron7lake').toString('hex'), '5ad21c7e90b34f68'.repeat(2)])('may be a key: %s', (value) => expect(isEncodedText(value)).toBe(false));
});

it('a variable of a shell', () => {
  for (const value of ['$imdsv2_token', '$HERON2', '$refresh_token']) expect(isVariable(value), value).toBe(true);
  for (const value of ['$heron2', '$Blue_heron', '$a_b!', 'heron_7']) expect(isVariable(value), value).toBe(false);
});

it('a line drawn inside of a value', () => {
  expect(isTyped('HERONCHARS-----Dq7vW003r')).toBe(true);
  expect(isTyped('Hq7--vW003r--Lm')).toBe(false);
});

it.each(['<?xml version="1.0"?>', '<samlp:Response ', '<saml:Assertion '])('a document that begins %s is looked at decoded', (head) => expect(isOpen(Buffer.from(head.padEnd(120, 'heron ')).toString('base64'))).toBe(true));
it.each(['UA-12345678-3', 'cds.heron3g2.lake.net', '.d1i90.heron.io', '#fcbdc0', '#FFF', 'CHANGEME_7DJ9FT', 'change-me-please'])('%s is shown by every page', (value) => expect(isVersion(value)).toBe(true));

it('an expression', () => {
  for (const value of ['0x0102030405060708ULL;', '0xff51afd7ed558ccdL', 'heron_768_decapsulate(', 'MD5(%p)', 'SHA1(?)', '__heron_require__(33)', '1585980082729}', '1586839668999', '\\xff\\xfb\\x01$|']) expect(isExpression(value), value).toBe(true);
  for (const value of ['0x0102030405060708090a0b0c', 'heron(7lake', '2585980082729', '158598008272', 'md5sum', 'MD5(heron) blue']) expect(isExpression(value), value).toBe(false);
});

it('asks for a password instead of being one', () => {
  expect(isEncodedWord(`334 ${Buffer.from('Password:').toString('base64')}`)).toBe(true);
  expect(isEncodedWord(`+ ${Buffer.from('Username:').toString('base64')}`)).toBe(true);
  expect(isEncodedWord(`335 ${Buffer.from('q7Vz!k').toString('base64')}`)).toBe(false);
});
