import { isText, type Pieces } from './pieces.ts';
import { sign, type Signs } from './signs.ts';

const manifest = /\.(?:ya?ml|json|tpl)$/i;
/** How a manifest says that it is one. */
const kinds = ['kind: Secret', '"kind": "Secret"', '"kind":"Secret"', "kind: 'Secret'", 'kind: "Secret"'];
/** An entry of `data:`: the name of a key and its base64. */
const entry = /^[ \t"'-]{0,32}(?<name>[A-Za-z0-9._-]{1,128})["']?[ \t]{0,8}:[ \t]{0,8}["']?(?<value>[A-Za-z0-9+/]{4,8192}={0,2})["']?,?[ \t]{0,8}\r?$/gm;

function isSecret(buffer: Buffer, signs: Signs): boolean {
  for (let at = signs.next(sign.secret, 0); at >= 0; at = signs.next(sign.secret, at + 1)) {
    const around = buffer.toString('latin1', Math.max(0, at - 12), at + 8);
    if (kinds.some((kind) => around.includes(kind))) return true;
  }
  return false;
}

/** Values of a Kubernetes `Secret`, decoded, behind their names: `password: hunter…`, as a person would have written it. */
export function decodeKubernetes(bytes: Uint8Array, path: string, pieces: Pieces, signs: Signs): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (signs.next(sign.secret, 0) < 0 || !manifest.test(path) || !isSecret(buffer, signs)) return;
  const text = buffer.toString('latin1');
  for (const match of text.matchAll(entry)) {
    const { name, value } = match.groups as { name: string; value: string };
    const plain = Buffer.from(value, 'base64');
    if (plain.length < 3 || !isText(plain) || plain.toString('base64').replaceAll('=', '') !== value.replaceAll('=', '')) continue;
    const start = match.index + match[0].indexOf(value, match[0].indexOf(':'));
    pieces.add(Buffer.concat([Buffer.from(`${name}: `), plain]), start, start + value.length);
  }
}
