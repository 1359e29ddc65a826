import { decodeText, type Pieces, type Seen } from '../decode/encoded/encoded.ts';
import { genericMatches } from '../detect/generic/generic.ts';
import type { Grammars } from '../detect/grammar/grammar.ts';
import { withoutRefused } from '../detect/forms/silent.ts';
import { judged } from '../detect/judge.ts';
import type { FactsOf } from '../detect/resolve.ts';
import type { Engine } from '../match/engine.ts';
import type { Match } from '../types/finding.ts';
import type { Chunk } from '../types/source.ts';
import { nearNewLines } from './near-lines.ts';

/** How deep encodings are followed: base64 of a URL-encoded text is two. */
const deepest = 3;

/** Offsets up to which all are looked at: telling the new lines of a small text takes longer, and what stands on old ones is left out when it is reported. */
const few = 400;

/** Everything that matches in a chunk. `bytes` are the chunk's, by a view that is still good. */
export interface Findings {
  readonly bytes: Uint8Array;
  readonly matches: readonly Match[];
}

/** Asks for what is new in a chunk where that is not known yet: then it comes again, and nothing that it gives now counts. */
export const comesAgain = (chunk: Chunk | undefined): boolean => chunk?.guessed !== undefined && chunk.newLines === undefined;

/** Whether a value also stands in clear text where its decoded form was found: that match says it better. */
function inClear(bytes: Uint8Array, start: number, end: number, value: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).includes(Buffer.from(value.buffer, value.byteOffset, value.length));
}

/** Whether a decoded value is no more than a known secret with something joined to it: `'token' + '&page='`. The secret itself has the stable fingerprint. */
function holdsKnown(bytes: Uint8Array, start: number, end: number, value: Uint8Array, known: readonly Match[]): boolean {
  const text = Buffer.from(value.buffer, value.byteOffset, value.length);
  for (let i = firstFrom(known, start); i < known.length; i++) {
    const match = known[i] as Match;
    if (match.start >= end) return false;
    if (match.end <= end && text.includes(Buffer.from(bytes.buffer, bytes.byteOffset + match.start, match.end - match.start))) return true;
  }
  return false;
}

/** Index of the first match that starts at `offset` or later, by bisection. */
function firstFrom(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Match).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds by rules, by classifier and by grammar, also in what encoded stretches say. `secrets`: more than rules is wanted. */
export function createFinder(engine: Engine, grammars: Grammars, facts: FactsOf, secrets: boolean): (chunk: Chunk, cut: () => void) => Findings {
  const direct = (bytes: Uint8Array, path: string, cut: () => void, chunk?: Chunk, held = 0): { matches: Match[]; seen: Seen } => {
    const { matches, anchors, runs, hints } = engine.scan(bytes, path, held);
    if (!secrets) return { matches: matches.slice(), seen: { runs } };
    const many = anchors.length + runs.length > few;
    if (many && comesAgain(chunk)) return { matches: [], seen: { runs: new Uint32Array(0) } };
    const some = many && chunk?.compared && chunk.newLines !== undefined;
    const generic = genericMatches(bytes, some ? nearNewLines(anchors, chunk) : anchors, path, cut);
    // Not by spreading: empty lists are of another class than full ones, and this is compiled for one.
    const all = matches.concat(generic);
    return { matches: all, seen: some ? { runs: nearNewLines(runs, chunk), signs: hints?.signs, unseen: hints?.unseen } : { runs, signs: hints?.signs, coded: hints?.coded, unseen: hints?.unseen } };
  };

  const inside = (pieces: Pieces, path: string, depth: number, cut: () => void, held: number): Match[] => {
    const { bytes } = pieces;
    const { matches, seen } = direct(bytes, path, cut, undefined, held);
    const deeper = depth < deepest ? decodeText(bytes, seen, '') : undefined;
    const all = deeper ? matches.concat(mapped(bytes, deeper, inside(deeper, path, depth + 1, cut, held), matches)) : matches;
    // Quotes and folders of the file say nothing about what was encoded.
    return withoutRefused(judged(all, bytes, facts), bytes, '', facts).map((match) => ({ ...match, decoded: match.decoded ?? bytes.slice(match.start, match.end) }));
  };

  const mapped = (bytes: Uint8Array, pieces: Pieces, matches: readonly Match[], clear: readonly Match[]): Match[] => {
    if (matches.length === 0) return [];
    const known = clear.filter(({ rule, decoded }) => decoded === undefined && !rule.startsWith('generic/')).sort((a, b) => a.start - b.start);
    return matches.flatMap(({ rule, confidence, reasons, decoded, doubtful, start: at }) => {
      const [start, end, from] = pieces.spanAt(at);
      return decoded && (inClear(bytes, start, end, decoded) || holdsKnown(bytes, start, end, decoded, known)) ? [] : [{ rule, start: from, end, confidence, reasons, decoded, ...(doubtful ? { doubtful } : {}) }];
    });
  };

  return (chunk, cut) => {
    const { bytes, origin: { path } } = chunk;
    const { matches, seen } = direct(bytes, path, cut, chunk);
    if (!secrets) return { bytes, matches };
    if (grammars.wants(path)) matches.push(...grammars.matches(bytes, path));
    const pieces = decodeText(bytes, seen, path);
    if (!pieces) return { bytes, matches };
    const { length } = bytes;
    const nested = inside(pieces, path, 1, cut, length);
    // The engine's memory may hold the chunk, and may have grown for what stands in it.
    const kept = bytes.length === length ? bytes : engine.room(length);
    return { bytes: kept, matches: matches.concat(mapped(kept, pieces, nested, matches)) };
  };
}
