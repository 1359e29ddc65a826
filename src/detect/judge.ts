import type { Confidence, Match } from '../types.ts';
import type { Accept } from './accept/accept.ts';
import { accepts } from './accept/accepts.ts';
import { isPublished } from './accept/known.ts';
import type { CheckResult } from './checks/check.ts';
import { checks } from './checks/checks.ts';
import type { FactsOf } from './resolve.ts';
import { sequenceShare, wordShare } from './words.ts';

const lower: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };
const AROUND = 64;

/** Masks, in a token's place. */
const masked = /x{5}|X{5}|\*{4}/;
/** Runs of one character that no generator draws; `A` stands for zero bytes in base64. */
const repeated = /([^A\d])\1{7}|(\d)\2{11}/;

/** Drops what its rule's predicate refuses and what vendors publish as examples; a checksum that holds makes a match sure, one that does not makes it less so. */
export function judged(matches: readonly Match[], bytes: Uint8Array, facts: FactsOf): Match[] {
  const text = (start: number, end: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  return matches.flatMap((match) => {
    const rule = facts(match.rule);
    // Of an encoded match the text it stands for was judged where it was decoded.
    if (match.decoded !== undefined || rule === undefined || (rule.kind ?? 'secret') !== 'secret') return [match];
    const secret = text(match.start, match.end);
    if (secret.length < 256 && ((rule.shape === 'token' && masked.test(secret)) || isPublished(secret))) return [];
    const { start, end } = match.whole ?? match;
    const before = text(Math.max(0, match.start - AROUND), match.start);
    const after = text(match.end, Math.min(bytes.length, match.end + AROUND));
    const accept = accepts[rule.accept ?? ''] ?? plain(rule);
    const said = accept(secret, text(start, end), before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0] ?? '');
    if (said === false) return [];
    const checked = moved(match.confidence, checks[rule.check ?? '']?.(secret) ?? 'unknown');
    const confidence = said === 'doubtful' ? 'low' : checked;
    return [confidence === match.confidence ? match : { ...match, confidence }];
  });
}

/** What holds for a rule without a predicate of its own: the part of a token behind its literal is drawn at random, it neither spells words nor counts up the alphabet (vendors' samples do). */
function plain({ shape, literal = 0 }: NonNullable<ReturnType<FactsOf>>): Accept {
  if (shape !== 'token') return () => true;
  return (secret) => {
    const body = secret.slice(Math.min(literal, secret.length >> 1));
    if (sequenceShare(body) > 0.4 || repeated.test(body)) return 'doubtful';
    return body.length > 400 || /^[0-9a-f-]+$/i.test(body) || wordShare(body) < 0.6;
  };
}

function moved(confidence: Confidence, result: CheckResult): Confidence {
  return result === 'valid' ? 'high' : result === 'invalid' ? lower[confidence] : confidence;
}
