import type { Confidence, Match } from '../types.ts';
import { accepts } from './accept/accepts.ts';
import { isPublished } from './accept/known.ts';
import { checks } from './checks/checks.ts';
import type { FactsOf } from './resolve.ts';

const lower: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };
const AROUND = 64;

/** Drops what its rule's predicate refuses and what vendors publish as examples; a checksum that holds makes a match sure, one that does not makes it less so. */
export function judged(matches: readonly Match[], bytes: Uint8Array, facts: FactsOf): Match[] {
  const text = (start: number, end: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  const out: Match[] = [];
  for (const match of matches) {
    const rule = facts(match.rule);
    if (rule?.accept === undefined && rule?.check === undefined && (rule?.kind ?? 'secret') !== 'secret') {
      out.push(match);
      continue;
    }
    const secret = text(match.start, match.end);
    const accept = rule?.accept === undefined ? undefined : accepts[rule.accept];
    if (accept !== undefined) {
      const whole = match.whole ?? match;
      const before = text(Math.max(0, match.start - AROUND), match.start);
      if (!accept(secret, text(whole.start, whole.end), before.slice(before.lastIndexOf('\n') + 1))) continue;
    }
    if (secret.length < 256 && isPublished(secret)) continue;
    const result = rule?.check === undefined ? 'unknown' : (checks[rule.check]?.(secret) ?? 'unknown');
    out.push(result === 'unknown' ? match : { ...match, confidence: result === 'valid' ? 'high' : lower[match.confidence] });
  }
  return out;
}
