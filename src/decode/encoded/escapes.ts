import type { Pieces } from './pieces.ts';
import { sign, type Signs } from './signs.ts';

/** Bytes of text around an escape that are decoded together: a value and the name in front of it. */
const around = 256;
const most = 8192;

/** Quoted-printable is read of whole words only: half of all letters begin with `=6`. */
const kinds = [sign.percent, sign.reference, sign.quoted, sign.backslash];

/** One way of writing characters as others: how it is found, and how a stretch that holds it is read. */
interface Escape {
  /** What an occurrence begins with that is worth decoding. */
  readonly worth: RegExp;
  readonly read: (text: string) => string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', colon: ':', equals: '=', sol: '/', plus: '+', commat: '@', lowbar: '_', hyphen: '-', period: '.' };
/** A character as the Latin-1 of its UTF-8: what it would be in clear. */
const character = (code: number): string => (code > 0 && code < 0x110000 ? Buffer.from(String.fromCodePoint(code)).toString('latin1') : '');

const escapes: readonly Escape[] = [
  // Worth it only where a sign is written that credentials hold: a space as %20 hides nothing.
  { worth: /^%(?:25(?:%3\d|[2-7])|2[B-Fb-f]|3[ADad]|3\d%3\d%3\d|40|[4-7][0-9A-Fa-f])/, read: (text) => text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) },
  {
    worth: /^&#(?:\d{2,3}|x[0-9A-Fa-f]{2});/,
    read: (text) => text.replaceAll(/&#(?:(\d{1,6})|x([0-9A-Fa-f]{1,5}));|&([a-z]{2,8});/g, (whole, decimal?: string, hex?: string, name?: string) => (name === undefined ? character(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)) : (named[name] ?? whole))),
  },
  { worth: /^(?:=[2-7][0-9A-F]){3}/, read: (text) => text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) },
  { worth: /^(?:(?:\\x[2-7][0-9A-Fa-f]){3}|\\x(?:5[fF]|2[dDeE]))/, read: (text) => text.replaceAll(/\\x([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) },
  // Several in a row: one alone is also a group of an expression, or a colour.
  { worth: /^(?:\\(?:0[4-7]|1[0-7])[0-7]){3}/, read: (text) => text.replaceAll(/\\(0[4-7][0-7]|1[0-7]{2})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))) },
  { worth: /^\\U000000[2-7][0-9A-Fa-f]/, read: (text) => text.replaceAll(/\\U([0-9A-Fa-f]{8})/g, (_, hex: string) => character(Number.parseInt(hex, 16))) },
  { worth: /^\\u(?:(?:\{00)?00|\{)[2-7][0-9A-Fa-f]/, read: (text) => text.replaceAll(/\\u(?:([0-9A-Fa-f]{4})|\{([0-9A-Fa-f]{1,6})\})/g, (_, four?: string, braced?: string) => character(Number.parseInt(four ?? braced ?? '0', 16))) },
];

/** What belongs to a sign's stretch behind it: up to the line's end, or where for `around` characters nothing was escaped. */
const rest: Readonly<Record<string, RegExp>> = {
  '%': /(?:[^%\r\n]{0,254}%)*[^%\r\n]{0,255}/y,
  '&': /(?:[^&\r\n]{0,254}&)*[^&\r\n]{0,255}/y,
  '=': /(?:[^=\r\n]{0,254}=)*[^=\r\n]{0,255}/y,
  '\\': /(?:[^\\\r\n]{0,254}\\)*[^\\\r\n]{0,255}/y,
};

/** The line around an offset that ends at `lineEnd`, at most `around` bytes before and `most` in all: its text, and where that begins. */
function stretch(buffer: Buffer, offset: number, lineEnd: number): [text: string, start: number] {
  const first = Math.max(0, offset - around);
  const text = buffer.toString('latin1', first, Math.min(lineEnd, offset + most));
  const at = offset - first;
  const start = at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const behind = rest[text[at] as string] as RegExp;
  behind.lastIndex = at + 1;
  behind.test(text);
  return [text.slice(start, Math.min(behind.lastIndex, start + most)), first + start];
}

function endOfLine(buffer: Buffer, from: number): number {
  const at = buffer.indexOf(10, from);
  return at < 0 ? buffer.length : at;
}

/** Decodes stretches with URL, HTML, `\x`, `\u`, `\U` and octal escapes. */
export function decodeEscapes(bytes: Uint8Array, pieces: Pieces, signs: Signs): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const kind of kinds) {
    let lineEnd = -1;
    for (let at = signs.next(kind, 0); at >= 0 && pieces.open; ) {
      const sample = buffer.toString('latin1', at, at + 16);
      const escape = escapes.find(({ worth }) => worth.test(sample));
      if (!escape) {
        at = signs.next(kind, at + 1);
        continue;
      }
      // Once a line: there may be a million signs in one.
      if (lineEnd < at) lineEnd = endOfLine(buffer, at);
      const [text, start] = stretch(buffer, at, lineEnd);
      const plain = escape.read(text);
      if (plain !== text) pieces.add(Buffer.from(plain, 'latin1'), start, start + text.length);
      at = signs.next(kind, start + text.length);
    }
  }
}
