import { createHmac } from 'node:crypto';

/**
 * `f1:` and 32 hex digits of HMAC-SHA-256, keyed with the configuration's salt, over kind and parts (CLI.md).
 * Parts are Latin-1 strings (bytes of a secret) or ids and paths; they are length-framed, so that no two lists collide.
 * Who can read it can test guesses of a weak password: the docs say so.
 */
export function fingerprint(salt: string, kind: string, ...parts: readonly string[]): string {
  const hmac = createHmac('sha256', salt).update(kind);
  for (const part of parts) hmac.update(`\0${part.length}\0`).update(part, 'latin1');
  return `f1:${hmac.digest('hex').slice(0, 32)}`;
}
