/** Characters of a pattern as the bytes that stand for them in UTF-8. */
import { alphabetSet } from '../alphabet.ts';
import type { ByteSet } from '../alphabet.ts';
import { choice, complement, sequence, setOf } from './tree.ts';
import type { Node } from './tree.ts';

const encoder = new TextEncoder();
const MOST_LISTED = 4_096;

/** One character; in both cases when `caseless`. */
export function characterNode(code: number, caseless: boolean): Node {
  const forms = caseless ? cases(code) : [code];
  if (forms.every((form) => form < 0x80)) return { kind: 'set', set: setOf(...forms) };
  return choice(forms.map(bytesNode));
}

function cases(code: number): readonly number[] {
  const text = String.fromCodePoint(code);
  return [...new Set([text, text.toLowerCase(), text.toUpperCase()].filter((form) => [...form].length === 1).map((form) => form.codePointAt(0) ?? code))];
}

const bytesNode = (code: number): Node => sequence(Array.from(encoder.encode(String.fromCodePoint(code)), (byte): Node => ({ kind: 'set', set: setOf(byte) })));

/** The members of a class: ASCII ones and single bytes as a set, others as ranges of code points. */
export interface Members {
  readonly ascii: ByteSet;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A class. A negated one without other scripts takes any byte that is not listed; with them, any whole character. */
export function classNode({ ascii, ranges }: Members, negated: boolean, caseless: boolean): Node {
  const set = caseless ? bothCases(ascii) : ascii;
  if (ranges.length === 0) return { kind: 'set', set: negated ? complement(set) : set };
  const listed = listedNode(ranges, caseless);
  if (!negated) return choice([...(set.includes(1) ? [{ kind: 'set' as const, set }] : []), listed]);
  const others = complement(set).map((flag, byte) => (byte < 0x80 ? flag : 0));
  return choice([{ kind: 'set', set: others }, sequence([{ kind: 'look', sign: '!', node: listed }, anyWide])]);
}

function bothCases(set: ByteSet): ByteSet {
  const both = set.slice();
  for (let code = 0x41; code <= 0x5a; code++) if (set[code] === 1 || set[code + 32] === 1) both[code] = both[code + 32] = 1;
  return both;
}

/** Characters of one lead are one branch: `[密機]` shares bytes only by chance, so short lists are written out, long ranges by their bytes. */
function listedNode(ranges: Members['ranges'], caseless: boolean): Node {
  const count = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (count <= 64) return choice(ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => characterNode(from + index, caseless))));
  return choice(ranges.flatMap(([from, to]) => rangeNodes(from, to)));
}

/** A range of code points above ASCII as sequences of byte ranges. */
function rangeNodes(from: number, to: number): readonly Node[] {
  const limits = [0x7f, 0x7ff, 0xffff, 0x10ffff];
  const nodes: Node[] = [];
  let start = from;
  for (const limit of limits) {
    if (start > limit || start > to) continue;
    nodes.push(...splitRange([...encoder.encode(String.fromCodePoint(start))], [...encoder.encode(String.fromCodePoint(Math.min(to, limit)))]));
    start = limit + 1;
  }
  if (nodes.length > MOST_LISTED) throw new Error('a class is too large');
  return nodes;
}

/** Sequences of byte ranges between two encodings of one length. */
function splitRange(low: readonly number[], high: readonly number[]): readonly Node[] {
  const [first = 0, ...lowRest] = low;
  const [last = 0, ...highRest] = high;
  if (lowRest.length === 0) return [rangeNode(first, last)];
  if (first === last) return splitRange(lowRest, highRest).map((node) => sequence([rangeNode(first, first), node]));
  const all = lowRest.map(() => rangeNode(0x80, 0xbf));
  const nodes: Node[] = [];
  const lowest = lowRest.every((byte) => byte === 0x80);
  const highest = highRest.every((byte) => byte === 0xbf);
  if (!lowest) nodes.push(...splitRange(lowRest, lowRest.map(() => 0xbf)).map((node) => sequence([rangeNode(first, first), node])));
  const middle: readonly [number, number] = [lowest ? first : first + 1, highest ? last : last - 1];
  if (middle[0] <= middle[1]) nodes.push(sequence([rangeNode(...middle), ...all]));
  if (!highest) nodes.push(...splitRange(highRest.map(() => 0x80), highRest).map((node) => sequence([rangeNode(last, last), node])));
  return nodes;
}

const rangeNode = (from: number, to: number): Node => ({ kind: 'set', set: setOf(...Array.from({ length: to - from + 1 }, (_, index) => from + index)) });

const anyWide: Node = choice([
  sequence([rangeNode(0xc2, 0xdf), rangeNode(0x80, 0xbf)]),
  sequence([rangeNode(0xe0, 0xef), rangeNode(0x80, 0xbf), rangeNode(0x80, 0xbf)]),
  sequence([rangeNode(0xf0, 0xf4), rangeNode(0x80, 0xbf), rangeNode(0x80, 0xbf), rangeNode(0x80, 0xbf)]),
]);

const shorthand: Readonly<Record<string, ByteSet>> = {
  d: alphabetSet('0-9'),
  w: alphabetSet('A-Za-z0-9_'),
  // ASCII only: other blanks of JavaScript would match bytes inside characters of UTF-8.
  s: setOf(9, 10, 11, 12, 13, 32),
};

/** The set of `\\d`, `\\w`, `\\s` or of the opposite, by its letter. */
export function shorthandOf(character: string): ByteSet | undefined {
  const set = shorthand[character.toLowerCase()];
  return set === undefined || !/[dws]/i.test(character) ? undefined : character === character.toLowerCase() ? set : complement(set);
}
