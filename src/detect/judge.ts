import type { Confidence, Facts } from '../types.ts';
import type { Match, Span } from '../types/finding.ts';
import type { Accept } from './accept/accept.ts';
import { accepts } from './accept/accepts.ts';
import { isPublished } from './accept/known.ts';
import { saysExample } from './accept/placeholder.ts';
import { bisect } from './bisect.ts';
import type { CheckResult } from './checks/check.ts';
import { checks } from './checks/checks.ts';
import type { FactsOf } from './resolve.ts';
import { countsInStrands, sequenceShare, wordShare } from './words.ts';

const lower: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };
const AROUND = 64;
const FAR = 512;

/** Masks, in a token's place. */
const masks = ['xxxxx', 'XXXXX', '****'];
/** What no generator draws in a long token either. */
const longMask = /x{24}|X{24}|\*{24}/;
/** Runs of one character that no generator draws; `A` stands for zero bytes in base64. */
const single = /^(.)\1*$/;
const repeated = /([^A\d])\1{7}|(\d)\2{11}/;

type Said = ReturnType<Accept>;

/**
 * Drops what its rule's predicate refuses and what vendors publish as examples; a checksum that holds makes a match sure, one that
 * does not makes it less so. What is a sample of its vendor's form is none of another kind either: nothing in it is found, and rules without a form are silent there.
 */
export function judged(matches: readonly Match[], bytes: Uint8Array, facts: FactsOf): Match[] {
  const text = (start: number, end: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(bytes.length, end) - start).toString('latin1');
  const samples: Match[] = [];
  const kept = matches.flatMap((match) => {
    const rule = facts(match.rule);
    // Of an encoded match the text it stands for was judged where it was decoded.
    if (match.decoded !== undefined || rule === undefined || (rule.kind ?? 'secret') !== 'secret') return [match];
    const secret = text(match.start, match.end);
    const said = isSample(secret, rule) ? 'sample' : ask(match, rule, secret, text);
    if (said === 'sample') samples.push(match);
    if (said === 'sample' || said === false) return [];
    if (said === 'doubtful') return [{ ...match, confidence: 'low' as const, doubtful: true as const }];
    const usual = rule.lengths?.includes(secret.length) === false ? lower[match.confidence] : match.confidence;
    const confidence = moved(usual, checks[rule.check ?? '']?.(secret) ?? 'unknown');
    if (confidence === match.confidence) return [match];
    return [confidence === 'high' ? { ...match, confidence } : { ...match, confidence, doubtful: true as const }];
  });
  if (samples.length === 0) return kept;
  const reach = furthest(samples);
  return kept.filter(({ rule, start, end }) => (hasForm(facts(rule)) ? reach(start + 1) < end : reach(end) <= start));
}

/** How far spans reach that start before an offset; 0: none does. One sort, then a binary search for each question. */
function furthest(spans: readonly Span[]): (before: number) => number {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (before) => ends[bisect(sorted.length, (i) => (sorted[i] as Span).start < before) - 1] ?? 0;
}

const hasForm = (rule: Facts | undefined): boolean => rule !== undefined && rule.shape !== 'file' && !rule.id.startsWith('generic/');

/** What stands behind a token's literal; `literal` is that of its longest form, and half of a token at most is taken for it when little would be left. */
const drawn = (secret: string, literal: number): string => secret.slice(literal + 8 <= secret.length ? literal : Math.min(literal, secret.length >> 1));

/** A value that stands for one by itself: published by its vendor, masked, one character over and over, or it says EXAMPLE. */
function isSample(secret: string, rule: Facts): boolean {
  const { shape, literal = 0 } = rule;
  if (secret.length > 255) return longMask.test(secret);
  if (isPublished(secret)) return true;
  if (shape !== 'token') return secret.length > 15 && !hasForm(rule) && /EXAMPLE/.test(secret) && !secret.includes('://');
  const body = drawn(secret, literal);
  return masks.some((mask) => secret.includes(mask)) || single.test(body.replace(/[-_.:]/g, '')) || saysExample(body);
}

function ask({ start, end, whole }: Match, rule: Facts, secret: string, text: (start: number, end: number) => string): Said {
  const before = text(Math.max(0, start - AROUND), start);
  const after = text(end, end + AROUND);
  const accept = accepts[rule.accept ?? ''] ?? plain(rule);
  const around = (): string => text(Math.max(0, start - FAR), end + FAR);
  return accept(secret, text(whole?.start ?? start, whole?.end ?? end), before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0] ?? '', around);
}

/** A literal of so many characters stands before nothing else: words and digits behind it are a bad token rather than a name. */
const tellingLiteral = 5;

/** What holds for a rule without a predicate of its own: the part of a token behind its literal is drawn at random, it neither spells words nor counts up the alphabet (vendors' samples do). */
function plain({ shape, literal = 0 }: Facts): Accept {
  if (shape === 'file') return (secret) => (secret.length > 15 && sequenceShare(secret) > 0.6 ? 'doubtful' : true);
  if (shape !== 'token') return () => true;
  return (secret) => {
    const body = drawn(secret, literal);
    if (sequenceShare(body) > 0.4 || countsInStrands(body) || repeated.test(body)) return 'doubtful';
    if (body.length > 400 || /^[0-9a-f-]+$/i.test(body) || wordShare(body) < 0.6) return true;
    return literal >= tellingLiteral && /\d/.test(body) && 'doubtful';
  };
}

function moved(confidence: Confidence, result: CheckResult): Confidence {
  return result === 'valid' ? 'high' : result === 'invalid' ? lower[confidence] : confidence;
}
