/** Quick looks at bytes that may not be worth decoding. */

/** All of the memory that was looked at last: making a Buffer of it takes longer than most looks. */
let whole: Buffer | undefined;

function around(bytes: Uint8Array): Buffer {
  if (whole?.buffer !== bytes.buffer || whole.length !== bytes.buffer.byteLength) whole = Buffer.from(bytes.buffer, 0, bytes.buffer.byteLength);
  return whole;
}

/** Whether ASCII text stands anywhere in the bytes. */
export const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text, 0, 'latin1');

/** The first bytes as characters of the same number: a copy, four times as fast as decoding, in which every pattern of ASCII characters matches where it does in the text. */
export const latin = (bytes: Uint8Array, most = bytes.length): string => around(bytes).toString('latin1', bytes.byteOffset, bytes.byteOffset + Math.min(most, bytes.length));
