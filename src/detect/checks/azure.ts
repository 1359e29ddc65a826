/** Microsoft's identifiable secrets (microsoft/security-utilities). */
import type { CheckResult } from './check.ts';
import { told } from './check.ts';
import { base62Upper, crc32, written } from './crc.ts';
import { marvin32 } from './marvin.ts';

const seeds = (
  'Default0 AbAcct00 MastRW00 MastRO00 SystRW00 SystRO00 SysAll00 Resour00 Encryp00 Access00 PAdmin00 Query000 ACRDflt0 ' +
  'Send0000 Listen00 Manage00 System00 Functi00 Master00 IoTHub00 Device00 DpsKey00 Tenant00 Gatewy00 GitKey00 UsrPwd00 Classic0'
).split(' ');

/** Version 1: the last four bytes are the Marvin-32 of those before, little-endian, under the seed of the service. */
export function azureIdentifiable(secret: string): CheckResult {
  const bytes = Buffer.from(secret, 'base64');
  if (bytes.length < 32) return 'unknown';
  const sum = bytes.readUInt32LE(bytes.length - 4);
  return told(seeds.some((seed) => marvin32(bytes.subarray(0, -4), seed) === sum));
}

/** The 84 character form: four base-62 digits of the Marvin-32 of the first 60 bytes, read in the other byte order. */
export function azureCask(secret: string): CheckResult {
  if (secret.length < 84) return 'unknown';
  const bytes = Buffer.from(secret.slice(0, 80), 'base64');
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(marvin32(bytes, 'Default0'));
  return told(written(sum.readUInt32BE(), base62Upper, 6).slice(0, 4) === secret.slice(80, 84));
}

const entraDigits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';

/** `8Q~` secrets of 40 characters: the last three are the first three of six base-66 digits of the Marvin-32 of the first 37. The `7Q~` form has no checksum. */
export function entraSecret(secret: string): CheckResult {
  if (secret.length !== 40 || !secret.includes('8Q~')) return 'unknown';
  return told(written(marvin32(Buffer.from(secret.slice(0, 37), 'latin1'), 'AadPwd00'), entraDigits, 6).slice(0, 3) === secret.slice(37));
}

/** Base32 (lower case) to bytes; undefined when a character is not of the alphabet. */
export function base32(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text) {
    const digit = 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter);
    if (digit < 0) return undefined;
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits >= 8) bytes.push((value >>> (bits -= 8)) & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** 52 base32 characters: four of the 32 bytes are the CRC-32 of the others, masked for users or for applications (Microsoft source). */
export function devopsCrc32(secret: string): CheckResult {
  const bytes = base32(secret);
  if (bytes?.length !== 32) return 'unknown';
  const places = [22, 8, 7, 2];
  const sum = places.reduce((total, place, i) => (total | ((bytes[place] ?? 0) << (8 * i))) >>> 0, 0);
  const rest = Buffer.from(bytes.filter((_, at) => !places.includes(at))).toString('latin1');
  return told([0xe0b9692d, 0x1019f92e].some((mask) => (crc32(rest) ^ mask) >>> 0 === sum));
}
