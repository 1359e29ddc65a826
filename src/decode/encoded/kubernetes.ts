import { extensionOf } from './extension.ts';
import { isText, type Pieces } from './pieces.ts';
import { sign, type Signs } from './signs.ts';

const manifests: readonly string[] = ['yaml', 'yml', 'json', 'tpl'];
/** Whether a manifest may stand in a file with an extension. */
export const isManifest = (extension: string): boolean => manifests.includes(extension);
/** How a manifest says that it is one. */
const kinds = ['kind: Secret', '"kind": "Secret"', '"kind":"Secret"', "kind: 'Secret'", 'kind: "Secret"'];
/** An entry of `data:`: the name of a key and its base64. */
const entry = /^[ \t"'-]{0,32}([A-Za-z0-9._-]{1,128})["']?[ \t]{0,8}:[ \t]{0,8}["']?([A-Za-z0-9+/]{4,8192})(={0,2})["']?,?[ \t]{0,8}\r?$/gm;
/** Last digits behind which an encoder leaves no bits: of a group of two, of one of three. */
const lastOfTwo = 'AQgw';
const lastOfThree = 'AEIMQUYcgkosw048';

function isSecret(buffer: Buffer, signs: Signs): boolean {
  for (let at = signs.next(sign.secret, 0); at >= 0; at = signs.next(sign.secret, at + 1)) {
    const around = buffer.toString('latin1', Math.max(0, at - 12), at + 8);
    if (kinds.some((kind) => around.includes(kind))) return true;
  }
  return false;
}

/** Whether an encoder would write the digits (without padding) of what they say. */
function isMade(digits: string): boolean {
  const rest = digits.length & 3;
  return rest === 0 || (rest === 2 && lastOfTwo.includes(digits.at(-1) as string)) || (rest === 3 && lastOfThree.includes(digits.at(-1) as string));
}

/** Values of a Kubernetes `Secret`, decoded, behind their names: `password: hunter…`, as a person would have written it. */
export function decodeKubernetes(bytes: Uint8Array, path: string, pieces: Pieces, signs: Signs): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (signs.next(sign.secret, 0) < 0 || !isManifest(extensionOf(path)) || !isSecret(buffer, signs)) return;
  const text = buffer.toString('latin1');
  for (const match of text.matchAll(entry)) {
    const [whole, name, digits, padding] = match as unknown as [string, string, string, string];
    // Most values are words, and most words are no base64 that somebody made.
    if (!isMade(digits)) continue;
    const plain = Buffer.from(digits, 'base64');
    if (!isText(plain)) continue;
    const value = digits + padding;
    const start = match.index + whole.indexOf(value, whole.indexOf(':'));
    pieces.add(Buffer.concat([Buffer.from(`${name}: `), plain]), start, start + value.length);
  }
}
