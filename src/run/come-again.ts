/** What texts gave that come again, when it is known what is new in them (`Chunk.guessed`): nothing, and what they give then stands where it would have stood. */
import type { Chunk, Origin } from '../types/source.ts';
import { emptyOutcome, type Outcome } from './stage.ts';

const lists = ['findings', 'evidence', 'risks', 'problems'] as const;

/** How much an outcome held. */
type Mark = Readonly<Record<(typeof lists)[number] | 'files' | 'bytes', number>>;

const markOf = ({ findings, evidence, risks, problems, files, bytes }: Outcome): Mark => ({ findings: findings.length, evidence: evidence.length, risks: risks.length, problems: problems.length, files, bytes });

/** A text that comes again: where it stood, and what it gives then. */
interface Held {
  readonly mark: Mark;
  readonly given: Outcome;
}

/** For one run over a source that was asked for texts twice. */
export class ComeAgain {
  readonly #outcome: Outcome;
  readonly #held = new Map<Origin, Held>();
  #text: Origin | undefined;
  #mark: Mark;

  constructor(outcome: Outcome) {
    this.#outcome = outcome;
    this.#mark = markOf(outcome);
  }

  /** Where what a chunk gives goes to; undefined: it is not to be looked at, its text comes again. */
  into({ origin, guessed }: Chunk): Outcome | undefined {
    const held = this.#held.get(origin);
    if (!guessed) return held?.given ?? this.#outcome;
    if (held) return undefined;
    if (origin !== this.#text) {
      this.#text = origin;
      this.#mark = markOf(this.#outcome);
    }
    return this.#outcome;
  }

  /** To be told of each chunk that was looked at. */
  seen({ origin, guessed }: Chunk): void {
    if (!guessed?.()) return;
    this.#held.set(origin, { mark: this.#mark, given: emptyOutcome() });
    for (const list of lists) this.#outcome[list].length = this.#mark[list];
    this.#outcome.files = this.#mark.files;
    this.#outcome.bytes = this.#mark.bytes;
  }

  /** Puts what came again in its places. */
  end(): void {
    const all = [...this.#held.values()];
    if (all.length === 0) return;
    for (const list of lists) {
      const own = this.#outcome[list].splice(0) as unknown[];
      const into = this.#outcome[list] as unknown[];
      let from = 0;
      for (const { mark, given } of all) {
        for (const end = mark[list]; from < end; from++) into.push(own[from]);
        for (const one of given[list]) into.push(one);
      }
      for (; from < own.length; from++) into.push(own[from]);
    }
    for (const { given } of all) {
      this.#outcome.files += given.files;
      this.#outcome.bytes += given.bytes;
    }
  }
}
