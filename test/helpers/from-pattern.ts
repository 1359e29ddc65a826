import type { SampleRandom } from '../../src/types.ts';

/** A text that a bounded pattern matches, drawn at random; `secret` replaces what the group of that name would be. Assertions are not looked at; "anything, as little as possible" becomes ` = `. */
export function fromPattern(pattern: RegExp, random: SampleRandom, secret?: string): string {
  return new Sampler(pattern.source, random, secret).alternatives();
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const plain = letters + digits;

class Sampler {
  #at = 0;
  readonly #source: string;
  readonly #random: SampleRandom;
  readonly #secret: string | undefined;

  constructor(source: string, random: SampleRandom, secret: string | undefined) {
    this.#source = source;
    this.#random = random;
    this.#secret = secret;
  }

  /** Reads up to the end of the group and answers one of its alternatives. */
  alternatives(): string {
    const all = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    return this.#random.pick(all);
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const from = this.#at;
      const once = this.#atom();
      const until = this.#at;
      let times = this.#times();
      if (this.#source[from] === '[' && this.#source[from + 1] === '^' && /\{0,\d+\}\?$/.test(this.#source.slice(from, this.#at))) {
        text += this.#source.slice(from, until).includes('\\s') ? '' : ' = ';
        continue;
      }
      const resume = this.#at;
      text += times-- > 0 ? once : '';
      for (; times > 0; times--) {
        this.#at = from;
        text += this.#atom();
        if (this.#at !== until) throw new Error('an atom was read in two ways');
      }
      this.#at = resume;
    }
    return text;
  }

  #times(): number {
    const rest = this.#source.slice(this.#at);
    const found = /^(?:\{(\d+)(?:,(\d*))?\}|([?*+]))\??/.exec(rest);
    if (!found) return 1;
    this.#at += found[0].length;
    if (found[3] !== undefined) return found[3] === '?' ? this.#random.pick([0, 1]) : 1;
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : Number(found[2]);
    // Long enough to hold what a predicate looks for, short enough to read.
    return Math.min(most, Math.max(least, most > 8 ? least + 12 : least));
  }

  #atom(): string {
    const sign = this.#source[this.#at++] ?? '';
    if (sign === '\\') return this.#escape();
    if (sign === '[') return this.#class();
    if (sign === '(') return this.#group();
    if (sign === '.') return this.#random.run('base62', 1);
    return sign === '^' || sign === '$' ? '' : sign;
  }

  #group(): string {
    const opened = /^\?(?:[=!]|<[=!])/.exec(this.#source.slice(this.#at));
    const named = /^\?<([A-Za-z]+)>/.exec(this.#source.slice(this.#at));
    this.#at += opened?.[0].length ?? named?.[0].length ?? (this.#source.startsWith('?:', this.#at) ? 2 : 0);
    const text = this.alternatives();
    this.#at++;
    if (opened) return '';
    return named?.[1] === 'secret' && this.#secret !== undefined ? this.#secret : text;
  }

  #escape(): string {
    const sign = this.#source[this.#at++] ?? '';
    const code = sign === 'x' ? this.#source.slice(this.#at, (this.#at += 2)) : '';
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    if (sign === 's') return ' ';
    if (sign === 'n' || sign === 'r') return sign === 'n' ? '\n' : '\r';
    if (sign === 'b') return '';
    return /[dwS]/.test(sign) ? this.#random.run(sign === 'd' ? 'digit' : 'base62', 1) : sign;
  }

  #class(): string {
    const from = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const inside = this.#source.slice(from, this.#at++);
    const set = new RegExp(`[${inside}]`);
    const usual = [...plain].filter((letter) => set.test(letter));
    const all = usual.length > 0 ? usual : Array.from({ length: 95 }, (_, at) => String.fromCharCode(at + 32)).filter((letter) => set.test(letter));
    return this.#random.pick(all);
  }
}
