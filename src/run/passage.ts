import type { Piece } from '../types/frontier.ts';
import { brought, type Outcome } from './stage.ts';

/** Follows one text of a list, and notes at its end what it gave. */
export class Passage {
  readonly #into: Outcome;
  readonly #sum: number;
  readonly #files: number;
  readonly #bytes: number;
  readonly #findings: number;
  readonly #evidence: number;
  readonly #risks: number;
  readonly #problems: number;
  readonly #skipped: Readonly<Record<string, number>>;
  /** Whether there was a chunk. */
  seen = false;

  /** Nobody else adds to `into` meanwhile. */
  constructor(into: Outcome) {
    this.#into = into;
    this.#sum = brought(into);
    this.#files = into.files;
    this.#bytes = into.bytes;
    this.#findings = into.findings.length;
    this.#evidence = into.evidence.length;
    this.#risks = into.risks.length;
    this.#problems = into.problems.length;
    this.#skipped = { ...into.skipped };
  }

  /** To be told of each chunk. */
  next(): void {
    this.seen = true;
  }

  /** To be told when there are no more; `place`: the text's in the list. A text without a chunk is never clean, nor is what one with a problem gave ever known: nobody looked at all of it. */
  end(place: number): void {
    const into = this.#into;
    if (!this.seen) return;
    if (brought(into) === this.#sum) return void into.clean.push(place);
    if (into.problems.length === this.#problems) into.pieces.push([place, this.#piece()]);
  }

  #piece(): Piece {
    const { findings, evidence, risks, skipped, files, bytes } = this.#into;
    const added = Object.entries(skipped).map(([reason, count]) => [reason, count - (this.#skipped[reason] ?? 0)] as const);
    return {
      findings: findings.slice(this.#findings),
      evidence: evidence.slice(this.#evidence),
      risks: risks.slice(this.#risks),
      skipped: Object.fromEntries(added.filter(([, more]) => more > 0)),
      files: files - this.#files,
      bytes: bytes - this.#bytes,
    };
  }
}

/** Adds what an earlier run saw of a text, as if it had been looked at again. */
export function addPiece(into: Outcome, { findings, evidence, risks, skipped, files, bytes }: Piece): void {
  // One by one: spread arguments overflow the stack at some 100,000.
  for (const one of findings) into.findings.push(one);
  for (const one of evidence) into.evidence.push(one);
  for (const one of risks) into.risks.push(one);
  for (const [reason, count] of Object.entries(skipped)) into.skipped[reason] = (into.skipped[reason] ?? 0) + count;
  into.files += files;
  into.bytes += bytes;
}
