import { mayBeSecrets } from './beside.ts';
import { bisect } from './bisect.ts';
import type { Span } from '../types/finding.ts';
import { decoded, lineSpan } from './lines.ts';

/** Bytes of a long line shown around a secret. */
const around = 80;

/** At most the first 4 characters and never more than a quarter of a secret, then stars: 16 at most, so that the length is not told. */
export function mask(secret: string): string {
  const shown = Math.min(4, Math.floor(secret.length / 4));
  return secret.slice(0, shown) + '*'.repeat(Math.max(3, Math.min(16, secret.length - shown)));
}

/** Moves an offset off the middle of a UTF-8 sequence, towards the line's start. */
function whole(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}

/** Overlapping spans joined, in order of start: what `excerpt` wants, made once a chunk. */
export function merged(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

/** How far outside of what is shown a value may begin or end that reaches into it. */
const margin = 256;

/** The known secrets of a stretch of a line, and what else there may be one; `at` itself is shown as it is known. */
function hidden(bytes: Uint8Array, line: Span, from: number, to: number, at: Span, secrets: readonly Span[]): Span[] {
  const start = whole(bytes, Math.max(line.start, from - margin));
  const end = whole(bytes, Math.min(line.end, to + margin));
  const text = decoded(bytes.subarray(start, end));
  const known: Span[] = [];
  for (let i = bisect(secrets.length, (at) => (secrets[at] as Span).end <= start); i < secrets.length && (secrets[i] as Span).start < end; i++) known.push(secrets[i] as Span);
  const taken = [...known, at];
  // Offsets in the text are those in the bytes where all of it is ASCII.
  const isKnown = (offset: number): boolean => text.length === end - start && taken.some((one) => one.start <= start + offset && start + offset < one.end);
  const guessed = mayBeSecrets(text, isKnown)
    .map((span) => ({ start: start + Buffer.byteLength(text.slice(0, span.start)), end: start + Buffer.byteLength(text.slice(0, span.end)) }))
    .filter((span) => !taken.some((one) => one.start < span.end && span.start < one.end));
  return merged([...known, ...guessed]);
}

/**
 * The line of `at` with everything in `secrets` (joined by `merged`) masked; long lines are cut around it. `mark` is where `at` stands in the
 * text (UTF-16 units). Of a span over several lines the first is shown.
 */
export function excerpt(bytes: Uint8Array, at: Span, secrets: readonly Span[]): { excerpt: string; mark: readonly [number, number] } {
  const line = lineSpan(bytes, at.start);
  const from = Math.max(line.start, whole(bytes, Math.max(line.start, at.start - around)));
  const to = Math.max(Math.min(at.end, line.end), whole(bytes, Math.min(line.end, at.end + around)));
  const shownTo = Math.min(to, at.start + 4 * around);
  let text = from > line.start ? '…' : '';
  let mark: readonly [number, number] = [0, 0];
  let done = from;
  const show = (end: number): void => {
    if (at.start >= done && at.start < end) {
      const before = text.length + decoded(bytes.subarray(done, at.start)).length;
      mark = [before, before + decoded(bytes.subarray(at.start, Math.min(at.end, end))).length];
    }
    if (end > done) text += decoded(bytes.subarray(done, end));
    done = Math.max(done, end);
  };
  for (const span of hidden(bytes, line, from, shownTo, at, secrets)) {
    if (span.end <= from) continue;
    if (span.start >= shownTo) break;
    show(span.start);
    // A span cut off on the left shows nothing of its inside.
    const stars = span.start < from ? '***' : mask(decoded(bytes.subarray(span.start, Math.min(span.end, line.end))));
    if (span.start <= at.start && at.start < span.end) mark = [text.length, text.length + stars.length];
    text += stars;
    done = Math.max(done, span.end);
  }
  show(shownTo);
  return { excerpt: Math.max(done, shownTo) < line.end ? `${text}…` : text, mark };
}
