/** The lines of a YAML text, and what begins on one. */
import { resolved, unescaped } from './yaml-scalar.ts';

/** Thrown for a text that the library must read. */
export class Unusual extends Error {}

/** What no plain text begins with. */
const signs = new Set('[]{},#&*!|>\'"%@`');

/** Gives the text up. */
export function never(): never {
  throw new Unusual();
}

/** A cursor over the lines that say something. */
export class Lines {
  readonly source: string;
  readonly #tabs: boolean;
  /** The line: where it starts and ends, its first sign that is no blank; `indent` is -1 behind the last one. */
  start = 0;
  end = -1;
  first = 0;
  indent = -1;
  nodes = 0;

  constructor(source: string) {
    this.source = source;
    this.#tabs = source.includes('\t');
  }

  /** Goes to the next line that is neither blank nor a comment; `from` where the next line starts. */
  next(from = this.end + 1): void {
    const { source } = this;
    for (let start = from; start < source.length; start = this.end + 1) {
      const newline = source.indexOf('\n', start);
      this.end = newline < 0 ? source.length : newline;
      let first = start;
      while (source.charCodeAt(first) === 0x20) first++;
      const code = source.charCodeAt(first);
      if (first >= this.end || code === 0x23) continue;
      if (code === 0x09 || (this.#tabs && source.slice(first, this.end).includes('\t'))) never();
      if (first === start && /^(?:---|\.\.\.|%)/.test(source.slice(first, first + 3))) never();
      this.start = start;
      this.first = first;
      this.indent = first - start;
      return;
    }
    this.indent = -1;
  }

  /** Whether nothing or a blank stands there. */
  isBlank(at: number): boolean {
    const code = this.source.charCodeAt(at);
    return at >= this.source.length || code === 0x20 || code === 0x0a;
  }

  /** The next place on the line that is no blank. */
  skip(from: number): number {
    let at = from;
    while (this.source.charCodeAt(at) === 0x20) at++;
    return at;
  }

  /** Whether only a comment may follow. */
  isDone(at: number): boolean {
    return at >= this.end || (this.source[at] === '#' && this.source[at - 1] === ' ');
  }

  isDash(at: number): boolean {
    return this.source[at] === '-' && this.isBlank(at + 1);
  }
}

/** Behind the quotation mark that closes the one at `from`, on the same line. */
export function closing({ source, end }: Lines, from: number): number {
  const quote = source[from];
  for (let at = from + 1; at < end; at++) {
    if (quote === '"' && source[at] === '\\') at++;
    else if (source[at] === quote && quote === "'" && source[at + 1] === "'") at++;
    else if (source[at] === quote) return at + 1;
  }
  return never();
}

/** Where a text without quotation marks that begins at `from` ends, and the colon behind it that makes it a key. `flow`: between brackets. */
export function plainEnd(lines: Lines, from: number, flow: boolean): { readonly end: number; readonly colon: number } {
  const { source } = lines;
  if (signs.has(source[from] ?? '#') || (/[-?:]/.test(source[from] ?? '') && lines.isBlank(from + 1))) never();
  let end = from;
  for (let at = from; at < lines.end; at++) {
    const sign = source[at] ?? '';
    if (sign === ':' && lines.isBlank(at + 1)) return { end, colon: at };
    if (flow && /[,[\]{}]/.test(sign)) return sign === ',' || sign === ']' || sign === '}' ? { end, colon: -1 } : never();
    if (flow && sign === ':' && /[,[\]{}]/.test(source[at + 1] ?? '')) never();
    if (sign === '#' && source[at - 1] === ' ') return flow ? never() : { end, colon: -1 };
    if (sign !== ' ') end = at + 1;
  }
  return flow ? never() : { end, colon: -1 };
}

/** A key and the place of its colon. */
export interface Key {
  readonly key: string;
  readonly colon: number;
}

/** The key that begins at `from`; undefined when something else does. */
export function keyAt(lines: Lines, from: number): Key | undefined {
  const { source } = lines;
  const sign = source[from] ?? '';
  const quoted = sign === '"' || sign === "'";
  if (!quoted && signs.has(sign)) return undefined;
  const { end, colon } = quoted ? quotedKey(lines, from) : plainEnd(lines, from, false);
  if (colon < 0) return undefined;
  const key = quoted ? unescaped(source.slice(from, end)) : String(resolved(source.slice(from, end)));
  if (key === undefined || key === '<<' || colon - from > 1000) never();
  return { key, colon };
}

function quotedKey(lines: Lines, from: number): { readonly end: number; readonly colon: number } {
  const end = closing(lines, from);
  const at = lines.skip(end);
  return { end, colon: lines.source[at] === ':' && lines.isBlank(at + 1) ? at : -1 };
}
