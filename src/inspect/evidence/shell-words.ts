import { closerIn, heredocAt, heredocEnd } from './shell-brackets.ts';

/** One simple command of a script: its words without quotes, and the 1-based line where it starts. */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly line: number;
  /** The first word stands in quotes: to PowerShell a string, not a program. */
  readonly quoted?: true;
  /** A block follows: to PowerShell a pattern of `switch`. */
  readonly block?: true;
}

/** Deeper command substitutions are not followed. */
const deepest = 8;

/** Reads POSIX shell, close enough for PowerShell and batch files too: words in command position, nothing is expanded. */
class Scanner {
  readonly found: ShellCommand[] = [];
  readonly #text: string;
  readonly #depth: number;
  #at = 0;
  #line: number;
  #words: string[] = [];
  #word: string | undefined;
  #start: number;
  #quoted = false;
  /** PowerShell's call operator: the string that follows is a program. */
  #called = false;
  /** Brackets open around this place. */
  #open = 0;
  /** Between `case … in` or `;;` and the bracket that ends the pattern. */
  #pattern = false;
  #heredocs: string[] = [];
  readonly #unclosed = new Set<string>();
  readonly #closer: (open: number) => number | undefined;

  constructor(text: string, line: number, depth: number) {
    this.#text = text;
    this.#line = line;
    this.#start = line;
    this.#depth = depth;
    this.#closer = closerIn(text);
  }

  run(): readonly ShellCommand[] {
    const ordinary = /[^\s'"\\#`$<;&|(){}]+/y;
    while (this.#at < this.#text.length) {
      ordinary.lastIndex = this.#at;
      const word = ordinary.exec(this.#text)?.[0];
      if (word === undefined) this.#step(this.#text[this.#at] as string);
      else {
        this.#append(word);
        this.#at += word.length;
      }
    }
    this.#endCommand();
    return this.found;
  }

  #step(c: string): void {
    if (c === '\n') this.#newline();
    else if (c === '\\') this.#escape();
    else if (c === "'") this.#single();
    else if (c === '"') this.#double();
    else if (c === '#' && this.#word === undefined) this.#at = this.#endOfLine();
    else if (c === '`' || (c === '$' && this.#text[this.#at + 1] === '(')) this.#substitution();
    else if (c === '<' && this.#text.startsWith('<<', this.#at)) this.#heredoc();
    else if (/[;&|(){}]/.test(c) && !(c === '{' && this.#text[this.#at - 1] === '$')) this.#separator(c);
    else if (c === ' ' || c === '\t' || c === '\r') this.#endWord();
    else this.#append(c);
    this.#at++;
  }

  #append(text: string): void {
    if (this.#word === undefined && this.#words.length === 0) {
      this.#start = this.#line;
      this.#quoted = !this.#called && /['"]/.test(this.#text[this.#at] ?? '');
      this.#called = false;
    }
    this.#word = (this.#word ?? '') + text;
  }

  #separator(c: string): void {
    const last = this.#word ?? '';
    if (c === '}' && this.#word !== undefined) return this.#append(c);
    if (c === '(' && /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=$/.test(last)) return this.#array();
    if (c === '(' && this.#text[this.#at + 1] === ')') return this.#drop();
    if (c === ')' && (this.#open === 0 || this.#pattern)) {
      this.#drop();
      this.#pattern = false;
    }
    this.#open = Math.max(0, this.#open + (c === '(' ? 1 : c === ')' ? -1 : 0));
    this.#endCommand(c === '{');
    this.#called = c === '&';
    if (c === ';' && /[;&]/.test(this.#text[this.#at + 1] ?? '')) this.#pattern = true;
  }

  /** The words of an array, a pattern or a function's name are no command. */
  #drop(): void {
    this.#word = undefined;
    this.#words = [];
  }

  #array(): void {
    this.#drop();
    const to = this.#closer(this.#at) ?? this.#at;
    this.#line += this.#text.slice(this.#at, to).split('\n').length - 1;
    this.#at = to;
  }

  #endWord(): void {
    if (this.#word !== undefined) this.#words.push(this.#word);
    this.#word = undefined;
  }

  #endCommand(block = false): void {
    this.#endWord();
    const [first] = this.#words;
    if (first === 'esac') this.#pattern = false;
    if (first !== undefined && !this.#pattern) this.found.push({ words: this.#words, line: this.#start, ...(this.#quoted && { quoted: true }), ...(block && { block: true }) });
    if (first === 'case' && this.#words.at(-1) === 'in') this.#pattern = true;
    this.#words = [];
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return (end < 0 ? this.#text.length : end) - 1;
  }

  #newline(): void {
    this.#endCommand();
    this.#line++;
    for (const word of this.#heredocs) {
      const end = this.#closing(word);
      this.#line += this.#text.slice(this.#at + 1, end).split('\n').length - 1;
      this.#at = end - 1;
    }
    this.#heredocs = [];
  }

  /** Where the line that ends a here-document starts; right here when there is none, then the rest is read as commands. */
  #closing(word: string): number {
    if (this.#unclosed.has(word)) return this.#at + 1;
    const end = heredocEnd(this.#text, this.#at + 1, word);
    if (end === undefined) this.#unclosed.add(word);
    return end ?? this.#at + 1;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1];
    if (next === '\n') this.#line++;
    else if (next === '\r' && this.#text[this.#at + 2] === '\n') [this.#line, this.#at] = [this.#line + 1, this.#at + 1];
    else if (next !== undefined) this.#append(next);
    if (next === '\n' || next === '\r') this.#endWord();
    this.#at++;
  }

  #single(): void {
    const end = this.#text.indexOf("'", this.#at + 1);
    const inside = this.#text.slice(this.#at + 1, end < 0 ? undefined : end);
    this.#append(inside);
    this.#line += inside.split('\n').length - 1;
    this.#at = end < 0 ? this.#text.length : end;
  }

  #double(): void {
    this.#append('');
    for (this.#at++; this.#at < this.#text.length && this.#text[this.#at] !== '"'; this.#at++) {
      const c = this.#text[this.#at] as string;
      if (c === '\\' && /[$`"\\]/.test(this.#text[this.#at + 1] ?? '')) this.#append(this.#text[++this.#at] ?? '');
      else if (c === '`' || (c === '$' && this.#text[this.#at + 1] === '(')) this.#substitution();
      else this.#append(c);
      if (c === '\n') this.#line++;
    }
  }

  #substitution(): void {
    const ticks = this.#text[this.#at] === '`';
    const start = this.#at + (ticks ? 1 : 2);
    const end = ticks ? this.#text.indexOf('`', start) : (this.#closer(start - 1) ?? -1);
    const inside = this.#text.slice(start, end < 0 ? undefined : end);
    if (this.#depth < deepest) this.found.push(...new Scanner(inside, this.#line, this.#depth + 1).run());
    this.#append('$()');
    this.#line += inside.split('\n').length - 1;
    this.#at = end < 0 ? this.#text.length : end;
  }

  #heredoc(): void {
    const opened = heredocAt(this.#text, this.#at);
    if (opened) this.#heredocs.push(opened.word);
    this.#at = opened ? opened.end - 1 : this.#at + 1;
  }
}

/** The simple commands of a script, those inside `$(…)` and backticks included. `line` is that of the first character. */
export function shellCommands(script: string, line = 1): readonly ShellCommand[] {
  return new Scanner(script, line, 0).run();
}
