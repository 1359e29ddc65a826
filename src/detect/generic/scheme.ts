import { ALNUM, BLANK, BREAK, afterBlanks, byteAt, byteFlags, classAt, firstLetters, standsAt } from './bytes.ts';
import { longestValue } from './value.ts';

/** Words before a token in an authorization header and its like. */
const schemeWords: readonly string[] = ['bearer', 'basic', 'token', 'apikey', 'api-key', 'jwt', 'oauth', 'bot', 'key', 'pat', 'ntlm'];
const schemeLetters = firstLetters(schemeWords);
const tokenSigns = byteFlags('_.-+/=~:');

/** `Bearer`, `Basic`: the value may follow after a blank. */
export function isScheme(bytes: Uint8Array, nameStart: number, nameEnd: number): boolean {
  return (nameEnd - nameStart === 6 && standsAt(bytes, nameStart, 'bearer')) || (nameEnd - nameStart === 5 && standsAt(bytes, nameStart, 'basic'));
}

/** End of the characters that tokens are made of. */
export function tokenEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < at + longestValue && ((classAt(bytes, end) & ALNUM) || tokenSigns[byteAt(bytes, end)])) end++;
  while (end > at && (bytes[end - 1] === 0x2e || bytes[end - 1] === 0x3a)) end--;
  return end;
}

/** First byte of the token behind `Bearer ` and the like, `start` when there is none. */
export function afterScheme(bytes: Uint8Array, start: number, limit: number): number {
  if (schemeLetters[bytes[start] as number] === 0) return start;
  for (let i = 0; i < schemeWords.length; i++) {
    const word = schemeWords[i] as string;
    if (standsAt(bytes, start, word) && (classAt(bytes, start + word.length) & BLANK)) {
      const token = afterBlanks(bytes, start + word.length);
      return token < limit && !(classAt(bytes, token) & BREAK) ? token : start;
    }
  }
  return start;
}
