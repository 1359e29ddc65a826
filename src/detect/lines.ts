import type { Region, Span } from '../types/finding.ts';

const newline = 10;

/** Where the line that holds `offset` starts and ends (without its line break), as byte offsets; a lone CR does not end a line, as in editors and git. */
export function lineSpan(bytes: Uint8Array, offset: number): Span {
  const start = offset === 0 ? 0 : bytes.lastIndexOf(newline, offset - 1) + 1;
  const found = bytes.indexOf(newline, offset);
  let end = found < 0 ? bytes.length : found;
  if (end > start && bytes[end - 1] === 13) end--;
  return { start, end };
}

const decoder = new TextDecoder();

/** Length in UTF-16 code units of UTF-8 bytes; stray bytes count one each, as replacement characters do. */
export function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if ((bytes[i] as number) > 127) return decoder.decode(bytes.subarray(start, end)).length;
  return end - start;
}

/** Offsets of all line starts but the first. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Turns byte offsets of one chunk into lines and columns. Newlines are indexed once, at the first question; on one line
 * a column is counted on from the last one asked for, so that thousands of findings in a line of megabytes stay linear.
 */
export class Locator {
  private readonly bytes: Uint8Array;
  private readonly firstLine: number;
  private readonly firstColumn: number;
  private starts: number[] | undefined;
  private counted = { start: -1, offset: 0, columns: 0 };

  constructor(bytes: Uint8Array, firstLine: number, firstColumn: number) {
    this.bytes = bytes;
    this.firstLine = firstLine;
    this.firstColumn = firstColumn;
  }

  /** Number of line starts at or before `offset`, by bisection. */
  private index(offset: number): number {
    this.starts ??= lineStarts(this.bytes);
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** 1-based line of a byte offset. */
  line(offset: number): number {
    return this.firstLine + this.index(offset);
  }

  /** 1-based line and UTF-16 column of a byte offset. */
  place(offset: number): { line: number; column: number } {
    const index = this.index(offset);
    const start = index === 0 ? 0 : (this.starts?.[index - 1] as number);
    const known = this.counted.start === start && this.counted.offset <= offset ? this.counted : { start, offset: start, columns: 0 };
    const columns = known.columns + utf16Length(this.bytes, known.offset, offset);
    this.counted = { start, offset, columns };
    return { line: this.firstLine + index, column: (index === 0 ? this.firstColumn : 1) + columns };
  }

  region(span: Span): Region {
    const start = this.place(span.start);
    const end = this.place(span.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }
}
