/** Where a text may say something in other writing, as the first pass sees it. Where nothing is noted, nothing is written otherwise; what is noted may be nothing. */
export interface Hints {
  /** Pairs: a place and the kind of sign there (`src/decode/encoded/signs.ts`). */
  readonly signs: Uint32Array;
  /** Pairs, of which the first is the place in the list of runs of one that may be text in base64 or hex, or the first line of such. */
  readonly coded: Uint32Array;
  /** Whether a word holds characters that nobody sees. */
  readonly unseen: boolean;
}
