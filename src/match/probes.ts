/** Tries a rule's expressions where one of their literals was seen. */
import { alphabetSet } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';
import { opensAt } from './boundary.ts';
import type { Probe } from './compiled.ts';
import { leads, leadsBack } from './far.ts';
import type { Text } from './text.ts';

/** Bytes around a pattern's reach that its lookarounds may see. */
const MARGIN = 32;
/** Name of the group that holds a pattern's own match. */
const WHOLE = 'whole_';

/** Gets the secret's span, and the whole match's. */
export type Found = (start: number, end: number, wholeStart: number, wholeEnd: number) => void;

/** A probe made ready on first use: expressions are compiled only when a literal was hit. */
export interface Ready {
  /** Reports every match whose literal stands at `from` to `to` and that starts `min` to `max` bytes before it. Positions must not decrease between calls on one text. */
  run(text: Text, from: number, to: number, min: number, max: number, found: Found): void;
}

/** Compiles a probe. */
export function readyProbe(probe: Probe): Ready {
  return probe.after === undefined ? readyToken(probe) : readyPattern(probe, probe.after);
}

function readyToken(probe: Probe): Ready {
  const expression = new RegExp(probe.source, 'y');
  const left = probe.left === undefined || probe.left === '' ? new Uint8Array(256) : alphabetSet(probe.left);
  const first = probe.first === undefined ? undefined : new FirstBody(...probe.first);
  return {
    run(text, from, to, min, max, found) {
      if (first !== undefined && !first.fits(text, to)) return;
      for (let start = Math.max(0, from - max); start <= from - min; start++) {
        if (!opensAt(text.bytes, start, left)) continue;
        text.load(start, start + probe.width + 1);
        expression.lastIndex = start - text.base;
        if (expression.test(text.text)) found(start, text.base + expression.lastIndex, start, text.base + expression.lastIndex);
      }
    },
  };
}

/** The body after the literal: its length is checked without an expression, and no byte is looked at twice however often the literal repeats. */
class FirstBody {
  readonly #set: ByteSet;
  readonly #min: number;
  readonly #max: number;
  #text: Text | undefined;
  #from = 0;
  #to = 0;

  constructor(alphabet: string, min: number, max: number) {
    this.#set = alphabetSet(alphabet);
    this.#min = min;
    this.#max = max;
  }

  fits(text: Text, start: number): boolean {
    const { bytes } = text;
    if (this.#text !== text || start < this.#from || start > this.#to) {
      this.#text = text;
      this.#from = start;
      this.#to = start;
    }
    const limit = Math.min(bytes.length, start + this.#max + 1);
    let at = Math.max(start, this.#to);
    while (at < limit && this.#set[bytes[at] ?? 0] === 1) at++;
    this.#to = at;
    const length = at - start;
    return length >= this.#min && length <= this.#max;
  }
}

function readyPattern(probe: Probe, after: number): Ready {
  // The match starts at most `before` bytes on: the expression itself must not look further.
  const expression = new RegExp(`[^]{0,${String(probe.before ?? 0)}}?(?<${WHOLE}>${probe.source})`, `yd${probe.flags ?? ''}`);
  const [skip, stop] = (probe.seek ?? []).map(alphabetSet);
  const [skipBack, stopBack] = (probe.behind ?? []).map(alphabetSet);
  return {
    run(text, from, to, _min, max, found) {
      if (skip !== undefined && stop !== undefined && !leads(text.bytes, to, after, skip, stop)) return;
      if (skipBack !== undefined && stopBack !== undefined && !leadsBack(text.bytes, from, max + 1, skipBack, stopBack)) return;
      const first = Math.max(0, from - max);
      text.load(first - MARGIN, to + after + MARGIN);
      const base = Math.max(text.base, first - MARGIN);
      const written = text.text.slice(base - text.base, to + after + MARGIN - text.base);
      const near = probe.folded === true ? written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : written;
      expression.lastIndex = first - base;
      for (let groups = expression.exec(near)?.indices?.groups; groups?.[WHOLE] !== undefined; groups = expression.exec(near)?.indices?.groups) {
        const [start, end] = groups[WHOLE];
        if (base + start > from) return;
        if (base + end >= to && base + end <= to + after) {
          const secret = groups['secret'] ?? groups[WHOLE];
          found(base + secret[0], base + secret[1], base + start, base + end);
          return;
        }
        expression.lastIndex = start + 1;
      }
    },
  };
}
