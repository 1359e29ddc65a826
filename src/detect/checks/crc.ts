/** CRC-32 (IEEE 802.3, as zlib) and the ways vendors write it down. */

let known: Uint32Array | undefined;

/** Made with the first sum. */
function made(): Uint32Array {
  known = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    known[byte] = value;
  }
  return known;
}

/** CRC-32 of Latin-1 text, as an unsigned number. */
export function crc32(text: string): number {
  const table = known ?? made();
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

export const base62Upper = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const base62Lower = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A number in the base of `digits`, most significant first, padded on the left to `width`. */
export function written(value: number, digits: string, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length)) text = (digits[rest % digits.length] ?? '') + text;
  return text.padStart(width, digits[0]);
}

/** Eight hexadecimal digits, lower case. */
export const hexOf = (value: number): string => value.toString(16).padStart(8, '0');
