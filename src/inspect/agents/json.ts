import { DEPTH, ParseError } from './node.ts';
import type { Entry, Node } from './node.ts';

/**
 * JSON as agents and editors accept it: comments, trailing commas and a byte order mark are allowed.
 * Throws `ParseError` for what none of them would read. An empty text is an empty map, as in VS Code.
 */
export function parseJson(source: string): Node {
  const parser = new Parser(source);
  return parser.document();
}

const BACKSLASH = 92;
const NEWLINE = 10;

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#text = source;
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  document(): Node {
    this.#space();
    if (this.#at >= this.#text.length) return { kind: 'map', entries: [], start: 0, end: 0 };
    const node = this.#value();
    this.#space();
    if (this.#at < this.#text.length) this.#fail('text after the end of the document');
    return node;
  }

  #fail(message: string): never {
    throw new ParseError(message, this.#at);
  }

  #space(): void {
    const blank = /(?:[\s\u00a0\ufeff]+|\/\/[^\n\r]*|\/\*[^]*?\*\/)+/y;
    blank.lastIndex = this.#at;
    if (blank.test(this.#text)) this.#at = blank.lastIndex;
  }

  #value(): Node {
    const first = this.#text[this.#at];
    if (first === '{' || first === '[') {
      if (++this.#depth > DEPTH) this.#fail(`nested deeper than ${DEPTH}`);
      const node = first === '{' ? this.#map() : this.#list();
      this.#depth--;
      return node;
    }
    const start = this.#at;
    if (first === '"' || first === "'") return { kind: 'scalar', value: this.#string(), start, end: this.#at };
    return this.#word();
  }

  #word(): Node {
    const start = this.#at;
    const word = /[^\s,:{}[\]"'/]+/y;
    word.lastIndex = start;
    const found = word.exec(this.#text)?.[0];
    if (found === undefined) this.#fail('a value is missing');
    this.#at = start + found.length;
    const end = this.#at;
    if (found === 'true' || found === 'false') return { kind: 'scalar', value: found === 'true', start, end };
    if (found === 'null') return { kind: 'scalar', value: null, start, end };
    const number = Number(found);
    if (Number.isNaN(number) && found !== 'NaN') {
      this.#at = start;
      this.#fail('neither a string, a number, true, false nor null');
    }
    return { kind: 'scalar', value: number, start, end };
  }

  /** By hand: a pattern over a string of megabytes can exhaust its engine. */
  #string(): string {
    const quote = this.#text.charCodeAt(this.#at);
    const start = this.#at + 1;
    for (let at = start; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === quote) {
        this.#at = at + 1;
        return unescape(this.#text.slice(start, at));
      }
      if (code === BACKSLASH) at++;
      else if (code === NEWLINE) break;
    }
    return this.#fail('a string does not end');
  }

  #list(): Node {
    const start = this.#at++;
    const items: Node[] = [];
    for (this.#space(); this.#text[this.#at] !== ']'; this.#space()) {
      items.push(this.#value());
      this.#space();
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== ']') this.#fail('a comma or ] is missing');
    }
    this.#at++;
    return { kind: 'list', items, start, end: this.#at };
  }

  #map(): Node {
    const start = this.#at++;
    const entries: Entry[] = [];
    for (this.#space(); this.#text[this.#at] !== '}'; this.#space()) {
      const keyStart = this.#at;
      const first = this.#text[keyStart];
      if (first !== '"' && first !== "'") this.#fail('a key in quotes is missing');
      const key = this.#string();
      this.#space();
      if (this.#text[this.#at] !== ':') this.#fail('a colon is missing');
      this.#at++;
      this.#space();
      entries.push({ key, keyStart, value: this.#value() });
      this.#space();
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== '}') this.#fail('a comma or } is missing');
    }
    this.#at++;
    return { kind: 'map', entries, start, end: this.#at };
  }
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescape(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex?: string, other?: string) =>
    hex === undefined ? (SHORT[other!] ?? other!) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
