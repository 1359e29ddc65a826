import type { Pieces } from './pieces.ts';

/** Bytes of text around an escape that are decoded together: a value and the name in front of it. */
const around = 256;
const most = 8192;

const [percent, ampersand, equals, backslash] = [37, 38, 61, 92] as const;
/** Quoted-printable of whole words: half of all letters begin so. */
const quoted = Buffer.from('=6');
const isBreak = (code: number): boolean => code === 10 || code === 13;

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
  { worth: /^%(?:25(?:%3\d|[2-7])|2[B-Fb-f]|3[ADad]|40|[4-7][0-9A-Fa-f])/, read: (text) => text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) },
  {
    worth: /^&#(?:\d{2,3}|x[0-9A-Fa-f]{2});/,
    read: (text) => text.replaceAll(/&#(?:(\d{1,6})|x([0-9A-Fa-f]{1,5}));|&([a-z]{2,8});/g, (whole, decimal?: string, hex?: string, name?: string) => (name === undefined ? character(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal)) : (named[name] ?? whole))),
  },
  { worth: /^(?:=[2-7][0-9A-F]){3}/, read: (text) => text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) },
  { worth: /^(?:\\x[2-7][0-9A-Fa-f]){3}/, read: (text) => text.replaceAll(/\\x([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) },
  { worth: /^\\u(?:(?:\{00)?00|\{)[2-7][0-9A-Fa-f]/, read: (text) => text.replaceAll(/\\u(?:([0-9A-Fa-f]{4})|\{([0-9A-Fa-f]{1,6})\})/g, (_, four?: string, braced?: string) => character(Number.parseInt(four ?? braced ?? '0', 16))) },
];

/** The line around an offset, at most `around` bytes before and `most` in all. */
function stretch(bytes: Uint8Array, offset: number): [number, number] {
  let start = offset;
  while (start > 0 && offset - start < around && !isBreak(bytes[start - 1] as number)) start--;
  let end = offset;
  let last = offset;
  // It ends with its line, or when for long nothing was escaped.
  while (end < bytes.length && end - start < most && end - last < around && !isBreak(bytes[end] as number)) {
    if (bytes[end] === bytes[offset]) last = end;
    end++;
  }
  return [start, end];
}

/** Whether the byte behind a sign can go on an escape: most percent signs and backslashes are no escapes that matter here. */
function goesOn(first: number, next: number): boolean {
  if (first === percent) return next >= 50 && next <= 55;
  return first === ampersand ? next === 35 : next === 120 || next === 117;
}

/** Where a sign may stand, from an offset on: of the two that begin with a backslash, whichever comes. -1: nowhere. */
function nextSign(buffer: Buffer, from: number, first: number): number {
  if (first === equals) {
    let at = buffer.indexOf(quoted, from);
    while (at >= 0 && buffer[at + 3] !== equals) at = buffer.indexOf(quoted, at + 2);
    return at;
  }
  for (let at = buffer.indexOf(first, from); at >= 0; at = buffer.indexOf(first, at + 1)) {
    if (goesOn(first, buffer[at + 1] as number)) return at;
  }
  return -1;
}

/** Decodes stretches with URL, HTML, `\x` and `\u` escapes. */
export function decodeEscapes(bytes: Uint8Array, pieces: Pieces): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const first of [percent, ampersand, equals, backslash]) {
    for (let at = nextSign(buffer, 0, first); at >= 0 && pieces.open; ) {
      const sample = buffer.toString('latin1', at, at + 16);
      const escape = escapes.find(({ worth }) => worth.test(sample));
      if (!escape) {
        at = nextSign(buffer, at + 1, first);
        continue;
      }
      const [start, end] = stretch(bytes, at);
      const text = buffer.toString('latin1', start, end);
      const plain = escape.read(text);
      if (plain !== text) pieces.add(Buffer.from(plain, 'latin1'), start, end);
      at = nextSign(buffer, end, first);
    }
  }
}
