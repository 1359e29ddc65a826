/** Credentials that decode to something with a structure of its own. */
import { jsonOf, jwt } from '../accept/jwt.ts';
import { pemBody } from '../accept/pem.ts';
import type { CheckResult } from './check.ts';
import { told } from './check.ts';

const has = (text: string, ...names: readonly string[]): boolean => {
  const value = jsonOf(text);
  return value !== undefined && names.every((name) => value[name] !== undefined);
};

/** `ops_` and base64 JSON of a service account. */
export const onePassword = (secret: string): CheckResult => told(has(secret.slice(4), 'secretKey'));

/** `eyJrIjoi...` (key, name, organization) or `glc_` and base64 JSON (organization, name, key). */
export const grafanaJson = (secret: string): CheckResult => told(secret.startsWith('glc_') ? has(secret.slice(4), 'o', 'k') : has(secret, 'k', 'n'));

/** `sntrys_`, base64 JSON with issue time and region, `_`, secret. */
export const sentryJson = (secret: string): CheckResult => told(has(secret.slice(7, secret.lastIndexOf('_')), 'iat', 'region_url'));

/** `sk.<base64url JSON of user and id>.<signature>`. */
export const mapboxJson = (secret: string): CheckResult => told(has(secret.split('.')[1] ?? '', 'u', 'a'));

/** Base64 of `reftkn:01:...`. */
export const artifactoryReference = (secret: string): CheckResult => told(Buffer.from(secret, 'base64').toString('latin1').startsWith('reftkn:01:'));

/** A macaroon, version 2: location, identifier, caveats and a signature of 32 bytes (pypi.org help, libmacaroons format). */
export function pypiMacaroon(secret: string): CheckResult {
  const bytes = Buffer.from(secret.slice(5), 'base64url');
  const location = bytes.subarray(3, 3 + (bytes[2] ?? 0)).toString('latin1');
  return told(bytes[0] === 2 && bytes[1] === 1 && location.endsWith('pypi.org') && bytes.length > 60 && bytes.at(-33) === 0x20 && bytes.at(-34) === 6);
}

/** DER that begins with a SEQUENCE, or the magic of OpenSSH; PGP blocks are not looked into. */
export function pemDer(secret: string): CheckResult {
  if (/PGP|SSH2/.test(secret.slice(0, 60))) return 'unknown';
  const bytes = Buffer.from(pemBody(secret).slice(0, 400), 'base64');
  return told(bytes[0] === 0x30 || bytes.subarray(0, 14).toString('latin1') === 'openssh-key-v1');
}

/** Hexadecimal digits at the end, where the vendor draws no others; samples in circulation have letters beyond `f`. */
export const hexTail = (secret: string): CheckResult => (/[0-9a-f]{12}$/i.test(secret) ? 'unknown' : 'invalid');

/** `SG.`, 22, `.`, 43: 16 and 32 bytes in base64url. */
export const sendgridParts = (secret: string): CheckResult => (/^SG\.[\w-]{20,24}\.[\w-]{39,50}$/.test(secret) ? 'unknown' : 'invalid');

/** Header and payload that parse, three or five parts. */
export const jwtParts = (secret: string): CheckResult => told(jwt(secret) !== false);
