import { HIGH, classAt, holds } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './candidate.ts';

export type Category = 'password' | 'secret' | 'token' | 'key' | 'auth';

/** First word found decides. */
const words: readonly (readonly [Category, readonly string[]])[] = [
  ['password', 'pass pwd pswd contras clave senha parol kennwort identified wachtwoord haslo heslo lozinka salasana sifre losenord mdp mima jelszo adgangskode kodeord matkhau mat_khau sandi'.split(' ')],
  ['secret', ['secret', 'geheimnis', 'segredo']],
  ['token', 'token jwt bearer session cookie'.split(' ')],
  ['key', 'key salt seed nonce private'.split(' ')],
];

/** What kind of credential a name speaks of; it decides rule and advice. */
export function categoryOf(bytes: Uint8Array, { nameStart, nameEnd, kind }: Candidate): Category {
  if (classAt(bytes, nameStart) & HIGH) return 'password';
  const found = words.find(([, some]) => some.some((word) => holds(bytes, nameStart, nameEnd, word)))?.[0];
  if (kind === kinds.scheme && found !== 'token') return 'auth';
  return found ?? 'auth';
}
