/** Made-up credentials: built from pieces and a seed, so that none is ever written out. */
import { createHash, generateKeyPairSync } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `length` characters of `alphabet`, the same for the same seed. */
export function run(seed: string, length: number, alphabet = LETTERS): string {
  let text = '';
  for (let block = 0; text.length < length; block++) {
    for (const byte of createHash('sha256').update(`${seed}:${block}`).digest()) text += alphabet[byte % alphabet.length];
  }
  return text.slice(0, length);
}

/** The form of a GitHub personal access token. */
export const githubToken = (seed = 'one'): string => ['gh', 'p_', run(seed, 36)].join('');

export interface KeyPair {
  readonly id: string;
  readonly secret: string;
}

/** The forms of an AWS access key ID and its secret. */
export const awsPair = (seed = 'one'): KeyPair => ({
  id: ['AK', 'IA', run(`id ${seed}`, 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')].join(''),
  secret: run(`secret ${seed}`, 40, `${LETTERS}+/`),
});

/** A private key as PEM; a new one each time. */
export const privateKey = (): string => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
