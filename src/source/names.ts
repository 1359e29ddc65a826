/** File names are bytes in git and on disk; reports need text. */

/** How a name is shown: `pathBytes` (base64) only when it is not UTF-8, `path` is escaped then. */
export interface Name {
  readonly path: string;
  readonly pathBytes?: string;
}

/** The name that some bytes spell. */
export function nameOf(bytes: Buffer): Name {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return { path: text };
  const escaped = bytes.toString('latin1').replace(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
  return { path: escaped, pathBytes: bytes.toString('base64') };
}

/** The fields of NUL-terminated output, each as the bytes it has. */
export function fields(output: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    if (end < 0) break;
    found.push(output.subarray(at, end));
    at = end + 1;
  }
  return found;
}
