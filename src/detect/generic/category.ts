import { HIGH, classAt, holds } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './candidate.ts';

export type Category = 'password' | 'secret' | 'token' | 'key' | 'auth';

/** First word found decides. */
const words: readonly (readonly [string, Category])[] = [
  ['pass', 'password'], ['pwd', 'password'], ['pswd', 'password'], ['contras', 'password'], ['clave', 'password'], ['senha', 'password'], ['parol', 'password'], ['kennwort', 'password'], ['identified', 'password'], ['wachtwoord', 'password'], ['haslo', 'password'], ['heslo', 'password'], ['lozinka', 'password'],
  ['salasana', 'password'], ['sifre', 'password'], ['losenord', 'password'], ['mdp', 'password'], ['mima', 'password'],
  ['secret', 'secret'], ['token', 'token'], ['jwt', 'token'], ['bearer', 'token'], ['session', 'token'], ['cookie', 'token'], ['key', 'key'], ['salt', 'key'], ['seed', 'key'], ['nonce', 'key'], ['private', 'key'],
];

/** What kind of credential a name speaks of; it decides rule and advice. */
export function categoryOf(bytes: Uint8Array, { nameStart, nameEnd, kind }: Candidate): Category {
  if (classAt(bytes, nameStart) & HIGH) return 'password';
  const found = words.find(([word]) => holds(bytes, nameStart, nameEnd, word));
  if (kind === kinds.scheme && found?.[1] !== 'token') return 'auth';
  return found?.[1] ?? 'auth';
}
