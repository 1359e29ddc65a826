/** One simple command of a script: its words without quotes, and the 1-based line where it starts. */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly line: number;
}

/** Deeper command substitutions are not followed. */
const deepest = 8;

/** Skips the bodies of here-documents: they are data. `<<EOF`, `<<-'EOF'`. */
function heredocEnd(text: string, at: number): { word: string; end: number } | undefined {
  const opener = /<<-?[ \t]*(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|([A-Za-z_][A-Za-z0-9_]{0,79}))/y;
  opener.lastIndex = at;
  const match = opener.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  return word === undefined ? undefined : { word, end: opener.lastIndex };
}

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
  #heredocs: string[] = [];
  readonly #unclosed = new Set<string>();

  constructor(text: string, line: number, depth: number) {
    this.#text = text;
    this.#line = line;
    this.#start = line;
    this.#depth = depth;
  }

  run(): readonly ShellCommand[] {
    while (this.#at < this.#text.length) this.#step(this.#text[this.#at] as string);
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
    if (this.#word === undefined && this.#words.length === 0) this.#start = this.#line;
    this.#word = (this.#word ?? '') + text;
  }

  #separator(c: string): void {
    if (c === '}' && this.#word !== undefined) this.#append(c);
    else this.#endCommand();
  }

  #endWord(): void {
    if (this.#word !== undefined) this.#words.push(this.#word);
    this.#word = undefined;
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#words.length > 0) this.found.push({ words: this.#words, line: this.#start });
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
    const closing = new RegExp(`^[ \\t]*${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ \\t\\r]*$`, 'gm');
    closing.lastIndex = this.#at + 1;
    const end = closing.exec(this.#text)?.index;
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
      if (c === '\\') this.#quotedEscape();
      else if (c === '`' || (c === '$' && this.#text[this.#at + 1] === '(')) this.#substitution();
      else this.#append(c);
      if (c === '\n') this.#line++;
    }
  }

  #quotedEscape(): void {
    const next = this.#text[++this.#at];
    if (next === '\n') this.#line++;
    else this.#append(next ?? '');
  }

  #substitution(): void {
    const ticks = this.#text[this.#at] === '`';
    const start = this.#at + (ticks ? 1 : 2);
    const end = ticks ? this.#text.indexOf('`', start) : closingBracket(this.#text, start);
    const inside = this.#text.slice(start, end < 0 ? undefined : end);
    if (this.#depth < deepest) this.found.push(...new Scanner(inside, this.#line, this.#depth + 1).run());
    this.#append('$()');
    this.#line += inside.split('\n').length - 1;
    this.#at = end < 0 ? this.#text.length : end;
  }

  #heredoc(): void {
    const opened = heredocEnd(this.#text, this.#at);
    if (opened) this.#heredocs.push(opened.word);
    this.#at = opened ? opened.end - 1 : this.#at + 1;
  }
}

function closingBracket(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open === 0) return at;
  }
  return -1;
}

/** The simple commands of a script, those inside `$(…)` and backticks included. `line` is that of the first character. */
export function shellCommands(script: string, line = 1): readonly ShellCommand[] {
  return new Scanner(script, line, 0).run();
}
