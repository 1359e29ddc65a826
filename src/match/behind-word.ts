/** What may stand between a vendor's name and a value that belongs to it. */

const longestName = 40;
/** What is left of a name behind its vendor, and what separates it from its value: `_api_token = "`, ` SECRET `. */
const restOfName = /^(?:[-_. ]{0,2}(?:api|secret|private|access|auth|key|token|client|app|user|personal)s?){1,5}["']?(?: {0,3}(?:=>|:=|[:=]) {0,3}| {1,3}|[-_.])["'`]?$/;

/** One of these stands in all that it finds: making the expression takes a hook most of a millisecond. */
const partsOfNames = ['api', 'secret', 'private', 'access', 'auth', 'key', 'token', 'client', 'app', 'user', 'personal'];

/** Whether a word and what follows it up to the value are the name of that. */
export function isNamed(bytes: Uint8Array, wordEnd: number, start: number): boolean {
  if (start - wordEnd > longestName || start <= wordEnd) return false;
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + wordEnd, start - wordEnd).toString('latin1').toLowerCase();
  return partsOfNames.some((part) => rest.includes(part)) && restOfName.test(rest);
}

export const LONGEST_GLUE = 24;
const glue = /^(?:[-_. ]?(?:secret|private|access|api|auth|key|token)){0,4}[-_.]$/i;

/** Whether a sign that values have as well joins the value to its word: `vendor-secret-<uuid>`. */
export function isGlued(bytes: Uint8Array, wordEnd: number, start: number): boolean {
  const sign = bytes[start - 1];
  if ((sign !== 0x2d && sign !== 0x5f && sign !== 0x2e) || start - wordEnd > LONGEST_GLUE || start === wordEnd) return false;
  return glue.test(Buffer.from(bytes.buffer, bytes.byteOffset + wordEnd, start - wordEnd).toString('latin1'));
}
