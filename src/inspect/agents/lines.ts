import type { Region } from '../../types/finding.ts';

/** Where lines begin, found once for a text and searched by offset. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** 1-based line and column (UTF-16 units) of an offset. */
  place(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The region of a span; an empty one gets a width of one column, so that editors can show it. */
  region(start: number, end: number): Region {
    const from = this.place(start);
    const to = this.place(Math.max(end, start + 1));
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }

  /** Offset of the first character of a 1-based line. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#starts.at(-1)!;
  }

  get count(): number {
    return this.#starts.length;
  }
}
