import type { Pieces } from './pieces.ts';

/** Mails and web archives. */
const mail = /\.(?:eml|mbox|mht|mhtml|msg|ics|vcf)$/i;

/** Reads quoted-printable (RFC 2045) as a whole: a soft line break may stand in the middle of a secret. */
export function decodeMail(bytes: Uint8Array, path: string, pieces: Pieces): void {
  if (!mail.test(path)) return;
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
