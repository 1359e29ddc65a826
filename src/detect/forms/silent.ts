import type { Match } from '../../types/finding.ts';
import type { FactsOf } from '../resolve.ts';
import { isAnswer, isHashed, isMention } from './around.ts';
import { isForeign, isIssued } from './foreign.ts';
import { isDenied, isDrawnName, isIdentifier, isLabel, isOtherWord, isPublicBy } from './label.ts';
import { isOfTexts, isWords } from './place.ts';
import { isDigest } from './hashed.ts';
import { isBraced, isCommit, isInsideBase64, isParameter, isPiece, isWrappedLine } from './piece.ts';
import { formVerdict, ownMaking } from './refused.ts';
import { isBrokenToken, isEncodedText, isEncodedWord, isExpression, isOpen, isTokenHeader, isTyped, isVariable, isVersion } from './sample.ts';
import { isOpenPem, isStored } from './stored.ts';
import { isNonce, isSum, isVector } from './sums.ts';
import { isState, isTranslation } from './text.ts';

/** Languages in which single quotes hold one character, by extension. */
const characters = /\.(?:c|h|cc|cpp|cxx|hpp|m|mm|cs|java|go|rs|scala|swift)$/i;
const machineMade = /^generic\/(?:key|token|auth|secret)$/;
const passwords = /^(?:generic\/password$|http\/curl-user$|(?:file(?!\/machine-key$)|call-arguments|command-line)\/)/;
const withoutForm = /^(?:generic|literal)\//;
/** Rules that take any word for a password. */
const ofAnybody = /^(?:generic|literal|file)\/|\/password$/;
/** `Basic` before a value: its form is the scheme's. */
const scheme = /\b(?:basic|bearer)\s+$/i;
/** The name of what begins with a scheme: `acmeToken := "Bearer `. */
const headed = /([\w.-]{1,64})["']?\s{0,3}(?:=>|:=|[:=,(])\s{0,3}["'`]?(?:basic|bearer)\s+$/i;
/** The name right before a value: an argument's own, where the call is named after a password (`usernamePassword(credentialsId: '...')`). */
const ownName = /([\w.-]{1,64})["']?\s{0,3}(?:=>|:=|[:=])\s{0,3}["'`]?$/;
/** Letters before a question mark inside of quotes: the value goes on behind it, and they are no name. */
const questioned = /^["'`][\w.-]+\?$/;
/** The address of a badge, or of a file that Firebase shows: its token lets everybody see one picture. So does an invitation to a group of QQ. */
const badge = /(?:badge(?:\.svg|\.png)?|\bshields\.io\/[\w/.-]{1,120}|\b(?:qm|shang|wpa\.b)\.qq\.com\/[\w/-]{1,40})\?(?:[\w=.%-]{1,40}&)*$|[?&]alt=media&(?:amp;)?$/;
/** A hidden field, or a mark of a page, that ties a form to its session: worth nothing in another, and over with it. */
const formField = /<(?:input|meta)\b[^<>]{0,120}\b(?:name|id)\s?=\s?["']?(?:authenticity_token|_token|_wpnonce|[\w-]{0,20}(?:csrf|xsrf|requestverification)[\w-]{0,20})["'\s][^<>]{0,120}$/i;
/** `case "Password":` branches, it gives no value. */
const branch = /\bcase\s?["']$/;
/** `public key`, `PGP key`: known by its fingerprint. */
const openly = /\b(?:public|pgp|gpg)[ _-]$/i;
const cutShort: ReadonlySet<string> = new Set(['token', 'context']);
const AROUND = 192;
const NOISE = 32;
const longestHead = 64;
const LINE = 480;
/** Control characters in a binary's text, of some hundred bytes. */
const fewControls = 7;

/** MATLAB, which shares its extension with Objective-C and quotes like others. */
const matlab = /^[ \t]*(?:%|function\b|end\b)|\.\.\.[ \t]*$/m;
const LOOKED_AT = 8_192;

/** `name: '...'`: settings in a comment; code of these languages has nothing like it. */
const setting = /\w["']?\s{0,3}:\s{0,3}$/;

/** `'...'` around more than a character, in a language where that is no string (unless it stands inside of one). */
function isCharacter(bytes: Uint8Array, { start, end }: Match, path: string): boolean {
  if (setting.test(textOf(bytes, start - NOISE, start - 1))) return false;
  if (bytes[start - 1] !== 0x27 || bytes[end] !== 0x27 || end - start < 3 || !characters.test(path) || bytes.subarray(Math.max(0, start - AROUND), start - 1).includes(0x22)) return false;
  return !/\.m$/i.test(path) || !matlab.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1'));
}

/** Whether a place is among bytes of no text: more than so many control characters that no text has (NUL ends strings in programs, ESC colours logs). */
function isNoise(bytes: Uint8Array, from: number, to: number, most = 1): boolean {
  let controls = 0;
  for (let at = Math.max(0, from); at < Math.min(bytes.length, to); at++) {
    const byte = bytes[at] as number;
    if ((byte < 0x20 && byte !== 0 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d)) || byte === 0x7f) controls++;
  }
  return controls > most;
}

/** A password that is the name of its user, just before: what a service starts with, and nobody's secret. */
function isUserName(value: string, before: string): boolean {
  if (!/^[\w-]{3,40}$/.test(value)) return false;
  const at = before.toLowerCase().lastIndexOf(value.toLowerCase());
  const between = before.slice(at + value.length);
  // `ann:ann`, `login("ann", "ann")`.
  if (at >= 0 && (between === ':' || (/^["']\s?,\s{0,3}b?["']$/.test(between) && /["']$/.test(before.slice(0, at))))) return true;
  return at > 0 && /user[\w-]{0,12}["']?\s{0,3}(?:=>|[:=]|\s)\s{0,3}["']?$/i.test(before.slice(0, at)) && !/^[\w-]/.test(between);
}

const textOf = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(Math.max(0, from), Math.max(0, to))).toString('latin1');

/** The identifier that a match begins with. */
const nameOf = ({ start, whole }: Pick<Match, 'start' | 'whole'>, bytes: Uint8Array): string => /^[\w.$-]*/.exec(textOf(bytes, whole?.start ?? start, start))?.[0] ?? '';

/** The same, from where it begins when only a part of it led to the match. */
const wholeNameOf = (match: Match, bytes: Uint8Array): string => {
  const start = match.whole?.start ?? match.start;
  return (/[\w$-]*$/.exec(textOf(bytes, start - longestHead, start))?.[0] ?? '') + nameOf(match, bytes);
};

/** Whether a rule without a form has something to say of a value that a key, token or secret's name gave. */
function speaks({ rule, start, end, whole }: Match, bytes: Uint8Array): boolean {
  if (scheme.test(textOf(bytes, start - 8, start))) return formVerdict(textOf(bytes, start, end), headed.exec(textOf(bytes, start - AROUND, start))?.[1] ?? '', '') !== 'refused';
  const nameStart = whole?.start ?? start;
  const name = nameOf({ start, whole }, bytes);
  const value = textOf(bytes, start, end);
  if (isLabel(name) || isPublicBy(name, value, textOf(bytes, end, end + AROUND)) || isTyped(value) || isEncodedText(value) || isVariable(value) || isTokenHeader(value) || (isBrokenToken(value) && !ownMaking.test(name)) || isOpen(value) || (rule === 'generic/key' && isIdentifier(name, value))) return false;
  if (questioned.test(textOf(bytes, nameStart - 1, start)) || (bytes[start - 1] === 0x3f && /^\w{1,20}=/.test(value)) || isParameter(value, textOf(bytes, end, end + NOISE))) return false;
  const before = textOf(bytes, nameStart - AROUND, nameStart);
  const ahead = textOf(bytes, start - AROUND, start);
  if (((before.includes('?') || before.includes('&')) && badge.test(before)) || openly.test(before) || (ahead.includes('<') && (formField.test(ahead) || isNonce(ahead)))) return false;
  if (isOpenPem(value) || (rule === 'generic/key' && isVector(name, value, textOf(bytes, start - LINE, end + LINE)))) return false;
  const verdict = formVerdict(value, name, before);
  return verdict === 'fits' || (verdict !== 'refused' && ((rule === 'generic/secret' && !isIssued(name)) || !isForeign(value, name)));
}

/** Whether a value that its form or its vendor's name gave is a piece of something else. */
const isCut = (value: string, before: string, after: string): boolean => isPiece(before.slice(-1), after) || isCommit(value, before, after) || isBraced(value, before, after) || isInsideBase64(value, before, after) || isWrappedLine(value, before, after);

/** Whether a value of many signs stands under the name of a vendor's key that has none of the vendor's forms. */
function isRefusedKey(match: Match, value: string, bytes: Uint8Array): boolean {
  const name = wholeNameOf(match, bytes);
  return /api[-_]?key/i.test(name) && formVerdict(value, name, '') === 'refused';
}

function isRefused(match: Match, bytes: Uint8Array, path: string, shape: string): boolean {
  const { rule, start, end, whole = match } = match;
  const value = textOf(bytes, start, end);
  if (ofAnybody.test(rule) && ((isOfTexts(path) && isWords(value)) || isStored(value))) return true;
  if (!withoutForm.test(rule)) return cutShort.has(shape) && ((shape === 'context' && isNoise(bytes, start - NOISE, end + NOISE)) || isCut(value, textOf(bytes, start - AROUND, start), textOf(bytes, end, end + AROUND)));
  if (isCharacter(bytes, match, path) || isNoise(bytes, whole.start - NOISE, end + NOISE) || isNoise(bytes, start - AROUND, end + AROUND, fewControls)) return true;
  if (rule.startsWith('literal/') && isRefusedKey(match, value, bytes)) return true;
  if (isSum(path, value, textOf(bytes, start - AROUND, start))) return true;
  if (branch.test(textOf(bytes, whole.start - NOISE, whole.start)) || isState(value) || isTranslation(value)) return true;
  if (isOtherWord(nameOf(match, bytes)) || isDrawnName(wholeNameOf(match, bytes)) || isDenied(wholeNameOf(match, bytes)) || isMention(value, textOf(bytes, start - AROUND, start), textOf(bytes, end, end + AROUND))) return true;
  if (rule === 'generic/password' && isLabel(ownName.exec(textOf(bytes, start - LINE, start))?.[1] ?? nameOf(match, bytes))) return true;
  return isEncodedWord(value) || isVersion(value) || isExpression(value) || isDigest(nameOf(match, bytes), value) || (machineMade.test(rule) && (isAnswer(value, textOf(bytes, start - LINE, start)) || !speaks(match, bytes)));
}

/** A password that is its user's name, or the hash of one. */
function isDoubtful(bytes: Uint8Array, start: number, end: number): boolean {
  const value = textOf(bytes, start, end);
  const before = textOf(bytes, start - AROUND, start);
  return isUserName(value, before) || isHashed(value, before, textOf(bytes, end, end + AROUND));
}

/**
 * Leaves out pieces of longer values, and what rules without a form say of values that tell by their form, or by where they stand, that
 * they are none. A password that is its user's name, or a hash, is doubtful.
 */
export function withoutRefused(matches: readonly Match[], bytes: Uint8Array, path: string, facts: FactsOf): Match[] {
  return matches.flatMap((match) => {
    if (match.decoded !== undefined) return [match];
    if (isRefused(match, bytes, path, facts(match.rule)?.shape ?? '')) return [];
    const { rule, start, end } = match;
    if (!passwords.test(rule) || !isDoubtful(bytes, start, end)) return [match];
    return [{ ...match, confidence: 'low' as const, doubtful: true as const }];
  });
}
