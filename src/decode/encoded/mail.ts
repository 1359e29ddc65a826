import { extensionOf } from './extension.ts';
import type { Pieces } from './pieces.ts';
import { sign, type Signs } from './signs.ts';

const mail: readonly string[] = ['eml', 'mbox', 'mht', 'mhtml', 'msg', 'ics', 'vcf'];
/** Whether an extension is that of a mail or web archive, which is read as such whatever is in it. */
export const isMailbox = (extension: string): boolean => mail.includes(extension);

/** Lines of quoted-printable are cut at 76 characters, those of base64 and of code end with `=` elsewhere or are not gone on with. */
const longest = 76;
const shortest = 60;
const isWord = (byte: number | undefined): boolean => byte !== undefined && byte > 32 && byte !== 61;

/** No paragraph of quoted-printable has a longer line; lists of checksums (`go.sum`) do, whose lines end in padding. */
const isTooLong = (paragraph: string): boolean => /[^\n]{78}/.test(paragraph);

/** What stands around a place, up to empty lines. */
function near(buffer: Buffer, at: number): string {
  const before = buffer.toString('latin1', Math.max(0, at - 1024), at);
  const after = buffer.toString('latin1', at, at + 1024);
  return before.slice(before.lastIndexOf('\n\n') + 1) + (after.split('\n\n', 1)[0] ?? '');
}

/** Whether a text has a soft line break, as a mailer writes one: at the end of a full line, inside of a word, among lines that are no longer. */
function isBroken(buffer: Buffer, signs: Signs): boolean {
  for (let at = signs.next(sign.softBreak, 0); at >= 0; at = signs.next(sign.softBreak, at + 2)) {
    const length = at - buffer.lastIndexOf(10, at - 1);
    if (length >= shortest && length <= longest && isWord(buffer[at - 1]) && isWord(buffer[at + 2]) && !isTooLong(near(buffer, at))) return true;
  }
  return false;
}

/** Reads quoted-printable (RFC 2045) as a whole: a soft line break may stand in the middle of a secret. */
export function decodeMail(bytes: Uint8Array, path: string, pieces: Pieces, signs: Signs): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const known = isMailbox(extensionOf(path));
  if (!known && !isBroken(buffer, signs)) return;
  const text = buffer.toString('latin1');
  const softBreak = /=\r?\n|=[0-9A-F]{2}/;
  // By paragraphs, so that a finding is located at one.
  for (let start = 0; start < text.length && pieces.open; ) {
    const gap = /\r?\n\r?\n/g;
    gap.lastIndex = start;
    const found = gap.exec(text);
    const end = found ? found.index : text.length;
    const paragraph = text.slice(start, end);
    if (softBreak.test(paragraph) && (known || !isTooLong(paragraph))) {
      const plain = paragraph.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      pieces.add(Buffer.from(plain, 'latin1'), start, end);
    }
    start = found ? found.index + found[0].length : text.length;
  }
}
