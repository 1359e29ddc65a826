/** Reads a JavaScript regular expression into a tree over UTF-8 bytes. Refuses what has no bounded or no context-free meaning. */
import { union } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import { characterNode, classNode, shorthandOf } from './characters.ts';
import { choice, complement, sequence, setOf } from './tree.ts';
import type { Node } from './tree.ts';

const DEEPEST = 64;
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, '0': 0 };

/** Parses a pattern. Flags `i`, `s` and `u` are worked into the tree; `m` only changes what `^` and `$` mean. Throws with what to write instead. */
export function parseRegex(pattern: RegExp): Node {
  const parser = new Parser(pattern);
  return parser.all();
}

class Parser {
  readonly #text: readonly string[];
  readonly #caseless: boolean;
  readonly #dotAll: boolean;
  #at = 0;
  #depth = 0;

  constructor({ source, ignoreCase, dotAll, flags }: RegExp) {
    if (flags.includes('v')) throw new Error('the flag v is not supported');
    this.#text = [...source];
    this.#caseless = ignoreCase;
    this.#dotAll = dotAll;
  }

  all(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) throw new Error('a group closes that was not opened');
    return node;
  }

  #peek(text: string): boolean {
    return [...text].every((character, index) => this.#text[this.#at + index] === character);
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += [...text].length;
    return true;
  }

  #next(): string {
    const character = this.#text[this.#at++];
    if (character === undefined) throw new Error('the pattern ends too early');
    return character;
  }

  #choice(): Node {
    if (++this.#depth > DEEPEST) throw new Error('groups are nested too deeply');
    const nodes = [this.#sequence()];
    while (this.#take('|')) nodes.push(this.#sequence());
    this.#depth--;
    return choice(nodes);
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    while (this.#at < this.#text.length && !this.#peek('|') && !this.#peek(')')) nodes.push(this.#repeated(this.#atom()));
    return sequence(nodes);
  }

  #atom(): Node {
    const character = this.#next();
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '^':
      case '$':
        return { kind: 'edge', source: character };
      case '.':
        return { kind: 'set', set: this.#dotAll ? complement(setOf()) : complement(setOf(10, 13)) };
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw new Error('nothing to repeat');
      default:
        return characterNode(character.codePointAt(0) ?? 0, this.#caseless);
    }
  }

  #group(): Node {
    for (const sign of ['<=', '<!', '=', '!'] as const) if (this.#take(`?${sign}`)) return { kind: 'look', sign, node: this.#closed() };
    if (this.#take('?<')) {
      let name = '';
      for (let character = this.#next(); character !== '>'; character = this.#next()) name += character;
      return { kind: 'group', name, node: this.#closed() };
    }
    if (this.#peek('?') && !this.#take('?:')) throw new Error('this kind of group is not supported');
    return this.#closed();
  }

  #closed(): Node {
    const node = this.#choice();
    if (!this.#take(')')) throw new Error('a group is not closed');
    return node;
  }

  #repeated(node: Node): Node {
    const bounds = this.#bounds();
    if (bounds === undefined) return node;
    const [min, max] = bounds;
    if (node.kind === 'edge' || node.kind === 'look') throw new Error('a look-around or an edge cannot repeat');
    return { kind: 'repeat', node, min, max, lazy: this.#take('?') };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take('?')) return [0, 1];
    if (this.#peek('*') || this.#peek('+')) throw new Error(`"${this.#next()}" has no bound: write {${this.#text[this.#at - 1] === '*' ? '0' : '1'},200} or another number`);
    const rest = this.#text.slice(this.#at, this.#at + 14).join('');
    const found = /^\{([0-9]{1,5})(,([0-9]{0,5}))?\}/.exec(rest);
    if (found === null) return undefined;
    this.#at += found[0].length;
    const min = Number(found[1]);
    if (found[3] === '') throw new Error(`"${found[0]}" has no upper bound`);
    const max = found[3] === undefined ? min : Number(found[3]);
    if (max < min) throw new Error(`"${found[0]}" runs backwards`);
    return [min, max];
  }

  #escape(): Node {
    const character = this.#next();
    if (character === 'b' || character === 'B') return { kind: 'edge', source: `\\${character}` };
    const set = shorthandOf(character);
    if (set !== undefined) return { kind: 'set', set };
    const code = this.#code(character);
    return code < 0 ? { kind: 'set', set: setOf(-code) } : characterNode(code, this.#caseless);
  }

  /** The code point of an escape whose letter was read; below zero for a byte above ASCII (`\\xe9` is one byte, `\\u00e9` a character). */
  #code(character: string): number {
    const control = controls[character];
    if (control !== undefined && !(character === '0' && /[0-9]/.test(this.#text[this.#at] ?? ''))) return control;
    if (character === 'x') {
      const byte = this.#hex(2);
      return byte < 0x80 ? byte : -byte;
    }
    if (character === 'u') {
      if (!this.#take('{')) return this.#hex(4);
      let digits = '';
      for (let digit = this.#next(); digit !== '}'; digit = this.#next()) digits += digit;
      return Number.parseInt(digits, 16);
    }
    if (/[A-Za-z0-9]/.test(character)) throw new Error(`the escape \\${character} is not supported`);
    return character.codePointAt(0) ?? 0;
  }

  #hex(length: number): number {
    const digits = this.#text.slice(this.#at, this.#at + length).join('');
    if (!/^[0-9A-Fa-f]+$/.test(digits) || digits.length < length) throw new Error('an escape lacks its digits');
    this.#at += length;
    return Number.parseInt(digits, 16);
  }

  #class(): Node {
    const negated = this.#take('^');
    let ascii: ByteSet = new Uint8Array(256);
    const ranges: [number, number][] = [];
    while (!this.#take(']')) {
      const from = this.#member();
      if (typeof from !== 'number') {
        ascii = union(ascii, from);
        continue;
      }
      let to: number | ByteSet = from;
      if (this.#peek('-') && this.#text[this.#at + 1] !== ']') {
        this.#at++;
        to = this.#member();
        if (typeof to !== 'number' || Math.abs(to) < Math.abs(from) || (from < 0 && to >= 0)) throw new Error('a range in a class is not one');
      }
      if (to < 0) for (let byte = Math.abs(from); byte <= -to; byte++) ascii[byte] = 1;
      for (let code = Math.max(0, from); code <= Math.min(to, 0x7f); code++) ascii[code] = 1;
      if (to >= 0x80 && from >= 0) ranges.push([Math.max(0x80, from), to]);
    }
    return classNode({ ascii, ranges }, negated, this.#caseless);
  }

  #member(): number | ByteSet {
    const character = this.#next();
    if (character !== '\\') return character.codePointAt(0) ?? 0;
    const escaped = this.#next();
    if (escaped === 'b') return 8;
    return shorthandOf(escaped) ?? this.#code(escaped);
  }
}
