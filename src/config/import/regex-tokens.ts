/** A regular expression of RE2, Python or Go, cut into its parts. */
export interface Token {
  readonly kind: 'char' | 'class' | 'open' | 'close' | 'bar' | 'start' | 'end' | 'boundary' | 'any';
  /** How JavaScript writes it, without its repeat. */
  readonly text: string;
  /** Of a char: the character. */
  readonly char?: string;
  /** Of an opening bracket that captures: its number. */
  readonly capture?: number;
  readonly repeat?: { readonly min: number; readonly max: number; readonly lazy: boolean };
}

/** Why an expression has no equal in JavaScript. */
export class NoEqual extends Error {}

const posix: Readonly<Record<string, string>> = { alnum: '0-9A-Za-z', alpha: 'A-Za-z', ascii: '\\x00-\\x7f', blank: ' \\t', digit: '0-9', lower: 'a-z', upper: 'A-Z', punct: '!-\\/:-@[-`{-~', space: '\\s', word: '\\w', xdigit: '0-9A-Fa-f', print: ' -~', graph: '!-~', cntrl: '\\x00-\\x1f' };

/** What is set by `(?i)` and the like. */
export interface Flags {
  ignoreCase: boolean;
  dotAll: boolean;
}

function classToken(source: string, at: number): { token: Token; next: number } {
  let text = '[';
  let i = at + 1;
  if (source[i] === '^') text += source[i++];
  for (let first = true; i < source.length && (first || source[i] !== ']'); first = false) {
    const named = /^\[:(\^?)([a-z]+):\]/.exec(source.slice(i));
    if (named) {
      if (named[1] || !posix[named[2] ?? '']) throw new NoEqual('uses a class that JavaScript has not');
      text += posix[named[2] ?? ''];
      i += named[0].length;
    } else if (source[i] === '\\') {
      if (/^\\[pP]/.test(source.slice(i))) throw new NoEqual('uses a Unicode class (\\p)');
      text += source.slice(i, i + 2);
      i += 2;
    } else {
      text += source[i] === '[' || (first && source[i] === ']') ? `\\${source[i]}` : source[i];
      i++;
    }
  }
  return { token: { kind: 'class', text: `${text}]` }, next: i + 1 };
}

function escapeToken(source: string, at: number): { token: Token; next: number } {
  const rest = source.slice(at);
  const char = source[at + 1] ?? '';
  const hex = /^\\x\{([0-9a-f]{1,6})\}/i.exec(rest);
  if (hex && Number.parseInt(hex[1] ?? '', 16) <= 255) return { token: { kind: 'class', text: `\\x${(hex[1] ?? '').padStart(2, '0')}` }, next: at + hex[0].length };
  if (hex || /^\\[pPQEC]/.test(rest)) throw new NoEqual(char === 'Q' ? 'quotes with \\Q' : 'uses characters by their Unicode names');
  if (/^\\(?:x[0-9a-f]{2})/i.test(rest)) return { token: { kind: 'class', text: rest.slice(0, 4) }, next: at + 4 };
  if (/[1-9]/.test(char)) throw new NoEqual('refers back to a group');
  const kinds: Readonly<Record<string, Token>> = { A: { kind: 'start', text: '' }, z: { kind: 'end', text: '' }, Z: { kind: 'end', text: '' }, b: { kind: 'boundary', text: '\\b' }, B: { kind: 'boundary', text: '\\B' } };
  const known = kinds[char];
  if (known) return { token: known, next: at + 2 };
  if (/[dDwWsSnrtfv0]/.test(char)) return { token: { kind: 'class', text: `\\${char}` }, next: at + 2 };
  // A quoted character: letters and marks that need no quoting stay plain.
  return { token: { kind: 'char', char, text: /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char }, next: at + 2 };
}

function openToken(source: string, at: number, flags: Flags, count: () => number): { token?: Token; next: number } {
  const rest = source.slice(at);
  const setting = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/.exec(rest);
  if (setting) {
    const [whole, on = '', off = '', end] = setting;
    if (off || /[U]/.test(on)) throw new NoEqual(off ? 'switches case or lines off in between' : 'uses the ungreedy flag');
    if (on.includes('i')) flags.ignoreCase = true;
    if (on.includes('s')) flags.dotAll = true;
    return end === ')' ? { next: at + whole.length } : { token: { kind: 'open', text: '(?:' }, next: at + whole.length };
  }
  const named = /^\(\?P?<[A-Za-z]\w*>/.exec(rest);
  if (named) return { token: { kind: 'open', text: '(?:', capture: count() }, next: at + named[0].length };
  const look = /^\(\?<?[=!]/.exec(rest);
  if (look) return { token: { kind: 'open', text: look[0] }, next: at + look[0].length };
  if (rest.startsWith('(?')) throw new NoEqual('uses a group that JavaScript has not');
  return { token: { kind: 'open', text: '(?:', capture: count() }, next: at + 1 };
}

function repeatAt(source: string, at: number): { repeat?: Token['repeat']; next: number } {
  const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/.exec(source.slice(at));
  if (!found) return { next: at };
  const [whole, sign, min, comma, max, after] = found;
  if (after === '+') throw new NoEqual('uses a possessive repeat');
  const lazy = after === '?';
  const next = at + whole.length;
  if (sign) return { repeat: { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY, lazy }, next };
  return { repeat: { min: Number(min), max: comma ? (max ? Number(max) : Number.POSITIVE_INFINITY) : Number(min), lazy }, next };
}

/** Cuts an expression into tokens. Throws `NoEqual` for what JavaScript cannot say. */
export function tokens(source: string): { all: Token[]; flags: Flags; captures: number } {
  const flags: Flags = { ignoreCase: false, dotAll: false };
  const all: Token[] = [];
  let captures = 0;
  for (let at = 0; at < source.length; ) {
    const char = source[at] as string;
    let made: { token?: Token; next: number };
    if (char === '[') made = classToken(source, at);
    else if (char === '\\') made = escapeToken(source, at);
    else if (char === '(') made = openToken(source, at, flags, () => ++captures);
    else if (char === ')') made = { token: { kind: 'close', text: ')' }, next: at + 1 };
    else if (char === '|') made = { token: { kind: 'bar', text: '|' }, next: at + 1 };
    else if (char === '^' || char === '$') made = { token: { kind: char === '^' ? 'start' : 'end', text: '' }, next: at + 1 };
    else if (char === '.') made = { token: { kind: 'any', text: '.' }, next: at + 1 };
    else made = { token: { kind: 'char', char, text: /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char }, next: at + 1 };
    const { repeat, next } = made.token && made.token.kind !== 'open' && made.token.kind !== 'bar' ? repeatAt(source, made.next) : { repeat: undefined, next: made.next };
    if (made.token) all.push(repeat ? { ...made.token, repeat } : made.token);
    at = next;
  }
  return { all, flags, captures };
}
