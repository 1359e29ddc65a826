/** How a value was reached from its name. */
export const kinds = { assign: 0, far: 1, next: 2, scheme: 3, previous: 4, option: 5 } as const;

/** What stands between name and value. */
export const separators = {
  none: 0, assign: 1, colon: 2, define: 3, arrow: 4, test: 5, comma: 6, paren: 7, angle: 8, pipe: 9, either: 10, append: 11, escaped: 12, word: 13, attribute: 14, blank: 15,
} as const;

/** A name and the value it may give a secret to; all places are byte offsets, ends exclusive. */
export interface Candidate {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly kind: number;
  readonly separator: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Byte of the quote around the value, 0 for none. */
  readonly quote: number;
  /** Which value of its name it is: 0 the first. */
  readonly order: number;
  /** Calls around the value. */
  readonly calls: number;
}
