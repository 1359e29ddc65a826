/**
 * What may be a secret beside the ones that were found. A line is shown because of one value; what else stands on it was perhaps not taken for a secret,
 * by a rule that is off, a value too plain, a text that is no code. Masking too much costs a reader little, showing one too many costs an account.
 */
import type { Span } from '../types/finding.ts';

const name = '(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|credentials?|auth|authorization|session(?:[_-]?id)?|sid|cookie|h?mac|sig(?:nature)?|(?:private|access|secret|encryption|signing|account|shared)[_-]?key|salt|パスワード|密码|密碼)';
/** A value behind a name that says it is one, with the quotes and backslashes of whatever it is written in between. */
const named = new RegExp(`${name}[A-Za-z0-9_]{0,16}(?:["'\`\\\\]{0,4}\\s{0,4}(?:=>|:=|[:=]|>)\\s{0,4}["'\`\\\\]{0,4}|["'\`\\\\]{1,4}\\s{0,4},\\s{0,4}["'\`\\\\]{1,4})([^\\s"'\`\\\\<>,;(){}\\[\\]]{6,512})`, 'gi');
/** The same as an option or a scheme of a header, where a blank is enough. */
const spoken = new RegExp(`(?:--?[a-z-]{0,24}${name}|\\b(?:bearer|basic|digest))\\s{1,4}["'\`]?([^\\s"'\`\\\\<>,;(){}\\[\\]]{6,512})`, 'gi');
const word = /[A-Za-z0-9+_=-]{12,512}/g;
const unquoted = /^[A-Za-z_$][\w$]*(?:[.:-]+[A-Za-z_$][\w$]*)*[.:]?$/;
const ids = /^(?:[0-9a-f]{7,31}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\d-]+)$/i;

/** How often letters and digits, and large and small letters, take turns: words seldom do, what is drawn at random always. */
function turns(text: string): number {
  let count = 0;
  let last = '';
  // Words of names in any case are one piece each.
  for (const char of text.replaceAll(/[A-Z]?[a-z]{3,}/g, 'a')) {
    const kind = char >= '0' && char <= '9' ? 'digit' : char >= 'a' && char <= 'z' ? 'small' : char >= 'A' && char <= 'Z' ? 'large' : last;
    if (last !== '' && kind !== last && !(last === 'large' && kind === 'small')) count++;
    last = kind;
  }
  return count;
}

/** What a word is made of. By hand: four expressions take longer to make than a line's words to go through. */
function madeOf(text: string): { digit: boolean; letter: boolean; only: boolean } {
  const made = { digit: false, letter: false, only: true };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if (code >= 48 && code <= 57) made.digit = true;
    else if (lower >= 97 && lower <= 122) {
      made.letter = true;
      made.only &&= lower <= 102;
    } else made.only &&= code === 45;
  }
  return made;
}

/** Whether a word looks drawn at random: hexadecimal of 32 digits and more, or mixed enough. */
function random(text: string): boolean {
  const { digit, letter, only } = madeOf(text);
  if (only && ids.test(text)) return false;
  if (only && /^[0-9a-f]{32,}$/i.test(text)) return true;
  return digit && letter && turns(text) >= Math.max(4, text.length / 6);
}

/** A name of code, or a word: `process.env.TOKEN`, `string`. Behind a quote it is a value. */
const isCode = (text: string, at: number, value: string): boolean => unquoted.test(value) && !/\d/.test(value) && !/["'`]/.test(text[at - 1] ?? '');

const signs = ':=>,';
const between = ' \t\n\v\f\r"\'`\\';
const outside = `${between}<>,;(){}[]`;

/** Whether six characters that a value can have begin at an offset. */
function isLong(text: string, from: number): boolean {
  if (from + 6 > text.length) return false;
  for (let at = from; at < from + 6; at++) if (outside.includes(text.charAt(at))) return false;
  return true;
}

/** Whether any value behind a sign begins outside of what is known: all that `named` can find there does. */
function hasNamed(text: string, known: (at: number) => boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!signs.includes(text.charAt(at))) continue;
    for (let from = at + 1; from < text.length; from++) {
      if (!known(from) && isLong(text, from)) return true;
      // What is not ASCII may be a blank.
      if (!between.includes(text.charAt(from)) && text.charCodeAt(from) < 0x80) break;
    }
  }
  return false;
}

const schemes = ['bearer', 'basic', 'digest'];

/** Whether there is an option or a scheme at all. */
function mayBeSpoken(text: string): boolean {
  if (text.includes('-')) return true;
  const lower = text.toLowerCase();
  return schemes.some((scheme) => lower.includes(scheme));
}

/**
 * Spans of a text (UTF-16 offsets) that may be secrets; sorted by nothing, they may overlap. Linear. `known` says of an offset that what begins there is
 * a secret anyway: what begins at such an offset may be left out.
 */
export function mayBeSecrets(text: string, known: (at: number) => boolean = () => false): Span[] {
  const found: Span[] = [];
  // An expression is compiled when it is first used, which takes as long as all else about a finding.
  for (const pattern of [...(hasNamed(text, known) ? [named] : []), ...(mayBeSpoken(text) ? [spoken] : [])]) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? '';
      const end = match.index + match[0].length;
      if (!isCode(text, end - value.length, value) && !/^(?:\*+|\$|%|<)/.test(value)) found.push({ start: end - value.length, end });
    }
  }
  for (const { 0: value, index } of text.matchAll(word)) if (random(value)) found.push({ start: index, end: index + value.length });
  return found;
}
