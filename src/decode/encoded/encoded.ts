import { decodeContinued } from './continued.ts';
import { decodeEscapes } from './escapes.ts';
import { decodeAdjacent, decodeJoined } from './joined.ts';
import { decodeKubernetes } from './kubernetes.ts';
import { decodeMail } from './mail.ts';
import { Pieces } from './pieces.ts';
import { decodeRuns } from './runs.ts';

export type { Pieces } from './pieces.ts';

/**
 * What a text says in other writing: base64, base64url, hex, URL, HTML, `\x` and `\u` escapes, strings joined by code, lines that a backslash continues, quoted-printable mail,
 * Kubernetes secrets. Undefined when there is nothing. Linear, and never more bytes than the text has. `runs` are the engine's.
 */
export function decodeText(bytes: Uint8Array, runs: Uint32Array, path: string): Pieces | undefined {
  const pieces = new Pieces(bytes.length + 64);
  decodeKubernetes(bytes, path, pieces);
  decodeMail(bytes, path, pieces);
  decodeRuns(bytes, runs, pieces);
  decodeEscapes(bytes, pieces);
  decodeJoined(bytes, path, pieces);
  decodeAdjacent(bytes, path, pieces);
  decodeContinued(bytes, pieces);
  return pieces.size > 0 ? pieces : undefined;
}
