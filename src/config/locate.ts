/** 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where keys and values of a TOML document stand. Paths are as in the parsed document: `['allow', 0, 'reason']`. */
export interface Places {
  key(path: readonly (string | number)[]): Position | undefined;
  value(path: readonly (string | number)[]): Position | undefined;
}

type Path = (string | number)[];
const name = (path: readonly (string | number)[]): string => path.join('\0');

/** Walks a document that a TOML parser has accepted: it knows only as much of the grammar as positions need. */
class Walk {
  readonly keys = new Map<string, number>();
  readonly values = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    let table: Path = [];
    for (this.space(true); this.at < this.text.length; this.space(true)) {
      if (this.text[this.at] === '[') table = this.header();
      else this.pair(table);
    }
  }

  /** Skips blanks and, if asked, line breaks and comments. */
  private space(lines: boolean): void {
    const pattern = lines ? /(?:[ \t\r\n]|#[^\n]*)*/y : /[ \t]*/y;
    pattern.lastIndex = this.at;
    pattern.exec(this.text);
    this.at = pattern.lastIndex;
  }

  private header(): Path {
    const start = this.at;
    const many = this.text.startsWith('[[', start);
    this.at += many ? 2 : 1;
    const typed = this.dotted();
    this.at = this.text.indexOf('\n', this.at);
    if (this.at < 0) this.at = this.text.length;
    const path = this.resolved(typed.slice(0, -1));
    path.push(typed.at(-1) as string);
    if (many) {
      const count = this.counts.get(name(path)) ?? 0;
      this.counts.set(name(path), count + 1);
      if (count === 0) this.note(path, start, start);
      path.push(count);
    } else if (this.counts.has(name(path))) return this.resolved(typed);
    this.note(path, start, start);
    return path;
  }

  /** A table below an array of tables belongs to its last element. */
  private resolved(typed: readonly string[]): Path {
    const path: Path = [];
    for (const part of typed) {
      path.push(part);
      const count = this.counts.get(name(path));
      if (count !== undefined) path.push(count - 1);
    }
    return path;
  }

  private pair(table: Path): void {
    const start = this.at;
    const path = [...table, ...this.dotted()];
    this.space(false);
    this.at++;
    this.space(false);
    for (let depth = table.length + 1; depth < path.length; depth++) if (!this.keys.has(name(path.slice(0, depth)))) this.note(path.slice(0, depth), start, start);
    this.note(path, start, this.at);
    this.anyValue(path);
  }

  private dotted(): string[] {
    const parts: string[] = [];
    for (;;) {
      this.space(false);
      const quote = this.text[this.at];
      if (quote === '"' || quote === "'") {
        const start = this.at;
        this.string();
        const inner = this.text.slice(start + 1, this.at - 1);
        parts.push(quote === '"' && inner.includes('\\') ? unescaped(inner) : inner);
      } else {
        const bare = /[^\s.=\]"']*/y;
        bare.lastIndex = this.at;
        parts.push(bare.exec(this.text)?.[0] ?? '');
        this.at = bare.lastIndex;
      }
      this.space(false);
      if (this.text[this.at] !== '.') return parts;
      this.at++;
    }
  }

  private string(): void {
    const quote = this.text[this.at] as string;
    const long = this.text.startsWith(quote.repeat(3), this.at);
    this.at += long ? 3 : 1;
    for (; this.at < this.text.length; this.at++) {
      if (quote === '"' && this.text[this.at] === '\\') this.at++;
      else if (long ? this.text.startsWith(quote.repeat(3), this.at) && this.text[this.at + 3] !== quote : this.text[this.at] === quote) break;
    }
    this.at += long ? 3 : 1;
  }

  private anyValue(path: Path): void {
    const first = this.text[this.at];
    if (first === '"' || first === "'") this.string();
    else if (first === '[') this.items(']', (i) => this.item([...path, i]));
    else if (first === '{') this.items('}', () => this.pair(path));
    else {
      const scalar = /[^,\]}\n#]*/y;
      scalar.lastIndex = this.at;
      scalar.exec(this.text);
      this.at = scalar.lastIndex;
    }
  }

  private item(path: Path): void {
    this.note(path, this.at, this.at);
    this.anyValue(path);
  }

  private items(close: string, one: (index: number) => void): void {
    this.at++;
    for (let i = 0; this.at < this.text.length; i++) {
      this.space(true);
      if (this.text[this.at] === close) break;
      one(i);
      this.space(true);
      if (this.text[this.at] === ',') this.at++;
    }
    this.at++;
  }

  private note(path: Path, key: number, value: number): void {
    this.keys.set(name(path), key);
    this.values.set(name(path), value);
  }
}

const unescaped = (inner: string): string => {
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return inner;
  }
};

/** Positions in the text of a valid TOML document. Nothing is looked up before the first question. */
export function places(text: string): Places {
  let walk: Walk | undefined;
  const walked = (): Walk => {
    if (!walk) {
      walk = new Walk(text);
      walk.document();
    }
    return walk;
  };
  const position = (offset: number | undefined): Position | undefined => {
    if (offset === undefined) return undefined;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return { line: text.slice(0, start).split('\n').length, column: offset - start + 1 };
  };
  return { key: (path) => position(walked().keys.get(name(path))), value: (path) => position(walked().values.get(name(path))) };
}
