import { sha256 } from '../sha256.ts';

/** SHA-256, first 16 hex digits, of values that vendors print in their own documentation or emulators. */
const published = new Set<string>([
  '2cafc0970149a84f',
  'f2d6ca16515033e5',
  '2d1f7723aabc5c7a',
  'b1471f544ceeea31',
  '0011cc25eb432071',
  'aa6547439583c3a2',
  'ac9265e56c79b234',
  '78314b11be2e5815',
  '1a5d44a2dca19669',
]);

/** A value that is public by its vendor's own hand: documentation samples and keys of emulators. */
export const isPublished = (secret: string): boolean => published.has(sha256(Buffer.from(secret, 'latin1')).toString('hex', 0, 8));
