/** What `Buffer.toString` calls once it knows the encoding: asked for by a name, it looks that up first, which takes as long as the text. Node has had these since its beginning. */
type Direct = Buffer & Readonly<Record<'hexSlice' | 'latin1Slice' | 'utf8Slice', (from: number, to: number) => string>>;

/** The bytes from `from` up to `to` as Latin-1: a text of its own, however long the memory is that they stand in. */
export const latin1 = (bytes: Buffer, from: number, to: number): string => (bytes as Direct).latin1Slice(from, to);

/** The same as UTF-8. */
export const utf8 = (bytes: Buffer, from: number, to: number): string => (bytes as Direct).utf8Slice(from, to);

/** The same as hexadecimal digits. */
export const hexOf = (bytes: Buffer, from: number, to: number): string => (bytes as Direct).hexSlice(from, to);
