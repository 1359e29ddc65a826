/** Bytes of a value, its quote (0: none), and where the text goes on. */
export class Value {
  start: number = 0;
  end: number = 0;
  quote: number = 0;
  calls: number = 0;
  after: number = 0;
}

export const longestValue = 8_192;

/** Fills a value in. */
export function hold(into: Value, start: number, end: number, quote: number, calls: number, after: number): void {
  into.start = start;
  into.end = end;
  into.quote = quote;
  into.calls = calls;
  into.after = after;
}
