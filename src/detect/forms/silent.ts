import type { Match } from '../../types.ts';
import type { FactsOf } from '../resolve.ts';
import { isForeign } from './foreign.ts';
import { isLabel } from './label.ts';
import { isPiece } from './piece.ts';
import { formVerdict } from './refused.ts';
import { isEncodedWord, isTyped } from './sample.ts';

/** Languages in which single quotes hold one character, by extension. */
const characters = /\.(?:c|h|cc|cpp|cxx|hpp|m|mm|cs|java|go|rs|scala|swift)$/i;
const machineMade = /^generic\/(?:key|token|auth|secret)$/;
const withoutForm = /^(?:generic|literal)\//;
/** `Basic` before a value: its form is the scheme's. */
const scheme = /\b(?:basic|bearer)\s+$/i;
/** The address of a badge: its token lets everybody see one picture. */
const badge = /badge(?:\.svg|\.png)?\?(?:[\w=.%-]{1,40}&)*$/;
/** `public key`, `PGP key`: known by its fingerprint. */
const openly = /\b(?:public|pgp|gpg)[ _-]$/i;
const cutShort: ReadonlySet<string> = new Set(['token', 'context']);
const AROUND = 96;
const NOISE = 32;

/** MATLAB, which shares its extension with Objective-C and quotes like others. */
const matlab = /^[ \t]*(?:%|function\b|end\b)|\.\.\.[ \t]*$/m;
const LOOKED_AT = 8_192;

/** `'...'` around more than a character, in a language where that is no string (unless it stands inside of one). */
function isCharacter(bytes: Uint8Array, { start, end }: Match, path: string): boolean {
  if (bytes[start - 1] !== 0x27 || bytes[end] !== 0x27 || end - start < 3 || !characters.test(path) || bytes.subarray(Math.max(0, start - AROUND), start - 1).includes(0x22)) return false;
  return !/\.m$/i.test(path) || !matlab.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1'));
}

/** Whether a place is among bytes of no text: control characters that no text has (NUL ends strings in programs, ESC colours logs). */
function isNoise(bytes: Uint8Array, from: number, to: number): boolean {
  let controls = 0;
  for (let at = Math.max(0, from); at < Math.min(bytes.length, to); at++) {
    const byte = bytes[at] as number;
    if ((byte < 0x20 && byte !== 0 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f) controls++;
  }
  return controls > 1;
}

/** Leaves out pieces of longer values, and what rules without a form say of values that tell by their form, or by where they stand, that they are none. */
export function withoutRefused(matches: readonly Match[], bytes: Uint8Array, path: string, facts: FactsOf): Match[] {
  const text = (from: number, to: number): string => Buffer.from(bytes.subarray(Math.max(0, from), Math.max(0, to))).toString('latin1');
  return matches.filter((match) => {
    if (match.decoded !== undefined) return true;
    if (!withoutForm.test(match.rule)) return !cutShort.has(facts(match.rule)?.shape ?? '') || !isPiece(text(match.start - 1, match.start), text(match.end, match.end + AROUND));
    const { start, end, whole = match } = match;
    if (isCharacter(bytes, match, path) || isNoise(bytes, whole.start - NOISE, end + NOISE)) return false;
    if (isEncodedWord(text(start, end))) return false;
    if (!machineMade.test(match.rule)) return true;
    const name = /^[\w.$-]*/.exec(text(whole.start, start))?.[0] ?? '';
    const value = text(start, end);
    if (scheme.test(text(start - 8, start))) return true;
    if (isLabel(name) || isTyped(value)) return false;
    const before = text(whole.start - AROUND, whole.start);
    if (badge.test(before) || openly.test(before)) return false;
    const verdict = formVerdict(value, name, before);
    return verdict === 'fits' || (verdict !== 'refused' && (match.rule === 'generic/secret' || !isForeign(value, name)));
  });
}
