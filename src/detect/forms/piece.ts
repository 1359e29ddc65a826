/** Signs that end no token and go on with letters: what stands before them is cut out of something longer. */
const goesOn = /^[?!|^#$%*[({~][0-9A-Za-z]/;
/** A query behind an address, or an anchor. */
const query = /^(?:\?[\w.-]{1,40}=|#[a-z])/;
const QUOTES = /["'`]/;

/**
 * Whether a value that a form or a vendor's name gave is cut out of a longer one between quotes: `'abc?def'` is none of a vendor whose
 * tokens have no `?`. `before` is the character before it, `after` what follows.
 */
export const isPiece = (before: string, after: string): boolean => QUOTES.test(before) && goesOn.test(after) && !query.test(after) && new RegExp(`^[^\\s]{1,180}?${before}`).test(after);

/** Whether a value is the first parameter of a query (`sp=r` of `TOKEN=sp=r&sig=...`): the parameters that open something have rules of their own. */
export const isParameter = (value: string, after: string): boolean => /^[a-z]{1,8}=[^=&]*$/.test(value) && /^&[a-z]{1,8}=/.test(after);

/** Base64 that goes on after a sign which ends a token, also written for a URL. */
const base64 = /^(?:[+/]|%2[BF])[0-9A-Za-z+/%]{60}/;
const base64Before = /[0-9A-Za-z+/%]{60}(?:[+/]|%2[BF])$/;
/** Where so much of it comes before, its end may come soon. */
const muchBefore = /[0-9A-Za-z+/]{140}[+/]$/;

/** Whether a token of letters and digits only is a piece of base64 (an image, a font): it goes on so on both sides. `before` ends where the token begins, `after` begins where it ends. */
export const isInsideBase64 = (value: string, before: string, after: string): boolean => /^[0-9A-Za-z]+$/.test(value) && ((base64.test(after) && base64Before.test(before)) || muchBefore.test(before));

/** Whether a value names a commit: a link's text, or the end of its address (`[2c2f...](https://.../commit/2c2f...)`). */
export const isCommit = (value: string, before: string, after: string): boolean => /^[0-9a-f]{7,40}$/.test(value) && ((before.endsWith('[') && after.startsWith('](')) || /\/(?:commits?|tree|blob|compare)\/$/.test(before));

/** Whether a value is a UUID in braces, as Microsoft writes what identifies a class, a project or a setting. */
export const isBraced = (value: string, before: string, after: string): boolean => before.endsWith('{') && after.startsWith('}') && /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i.test(value);

/** The line before or behind in a block of base64; of a notebook's each is a string: `"...\n",`. */
const lineBefore = /(?:^|\n)[ \t]*"?([0-9A-Za-z+/]{48,76})(?:\\n",?)?\r?\n[ \t]*$/;
const lineAfter = /^(?:\\n",?)?\r?\n[ \t]*"?([0-9A-Za-z+/]{48,76})(?:\\n|\r?\n|$)/;

/** What stands on the line of a value in a block of base64, before it and behind it. */
const own = [/(?:^|\n)[ \t]*"?([0-9A-Za-z+/]*)$/, /^([0-9A-Za-z+/]*={0,2})(?=(?:\\n",?)?(?:\r?\n|$))/] as const;

/** Whether a value is a line of wrapped base64 (a certificate, an attachment) or stands on one: a line as long as its own is before or behind. */
export function isWrappedLine(value: string, before: string, after: string): boolean {
  const left = own[0].exec(before)?.[1];
  const right = own[1].exec(after)?.[1];
  if (left === undefined || right === undefined || !/^[0-9A-Za-z+/]+$/.test(value)) return false;
  const length = left.length + value.length + right.length;
  return [lineBefore.exec(before.slice(0, before.lastIndexOf('\n') + 1)), lineAfter.exec(after.slice(right.length))].some((line) => line?.[1]?.length === length);
}
