/** Kinds of signs of other writing (`src/match/signs.as.ts` has the same). */
export const sign = { percent: 1, reference: 2, quoted: 4, backslash: 8, plus: 16, dot: 32, and: 64, adjacent: 128, continued: 256, softBreak: 512, secret: 1024 } as const;

export type Sign = (typeof sign)[keyof typeof sign];

/** Where signs of other writing stand in a text. */
export interface Signs {
  /** The least place, from one on, of a kind; -1: there is none. */
  next(kind: Sign, from: number): number;
}

/** The kinds that some signs are of, which are pairs of place and kind. */
export function kindsIn(signs: Uint32Array): number {
  let all = 0;
  for (let at = 1; at < signs.length; at += 2) all |= signs[at] as number;
  return all;
}

/** Signs as the first pass noted them: pairs of place and kind, sorted. */
export class NotedSigns implements Signs {
  readonly #places: Uint32Array;
  readonly #all: number;

  constructor(places: Uint32Array) {
    this.#places = places;
    this.#all = kindsIn(places);
  }

  next(kind: Sign, from: number): number {
    if ((this.#all & kind) === 0) return -1;
    const places = this.#places;
    let low = 0;
    for (let high = places.length >> 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((places[middle * 2] as number) < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low * 2; at < places.length; at += 2) if (places[at + 1] === kind) return places[at] as number;
    return -1;
  }
}

/** Signs that are looked for when they are asked for; of these, more are nothing than of those that the first pass notes. */
export class SoughtSigns implements Signs {
  readonly #bytes: Uint8Array;
  #text: string | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(kind: Sign, from: number): number {
    this.#text ??= Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length).toString('latin1');
    const form = forms[kind];
    form.lastIndex = from;
    return form.exec(this.#text)?.index ?? -1;
  }
}

const forms: Readonly<Record<Sign, RegExp>> = {
  [sign.percent]: /%[2-7]/g,
  [sign.reference]: /&#/g,
  [sign.quoted]: /=6.=/g,
  [sign.backslash]: /\\[xuU01]/g,
  [sign.plus]: /\+/g,
  [sign.dot]: /\./g,
  [sign.and]: /&/g,
  [sign.adjacent]: /["']\r?\n/g,
  [sign.continued]: /\\\n/g,
  [sign.softBreak]: /=\n/g,
  [sign.secret]: /Secret/g,
};
