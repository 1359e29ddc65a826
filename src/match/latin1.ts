/** UTF-8 bytes as Latin-1 text, so that an index in a string is an index in the bytes. */

/** The UTF-8 bytes of a text, one character a byte. */
export function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
