import type { CheckResult } from './check.ts';
import { told } from './check.ts';
import { base32 } from './azure.ts';

/** The account (12 digits) that an access key id belongs to: bits of its base32 body (as read by several published analyses of the format). */
export function awsAccount(id: string): string | undefined {
  const bytes = base32(id.slice(4).toLowerCase());
  if (bytes === undefined || bytes.length < 6) return undefined;
  let number = 0n;
  for (const byte of bytes.subarray(0, 6)) number = (number << 8n) | BigInt(byte);
  return ((number & 0x7fffffffff80n) >> 7n).toString().padStart(12, '0');
}

/** An id whose account has 12 digits; ids from before 2019 (`AKIAI`, `AKIAJ`) hold none. */
export function awsKeyId(secret: string): CheckResult {
  if (/^A[KS]IA[IJ]/.test(secret)) return 'unknown';
  return told(awsAccount(secret)?.length === 12);
}
