import type { Piece } from '../types/frontier.ts';
import { brought, type Outcome } from './stage.ts';

/** Lengths of the lists that texts add to, and what was counted. */
type Mark = readonly [findings: number, evidence: number, risks: number, problems: number, files: number, bytes: number, sum: number];

const markOf = (outcome: Outcome): Mark => [outcome.findings.length, outcome.evidence.length, outcome.risks.length, outcome.problems.length, outcome.files, outcome.bytes, brought(outcome)];

/** Follows one text of a list, and notes at its end what it gave. */
export class Passage {
  readonly #into: Outcome;
  readonly #start: Mark;
  readonly #skipped: Readonly<Record<string, number>>;
  #seen = false;

  /** Nobody else adds to `into` meanwhile. */
  constructor(into: Outcome) {
    this.#into = into;
    this.#start = markOf(into);
    this.#skipped = { ...into.skipped };
  }

  /** To be told of each chunk. */
  next(): void {
    this.#seen = true;
  }

  /** To be told when there are no more; `place`: the text's in the list. A text without a chunk is never clean, nor is one with a problem known: nobody looked at all of it. */
  end(place: number): void {
    const [findings, evidence, risks, problems, files, bytes, sum] = this.#start;
    const { clean, pieces, ...into } = this.#into;
    if (!this.#seen) return;
    if (brought(this.#into) === sum) return void clean.push(place);
    if (into.problems.length > problems) return;
    const piece: Piece = { findings: into.findings.slice(findings), evidence: into.evidence.slice(evidence), risks: into.risks.slice(risks), skipped: this.#added(), files: into.files - files, bytes: into.bytes - bytes };
    pieces.push([place, piece]);
  }

  #added(): Record<string, number> {
    const added: Record<string, number> = {};
    for (const [reason, count] of Object.entries(this.#into.skipped)) {
      const more = count - (this.#skipped[reason] ?? 0);
      if (more > 0) added[reason] = more;
    }
    return added;
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
