/** Tokens that end with a CRC-32. */
import type { CheckResult } from './check.ts';
import { told } from './check.ts';
import { base62Lower, base62Upper, crc32, hexOf, written } from './crc.ts';

/** Body after the last `_`, then six base-62 digits of its CRC-32, left padded: GitHub's `ghp_` family (GitHub blog, 2021-04-05), npm, Vercel. */
function bodyThenBase62(secret: string, body: number): CheckResult {
  const tail = secret.slice(secret.indexOf('_') + 1);
  if (tail.length !== body + 6) return 'unknown';
  return told(written(crc32(tail.slice(0, body)), base62Upper, 6) === tail.slice(body));
}

/** GitHub and npm: CRC-32 of the 30 characters behind the prefix, in six of base62. */
export const githubCrc32 = (secret: string): CheckResult => (/^(?:gh[pousr]|npm)_[0-9A-Za-z]{36}$/.test(secret) ? bodyThenBase62(secret, 30) : 'unknown');
/** Vercel: the same of 50 characters. */
export const vercelCrc32 = (secret: string): CheckResult => bodyThenBase62(secret, 50);

/** `salad_cloud_<user>_<body><6 digits>`: CRC-32 of the body. */
export function saladCrc32(secret: string): CheckResult {
  const tail = secret.slice(secret.lastIndexOf('_') + 1);
  return tail.length < 8 ? 'unknown' : told(written(crc32(tail.slice(0, -6)), base62Upper, 6) === tail.slice(-6));
}

/** `apify_api_` and 36: the last six are the CRC-32 of all before them, prefix included, in 0-9 a-z A-Z. */
export const apifyCrc32 = (secret: string): CheckResult => (secret.length === 46 ? told(written(crc32(secret.slice(0, -6)), base62Lower, 6) === secret.slice(-6)) : 'unknown');

/** `cfut_`, `cfat_`, `cfk_`: 40 characters and the CRC-32 of these in eight hexadecimal digits (Cloudflare: token formats). */
export const cloudflareCrc32 = (secret: string): CheckResult => told(hexOf(crc32(secret.slice(secret.indexOf('_') + 1, -8))) === secret.slice(-8));

/** `zpka_<32>_<8 hex>`. */
export const zuploCrc32 = (secret: string): CheckResult => told(hexOf(crc32(secret.slice(5, -9))) === secret.slice(-8));

/** `ATATT3...=XXXXXXXX`: eight upper-case digits, CRC-32 of everything before them, `=` included. */
export function atlassianCrc32(secret: string): CheckResult {
  const at = secret.lastIndexOf('=') + 1;
  return at > 0 && secret.length - at === 8 ? told(hexOf(crc32(secret.slice(0, at))).toUpperCase() === secret.slice(at)) : 'unknown';
}

/** GitLab's routable tokens: two base-36 digits of the payload's length and seven of the CRC-32 of all before (GitLab source, Authn::TokenField::Generator). */
export function gitlabRoutable(secret: string): CheckResult {
  if (!/\.[0-9a-z]{9}$/.test(secret)) return 'unknown';
  return told(written(crc32(secret.slice(0, -7)), '0123456789abcdefghijklmnopqrstuvwxyz', 7) === secret.slice(-7));
}

/** `glsa_<32>_<8 hex>`: CRC-32 of `glsa_` and the 32, its bytes little-endian (Grafana source, satokengen). */
export function grafanaCrc32(secret: string): CheckResult {
  const bytes = (hexOf(crc32(secret.slice(0, -9))).match(/../g) ?? []).toReversed().join('');
  return told(bytes === secret.slice(-8).toLowerCase());
}

/** `cio_tp_` and 32: the last is picked from the letters and digits by all before it under exclusive or (crates.io's source, crates_io_trustpub). */
export function cratesXor(secret: string): CheckResult {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const sum = Array.from(secret.slice(7, -1)).reduce((all, sign) => all ^ sign.charCodeAt(0), 0);
  return told(signs[sum % signs.length] === secret.at(-1));
}
