import { describe, expect, it } from 'vitest';
import { isTokenHeader, isVersion } from '../../../src/detect/forms/sample.ts';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the first part of a web token', () => {
  it.each([{ alg: 'HS256' }, { typ: 'JWT', alg: 'RS512' }])('is the same for everybody: %j', (header) => expect(isTokenHeader(encoded(header))).toBe(true));
  it.each([{ alg: 'HS256', kid: 'a7Kq2' }, { user: 'ann' }])('says more: %j', (header) => expect(isTokenHeader(encoded(header))).toBe(false));
  it('is no whole token', () => expect(isTokenHeader(`${encoded({ alg: 'HS256' })}.${encoded({ sub: 1 })}`)).toBe(false));
});

it.each(['npm:^7.0.3', 'workspace:*', 'npm:tar@1.2.3', '^7.1.2', '~2.0'])('%s is a version', (value) => expect(isVersion(value)).toBe(true));
it.each(['npm_abc', '7.0.3x', 'npm:', '~tilde7'])('%s is none', (value) => expect(isVersion(value)).toBe(false));
