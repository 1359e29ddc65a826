/**
 * Texts in the encodings of Asian and Russian systems from before UTF-8, told by words that nearly all such texts hold or that matter here. Two words in one of
 * these are four bytes that mean nothing elsewhere, while the frequencies of bytes tell little of a file with one line of comment.
 */
import { written } from './legacy-bytes.ts';

/** As `TextDecoder` names them. */
export type LegacyEncoding = keyof typeof written;

/** What a reader of a text in two bytes a character meets at least: two of them in a row, or four letters of one byte. */
const foreign = /[\x81-\xfe][\x40-\xfe][\x81-\xfe][\x40-\xfe]|[\x80-\xff]{4}/;

/** The encoding whose words some bytes, which are no UTF-8, hold most of; undefined where there are none. */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!foreign.test(text)) return undefined;
  let most = 0;
  let found: LegacyEncoding | undefined;
  for (const encoding in written) {
    let count = 0;
    for (const [word] of text.matchAll(written[encoding as LegacyEncoding])) count += word.length;
    if (count > most) [most, found] = [count, encoding as LegacyEncoding];
  }
  return found !== undefined && isKnown(found) ? found : undefined;
}

/** Whether this Node has the tables: without them such texts are read as the bytes they are. */
function isKnown(encoding: LegacyEncoding): boolean {
  try {
    return new TextDecoder(encoding).encoding === encoding;
  } catch {
    return false;
  }
}

const run = /[!-~]{8,}/g;

/** Whether something in ASCII that could be a secret is not in `text`, which is what some bytes are read as, or some could not be read: then they are looked at as they are, too. */
export function readsLess(bytes: Uint8Array, text: string): boolean {
  if (text.includes('\ufffd')) return true;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let from = 0;
  for (const [one] of raw.matchAll(run)) {
    from = text.indexOf(one, from);
    if (from < 0) return true;
    from += one.length;
  }
  return false;
}
