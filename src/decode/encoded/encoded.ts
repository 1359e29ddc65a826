import { decodeContinued } from './continued.ts';
import { decodeEscapes } from './escapes.ts';
import { decodeAdjacent, decodeJoined } from './joined.ts';
import { decodeKubernetes } from './kubernetes.ts';
import { decodeMail, isMail } from './mail.ts';
import { Pieces } from './pieces.ts';
import { decodeRuns } from './runs.ts';
import { NotedSigns, SoughtSigns } from './signs.ts';
import type { Hints } from '../../types/hints.ts';

export type { Pieces } from './pieces.ts';

/** What the engine saw of a text: pairs of start and end of runs, and where other writing may be. What was not looked for is looked for here, everywhere. */
export interface Seen {
  readonly runs: Uint32Array;
  readonly signs?: Hints['signs'] | undefined;
  readonly coded?: Hints['coded'] | undefined;
}

/**
 * What a text says in other writing: base64, base64url, hex, URL, HTML, `\x` and `\u` escapes, strings joined by code, lines that a backslash continues, quoted-printable mail,
 * Kubernetes secrets. Undefined when there is nothing. Linear, and never more bytes than the text has.
 */
export function decodeText(bytes: Uint8Array, { runs, signs, coded }: Seen, path: string): Pieces | undefined {
  if (signs?.length === 0 && (coded ?? runs).length === 0 && !isMail(path)) return undefined;
  const pieces = new Pieces(bytes.length + 64);
  const where = signs ? new NotedSigns(signs) : new SoughtSigns(bytes);
  decodeKubernetes(bytes, path, pieces, where);
  decodeMail(bytes, path, pieces, where);
  decodeRuns(bytes, runs, pieces, coded);
  decodeEscapes(bytes, pieces, where);
  decodeJoined(bytes, path, pieces, where);
  decodeAdjacent(bytes, path, pieces, where);
  decodeContinued(bytes, pieces, where);
  return pieces.size > 0 ? pieces : undefined;
}
