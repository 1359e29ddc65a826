import type { Pieces } from './pieces.ts';

/** Mails and web archives. */
const mail = /\.(?:eml|mbox|mht|mhtml|msg|ics|vcf)$/i;

/** Lines of quoted-printable are cut at 76 characters, those of base64 and of code end with `=` elsewhere or are not gone on with. */
const longest = 76;
const shortest = 60;
const isWord = (byte: number | undefined): boolean => byte !== undefined && byte > 32 && byte !== 61;

/** Whether a text has a soft line break, as a mailer writes one: at the end of a full line, inside of a word. */
function isBroken(buffer: Buffer): boolean {
  for (let at = buffer.indexOf('=\n'); at >= 0; at = buffer.indexOf('=\n', at + 2)) {
    const length = at - buffer.lastIndexOf(10, at - 1);
    if (length >= shortest && length <= longest && isWord(buffer[at - 1]) && isWord(buffer[at + 2])) return true;
  }
  return false;
}

/** Reads quoted-printable (RFC 2045) as a whole: a soft line break may stand in the middle of a secret. */
export function decodeMail(bytes: Uint8Array, path: string, pieces: Pieces): void {
  if (!mail.test(path) && !isBroken(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) return;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const softBreak = /=\r?\n|=[0-9A-F]{2}/;
  // By paragraphs, so that a finding is located at one.
  for (let start = 0; start < text.length && pieces.open; ) {
    const gap = /\r?\n\r?\n/g;
    gap.lastIndex = start;
    const found = gap.exec(text);
    const end = found ? found.index : text.length;
    const paragraph = text.slice(start, end);
    if (softBreak.test(paragraph)) {
      const plain = paragraph.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      pieces.add(Buffer.from(plain, 'latin1'), start, end);
    }
    start = found ? found.index + found[0].length : text.length;
  }
}
