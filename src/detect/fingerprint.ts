import { hmacSha256 } from './sha256.ts';

/**
 * `f1:` and 32 hex digits of HMAC-SHA-256, keyed with the configuration's salt, over kind and parts (CLI.md).
 * Parts are Latin-1 strings (bytes of a secret) or ids and paths; they are length-framed, so that no two lists collide.
 * Who can read it can test guesses of a weak password: the docs say so.
 */
export function fingerprint(salt: string, kind: string, ...parts: readonly string[]): string {
  const framed = parts.flatMap((part) => [Buffer.from(`\0${part.length}\0`), Buffer.from(part, 'latin1')]);
  return `f1:${hmacSha256(Buffer.from(salt), Buffer.concat([Buffer.from(kind), ...framed])).toString('hex', 0, 16)}`;
}
