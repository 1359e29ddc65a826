import { decodeBeside, mayBeBeside } from './beside.ts';
import { decodeContinued } from './continued.ts';
import { decodeEscapes } from './escapes.ts';
import { extensionOf } from './extension.ts';
import { decodeGlued, glueOf } from './glued.ts';
import { decodeInvisible, mayHoldInvisible } from './invisible.ts';
import { decodeAdjacent, decodeJoined, isSideBySide, operatorOf } from './joined.ts';
import { decodeKubernetes, isManifest } from './kubernetes.ts';
import { decodeMail, isMailbox } from './mail.ts';
import { Pieces } from './pieces.ts';
import { decodeRuns } from './runs.ts';
import { kindsIn, NotedSigns, sign, SoughtSigns } from './signs.ts';
import type { Hints } from '../../types/hints.ts';

export type { Pieces } from './pieces.ts';

/** What the engine saw of a text: pairs of start and end of runs, and where other writing may be. What was not looked for is looked for here, everywhere. */
export interface Seen {
  readonly runs: Uint32Array;
  readonly signs?: Hints['signs'] | undefined;
  readonly coded?: Hints['coded'] | undefined;
  readonly unseen?: boolean | undefined;
}

const escapeSigns = sign.percent | sign.reference | sign.quoted | sign.backslash;
const joinSigns = sign.plus | sign.dot | sign.and;
const everyKind = -1;
/** Texts whose parts may be decoded once as such and once as part of a whole. */
const short = 65_536;

/** How a file with an extension may be written otherwise. */
interface Ways {
  /** The kinds of signs that mean something in it. */
  readonly kinds: number;
  readonly mail: boolean;
  readonly glued: boolean;
  /** Strings may be one that stand side by side on a line, or in a list. */
  readonly beside: boolean;
}

const known = new Map<string, Ways>();

function waysOf(extension: string): Ways {
  const before = known.get(extension);
  if (before !== undefined) return before;
  const kinds = escapeSigns | sign.softBreak | sign.continued | (isManifest(extension) ? sign.secret : 0) | (operatorOf(extension) ?? 0) | (isSideBySide(extension) ? sign.adjacent : 0);
  const ways: Ways = { kinds, mail: isMailbox(extension), glued: glueOf(extension) !== undefined, beside: mayBeBeside(extension) };
  // There are few, or somebody makes them up.
  if (known.size < 1000) known.set(extension, ways);
  return ways;
}

/**
 * What a text says in other writing: base64, base64url, hex, URL, HTML, `\x`, `\u` and octal escapes, strings joined by code, lines that a backslash continues, words with characters that nobody sees, quoted-printable mail,
 * Kubernetes secrets. Undefined when there is nothing. Linear, and never more bytes than the text has; of short ones twice as many.
 */
export function decodeText(bytes: Uint8Array, { runs, signs, coded, unseen = mayHoldInvisible(bytes) }: Seen, path: string): Pieces | undefined {
  const { kinds: meant, mail, glued, beside: mayJoin } = waysOf(extensionOf(path));
  const beside = mayJoin && runs.length > 0;
  // Every other text has a sign that means something in other languages only.
  const kinds = signs ? kindsIn(signs) & meant : everyKind;
  if (kinds === 0 && (coded ?? runs).length === 0 && !mail && !unseen && !glued && !beside) return undefined;
  const pieces = new Pieces(Math.max(bytes.length, Math.min(2 * bytes.length, short)) + 64);
  const where = signs ? new NotedSigns(signs) : new SoughtSigns(bytes);
  if (kinds & sign.secret) decodeKubernetes(bytes, path, pieces, where);
  if (mail || kinds & sign.softBreak) decodeMail(bytes, path, pieces, where);
  // Whole strings before their parts, which may be runs by themselves.
  if (kinds & joinSigns) decodeJoined(bytes, path, pieces, where);
  if (glued) decodeGlued(bytes, path, pieces);
  if (kinds & sign.adjacent) decodeAdjacent(bytes, path, pieces, where);
  if (kinds & sign.continued) decodeContinued(bytes, pieces, where);
  if (beside) decodeBeside(bytes, runs, path, pieces);
  decodeRuns(bytes, runs, pieces, coded);
  if (kinds & escapeSigns) decodeEscapes(bytes, pieces, where);
  if (unseen) decodeInvisible(bytes, pieces);
  return pieces.size > 0 ? pieces : undefined;
}
