import type { Facts } from '../types.ts';
import type { Finding, Match, Span } from '../types/finding.ts';
import type { Chunk } from '../types/source.ts';
import { withCompanions, withoutParts } from './companions.ts';
import { excerpt, merged } from './excerpt.ts';
import { fingerprint } from './fingerprint.ts';
import { withoutRefused } from './forms/silent.ts';
import { judged } from './judge.ts';
import { inlineAt } from './inline.ts';
import { Locator, type CountNewlines } from './lines.ts';
import { carried } from './marks.ts';
import { resolve, type FactsOf } from './resolve.ts';

/** What detection needs to know about a run: which rules that are off by default are on at a path, and which are not wanted there. */
export interface DetectSettings {
  readonly salt: string;
  readonly kinds: ReadonlySet<'secret' | 'leak'>;
  readonly enabled: (rule: string, path: string) => boolean;
  readonly refused?: (rule: string, path: string) => boolean;
  /** A quick way to count lines, where the bytes lie where it can. */
  readonly newlines?: CountNewlines;
}

/** The secret as Latin-1: of an encoded one what it stands for, so that it has the same fingerprint wherever it is written. */
const secretOf = ({ start, end, decoded }: Match, bytes: Uint8Array): string =>
  (decoded ? Buffer.from(decoded.buffer, decoded.byteOffset, decoded.length) : Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)).toString('latin1');

/** New when any of its lines is: a secret of two lines, or one whose other half was there before. */
function isNew(match: Match, chunk: Chunk, locator: Locator): boolean {
  const lines = chunk.newLines;
  if (!lines) return true;
  return [match.whole ?? match, ...(match.related ?? [])].some((span) => {
    const first = locator.line(span.start);
    const last = locator.line(Math.max(span.start, span.end - 1));
    return lines.some(([from, to]) => from <= last && first <= to);
  });
}

/** Whether this window is the one that reports a match: an earlier one did, or a later one sees it with more around it. */
const isOwn = (match: Match, chunk: Chunk): boolean => {
  const { end } = match.whole ?? match;
  return (chunk.overlap === 0 || end > chunk.overlap) && end <= chunk.bytes.length - (chunk.tail ?? 0);
};

/** Credentials of several parts in one text, of which the rule's secret is the one that nobody may know. */
const ofParts = /\/(?:connection-string|sas-token|\w+-connection-string)$|^call-arguments\/[\w-]+-(?:login|user)$|^vmware\//;

/** What a finding shows: of a connection string, a login in a call or a signed query all of it, since server, user and rights are a part of what leaked. */
const shown = (match: Match): Span => (ofParts.test(match.rule) ? (match.whole ?? match) : match);

/** The places in one text, most specific first where they overlap, as findings that hold no secret. Blocking is decided later. */
export function detect(chunk: Chunk, matches: readonly Match[], facts: FactsOf, settings: DetectSettings): Finding[] {
  const { bytes } = chunk;
  const locator = new Locator(bytes, chunk.firstLine, chunk.firstColumn, settings.newlines);
  const asked = carried(matches, bytes, chunk.origin.path).filter(({ rule }) => {
    const known = facts(rule);
    return known && settings.kinds.has(known.kind ?? 'secret') && (!known.off || settings.enabled(rule, chunk.origin.path)) && !settings.refused?.(rule, chunk.origin.path);
  });
  const wanted = withoutRefused(judged(asked, bytes, facts), bytes, chunk.origin.path, facts);
  const whole = withCompanions(wanted, facts, (offset) => locator.line(offset));
  const kept = withoutParts(resolve(whole, facts)).filter((match) => isOwn(match, chunk) && isNew(match, chunk, locator));
  // Also what is not reported itself (a part of a composite, another window's) is masked beside a finding.
  const secrets = merged(matches.filter((match) => (facts(match.rule)?.kind ?? 'secret') === 'secret'));
  const places = kept.map((match) => locator.region(shown(match)));
  return kept.map((match, i): Finding => {
    const rule = facts(match.rule) as Facts;
    const kind = rule.kind ?? 'secret';
    const hash = fingerprint(settings.salt, kind, secretOf(match, bytes));
    return {
      kind,
      rule: rule.id,
      title: rule.title,
      severity: match.severity ?? rule.severity,
      confidence: match.confidence,
      blocking: match.confidence !== 'low',
      origin: chunk.origin,
      region: places[i] as Finding['region'],
      ...excerpt(bytes, match, secrets),
      fingerprint: hash,
      inline: inlineAt(bytes, match, locator.line(match.start), rule.id, hash),
      advice: rule.advice,
      docs: rule.docs,
      related: match.related?.map((span) => ({ ...locator.region(span), path: chunk.origin.path, rule: span.rule })),
      reasons: match.reasons,
    };
  });
}
