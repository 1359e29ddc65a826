/** One form of a token as a bounded regular expression and the literals that announce it. */
import type { Body, Part } from '../types.ts';
import { alphabetSet, alphanumeric, byteSource, classSource, union } from './alphabet.ts';
import type { ByteSet } from './alphabet.ts';
import type { Literal, Probe } from './compiled.ts';
import type { Far, Stretch } from './far.ts';
import { latin1 } from './latin1.ts';
import { LONG } from './prefix.ts';
import { rarity } from './rarity.ts';
import { complement } from './regex/tree.ts';

/** Longest match, so that windows of a large file need only so much overlap. */
export const LONGEST = 16_384;
const MOST_LITERALS = 512;
const FARTHEST = 256;
/** Characters after a literal that the first pass looks at. */
const MOST_CHECKED = 64;
/** Shorter bodies say little about a place. */
const LEAST_STRETCH = 8;
const ALPHANUMERIC = 'A-Za-z0-9';

type Piece = { readonly choices: readonly string[] } | { readonly body: Body; readonly inside: string };

interface Span {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly score: number;
}

/** Compiles a form. Throws when it has no usable literal, is longer than 16 KB, or its literal stands too far from its start. */
export function compileForm(form: readonly Part[], caseless: boolean): Probe {
  const pieces = form.map(toPiece);
  const width = pieces.reduce((sum, piece) => sum + widest(piece), 0);
  if (width > LONGEST) throw new Error(`a form may be ${String(LONGEST)} bytes at most, this one can be ${String(width)}`);
  const best = bestSpan(pieces);
  const left = leftBoundary(pieces);
  const first = firstBody(pieces, best);
  const literals = best.texts.map((text): Literal => ({
    text: caseless ? text.toLowerCase() : text,
    caseless,
    min: sum(pieces.slice(0, best.from), narrowest),
    max: sum(pieces.slice(0, best.from), widest),
    left: best.from === 0 && left === ALPHANUMERIC,
    next: following(pieces.slice(best.to + 1), LONG - text.length),
    far: farOf(first, elsewhere(pieces, best, width)),
  }));
  return {
    source: pieces.map((piece) => pieceSource(piece, caseless)).join('') + rightBoundary(pieces),
    literals: [...new Map(literals.map((literal) => [literal.text, literal])).values()],
    left,
    width,
    ...(first === undefined ? {} : { first }),
  };
}

function toPiece(part: Part): Piece {
  if (typeof part === 'string') return { choices: [latin1(part)] };
  if (!('alphabet' in part)) return { choices: part.map(latin1) };
  const { min, max } = part;
  if (!(Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min && max > 0)) throw new Error(`a body's length must be whole numbers, shortest first: ${String(min)} to ${String(max)}`);
  return { body: part, inside: classSource(alphabetSet(part.alphabet)) };
}

const widest = (piece: Piece): number => ('body' in piece ? piece.body.max : Math.max(...piece.choices.map((choice) => choice.length)));
const narrowest = (piece: Piece): number => ('body' in piece ? piece.body.min : Math.min(...piece.choices.map((choice) => choice.length)));
const sum = (pieces: readonly Piece[], width: (piece: Piece) => number): number => pieces.reduce((total, piece) => total + width(piece), 0);

/** The neighbouring literal pieces that together make the rarest announcement. */
function bestSpan(pieces: readonly Piece[]): Span {
  let best: Span | undefined;
  for (let from = 0; from < pieces.length; from++) {
    const spread = sum(pieces.slice(0, from), widest) - sum(pieces.slice(0, from), narrowest);
    if (spread > FARTHEST) break;
    let texts: readonly string[] = [''];
    for (let to = from; to < pieces.length; to++) {
      const piece = pieces[to];
      if (piece === undefined || 'body' in piece) break;
      texts = texts.flatMap((head) => piece.choices.map((choice) => head + choice));
      if (texts.length > MOST_LITERALS) break;
      const score = Math.min(...texts.map((text) => (text.length < 2 ? -1 : rarity(text)))) - spread / 8;
      if (best === undefined || score > best.score + 1) best = { from, to, texts, score };
    }
  }
  if (best === undefined || best.score < 0) throw new Error('a form needs a literal of two characters or more, near its start');
  return best;
}

