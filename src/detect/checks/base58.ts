import { sha256 } from '../sha256.ts';
import type { CheckResult } from './check.ts';
import { told } from './check.ts';

const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const CHECKSUM = 4;

/** Base58Check, as Bitcoin writes keys: the last four bytes are the first of SHA-256 of SHA-256 of those before. */
export function base58Check(secret: string): CheckResult {
  let value = 0n;
  for (const sign of secret) {
    const digit = digits.indexOf(sign);
    if (digit < 0) return 'invalid';
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  if (bytes.length <= CHECKSUM) return 'invalid';
  return told(sha256(sha256(bytes.subarray(0, -CHECKSUM))).subarray(0, CHECKSUM).equals(bytes.subarray(-CHECKSUM)));
}
