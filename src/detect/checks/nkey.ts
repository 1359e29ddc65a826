import { base32 } from './azure.ts';
import { told, type CheckResult } from './check.ts';

/** CRC-16/XMODEM: polynomial 0x1021, from 0. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/** A seed: two bytes that say what it is, 32 of the key, and the CRC-16 of these 34, low byte first (nats-io/nkeys). */
export function nkeySeed(secret: string): CheckResult {
  const bytes = base32(secret.toLowerCase());
  if (bytes?.length !== 36) return 'unknown';
  return told(crc16(bytes.subarray(0, 34)) === ((bytes[34] ?? 0) | ((bytes[35] ?? 0) << 8)));
}

/** Whether 56 characters are a public key of NATS: a byte that says whose it is, 32 of the key, and the CRC-16 of these 33 (nats-io/nkeys). */
export function isNkey(text: string): boolean {
  const bytes = base32(text.slice(0, 56).toLowerCase());
  return bytes?.length === 35 && crc16(bytes.subarray(0, 33)) === ((bytes[33] ?? 0) | ((bytes[34] ?? 0) << 8));
}
