import type { CheckResult } from './check.ts';
import { told } from './check.ts';

const digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((term, bit) => { if ((top >>> bit) & 1) sum ^= term; });
  }
  return sum;
}

/** Bech32 (BIP 173), of any length: human part, `1`, data and six characters of checksum. */
export function bech32(secret: string): CheckResult {
  const text = secret.toLowerCase();
  const at = text.lastIndexOf('1');
  const human = Array.from(text.slice(0, at), (letter) => letter.charCodeAt(0));
  const data = Array.from(text.slice(at + 1), (letter) => digits.indexOf(letter));
  if (at < 1 || data.includes(-1)) return 'invalid';
  return told(polymod([...human.map((code) => code >>> 5), 0, ...human.map((code) => code & 31), ...data]) === 1);
}
