/** Names whose values people choose or draw from every printable sign: what signs or encrypts, salts, sessions, whatever says secret. */
const chosen = /secret|pass|pwd|sign|crypt|cipher|salt|seed|nonce|jwt|hmac|session|cookie|sid\b|otp|csrf|xsrf|basic/i;
/** Signs that no alphabet of tokens has (RFC 6750: letters, digits, `-._~+/`, and `=` at the end). */
const foreignSigns = /[!?[\]{}()^*#;<>$`]|%(?![0-9A-F]{2})|^[=@](?=\w)|=(?=[0-9A-Za-z])/gi;
/** Secrets that an interface hands out beside a key: drawn like keys. */
const issued = /(?:api|consumer)[-_.]?secret$/i;
const shortest = 16;
/** Kinds of foreign signs that a value may have and still be a token gone wrong. */
const charactersForOne = 8;

/** Whether a name is that of a secret which nobody chooses. */
export const isIssued = (name: string): boolean => issued.test(name);

/**
 * Whether a value under an API key's or token's name has a few signs in it that no generator of such keys draws. Values of many
 * signs were drawn from all of them, and are passwords.
 */
export function isForeign(value: string, name: string): boolean {
  if (value.length < shortest || (chosen.test(name) && !isIssued(name)) || !/[0-9]/.test(value) || /[\s&"'\\,]|.@|:\/\/|^[A-Za-z_]{2,20}=/.test(value)) return false;
  const inside = value.replace(/[!?\]})>;]+$/, '');
  const kinds = new Set(inside.match(foreignSigns) ?? []);
  return kinds.size > 0 && kinds.size * charactersForOne <= inside.length;
}
