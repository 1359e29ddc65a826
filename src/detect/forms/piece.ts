/** Signs that end no token and go on with letters: what stands before them is cut out of something longer. */
const goesOn = /^[?!|^#$%*[({~][0-9A-Za-z]/;
/** A query behind an address, or an anchor. */
const query = /^(?:\?[\w.-]{1,40}=|#[a-z])/;
const QUOTES = /["'`]/;

/**
 * Whether a value that a form or a vendor's name gave is cut out of a longer one between quotes: `'abc?def'` is none of a vendor whose
 * tokens have no `?`. `before` is the character before it, `after` what follows.
 */
export const isPiece = (before: string, after: string): boolean => QUOTES.test(before) && goesOn.test(after) && !query.test(after) && new RegExp(`^[^\\s]{1,80}?${before}`).test(after);
