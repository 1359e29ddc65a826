import { LETTER, byteAt, classes } from '../bytes.ts';
import type { Row } from './features.ts';
import { inValue, share } from './features.ts';

export const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 that decodes to text, and to `user:password` (`Basic`). */
export function measureEncoded(bytes: Uint8Array, start: number, end: number, row: Row): void {
  row[inValue.base64Text] = 0;
  row[inValue.userPass] = 0;
  row[inValue.readable] = 0;
  if (row[inValue.base64] === 0 || end - start < 8) return;
  const stop = Math.min(end, start + 64);
  let text = 0;
  let colon = 0;
  let letters = 0;
  let total = 0;
  for (let place = start; place + 3 < stop; place += 4) {
    const group = sextet(bytes, place) << 18 | sextet(bytes, place + 1) << 12 | sextet(bytes, place + 2) << 6 | sextet(bytes, place + 3);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = group >> shift & 0xff;
      if (byte === 0 && byteAt(bytes, place + 3) === 0x3d) continue;
      total++;
      if (byte >= 0x20 && byte < 0x7f) text++;
      if (byte === 0x3a && colon === 0) colon = total;
      if ((classes[byte] as number) & LETTER) letters++;
    }
  }
  if (total === 0 || text < total) return;
  row[inValue.base64Text] = total > 5 ? 2 : 1;
  row[inValue.userPass] = colon > 1 && colon < total ? 1 : 0;
  row[inValue.readable] = share(letters, total);
}

/** Value of each digit; `-` and `_` are those of the alphabet for addresses. */
const sextets = new Uint8Array(256);
for (let value = 0; value < 64; value++) sextets[base64Digits.charCodeAt(value)] = value;
sextets[0x2d] = 62;
sextets[0x5f] = 63;

function sextet(bytes: Uint8Array, place: number): number {
  return sextets[bytes[place] as number] as number;
}