/** What certainly stands after the literal: its body, and where that makes less than `wanted` characters what follows it, too, as far as it goes. */
function following([piece, ...others]: readonly Piece[], wanted: number): Literal['next'] {
  if (piece === undefined || !('body' in piece) || piece.body.min === 0) return undefined;
  let set = alphabetSet(piece.body.alphabet);
  let count = Math.min(MOST_CHECKED, piece.body.min);
  for (let at = 0; count < wanted && at < others.length; at++) {
    const other = others[at] as Piece;
    set = union(set, charactersOf(other));
    count += narrowest(other);
  }
  return { set, count };
}

/** All that can stand in a piece, letters in both cases. */
function charactersOf(piece: Piece): ByteSet {
  if ('body' in piece) return alphabetSet(piece.body.alphabet);
  const set = new Uint8Array(256);
  for (const character of piece.choices.join('')) for (const one of [character, character.toLowerCase(), character.toUpperCase()]) if (one.charCodeAt(0) < 256) set[one.charCodeAt(0)] = 1;
  return set;
}

/** A body whose end is certain ends within its longest length. Not of long ones: where their literal repeats, every byte would be looked at again and again. */
function farOf(first: Probe['first'], stretch: Stretch | undefined): Far | undefined {
  const set = first !== undefined && first[2] < MOST_CHECKED * 2 ? alphabetSet(first[0]) : undefined;
  return { stretch, ahead: set && first && { skip: set, stop: complement(set), reach: first[2] + 1 } };
}

/** The longest body that is not looked at anyway: a match holds as many of its characters in a row. */
function elsewhere(pieces: readonly Piece[], span: Span, width: number): Stretch | undefined {
  const bodies = pieces.filter((piece, place): piece is Extract<Piece, { body: Body }> => 'body' in piece && place !== span.to + 1 && piece.body.min >= LEAST_STRETCH);
  const longest = bodies.reduce<Body | undefined>((best, { body }) => (best === undefined || body.min > best.min ? body : best), undefined);
  return longest && { set: alphabetSet(longest.alphabet), count: longest.min, before: sum(pieces.slice(0, span.from), widest), after: width };
}

/** The body right after the literal when its end is certain: nothing after it can be of its alphabet. */
function firstBody(pieces: readonly Piece[], span: Span): Probe['first'] {
  const piece = pieces[span.to + 1];
  if (piece === undefined || !('body' in piece)) return undefined;
  const set = alphabetSet(piece.body.alphabet);
  const after = pieces[span.to + 2];
  const certain = after === undefined || ('choices' in after && after.choices.every((choice) => choice !== '' && set[choice.charCodeAt(0)] === 0 && set[choice.toLowerCase().charCodeAt(0)] === 0 && set[choice.toUpperCase().charCodeAt(0)] === 0));
  return certain ? [piece.body.alphabet, piece.body.min, piece.body.max] : undefined;
}

function pieceSource(piece: Piece, caseless: boolean): string {
  if ('body' in piece) return `${piece.inside}{${String(piece.body.min)}${piece.body.max === piece.body.min ? '' : `,${String(piece.body.max)}`}}`;
  const sources = piece.choices.map((choice) => textSource(choice, caseless));
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`;
}

/** A text as pattern source; letters in both cases if asked. */
function textSource(text: string, caseless: boolean): string {
  let source = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    source += caseless && /[A-Za-z]/.test(character) ? `[${upper}${lower}]` : byteSource(character.charCodeAt(0));
  }
  return source;
}

function leftBoundary(pieces: readonly Piece[]): string {
  const first = pieces[0];
  if (first === undefined) return '';
  if ('choices' in first) return first.choices.some((choice) => alphanumeric[choice.charCodeAt(0)] === 1) ? ALPHANUMERIC : '';
  const set = union(alphanumeric, alphabetSet(first.body.alphabet));
  // `name=value`: the separator never makes a longer word.
  set['='.charCodeAt(0)] = 0;
  return classSource(set).slice(1, -1);
}

function rightBoundary(pieces: readonly Piece[]): string {
  const last = pieces.at(-1);
  if (last === undefined) return '';
  if ('body' in last) return `(?!${classSource(union(alphanumeric, alphabetSet(last.body.alphabet)))})`;
  return last.choices.some((choice) => alphanumeric[choice.charCodeAt(choice.length - 1)] === 1) ? '(?![A-Za-z0-9])' : '';
}
