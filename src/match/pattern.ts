/** A pattern rule's regular expression over UTF-8 bytes read as Latin-1. */
import { classSource, union } from './alphabet.ts';
import type { Literal, Probe } from './compiled.ts';
import { LONGEST } from './form.ts';
import { latin1 } from './latin1.ts';
import { Surroundings } from './regex/follow.ts';
import type { After } from './regex/follow.ts';
import type { Far } from './far.ts';
import { checkRegex } from './regex/limits.ts';
import { parseRegex } from './regex/parse.ts';
import { printRegex } from './regex/print.ts';
import { heldBy } from './regex/stretch.ts';
import { complement, reversed, sequence, setOf, withoutCapitals } from './regex/tree.ts';
import type { Node } from './regex/tree.ts';

/**
 * Compiles a pattern with the literals that a match must hold. Throws on unbounded repeats, on patterns that match nothing, could be
 * slow or never hold one of their literals, and on reaches over 16 KB.
 */
export function compilePattern(pattern: RegExp, literals: readonly string[], before: number, after: number): Probe {
  if (!(before >= 0 && after >= 0 && before + after <= LONGEST)) throw new Error(`reach may be ${String(LONGEST)} bytes at most`);
  const tree = parseRegex(pattern);
  checkRegex(tree);
  const surroundings = new Surroundings(tree);
  const texts = textsOf(literals, pattern.ignoreCase);
  const atStart = surroundings.startsWith(texts, pattern.ignoreCase);
  const seekBehind = atStart ? (): undefined => undefined : seekerBehind(tree, texts, pattern.ignoreCase);
  const behind = seekBehind(texts);
  const { seek } = surroundings.after(texts, pattern.ignoreCase);
  const held = heldBy(tree, texts, pattern.ignoreCase);
  const printed = printRegex(tree);
  const small = printed.length < LARGE ? undefined : withoutCapitals(tree);
  const start = atStart ? 0 : before;
  // Each literal for itself: less can stand around one than around any. Behind, one byte more: a line's end stands before the match.
  const around = (text: string): Pick<Literal, 'next' | 'far'> => {
    const { next, seek: ahead } = surroundings.after([text], pattern.ignoreCase, texts);
    const back = seekBehind([text]);
    const far: Far = { ahead: ahead && { ...ahead, reach: after }, behind: back && { ...back, reach: start + 1 }, stretch: held && { ...held, before: start, after } };
    return { far, ...(next === undefined ? {} : { next: { set: next, count: 1 } }) };
  };
  return {
    source: small === undefined ? printed : printRegex(small),
    ...(small === undefined ? {} : { folded: true }),
    literals: texts.map((text): Literal => ({ text, caseless: pattern.ignoreCase, min: 0, max: start, ...around(text) })),
    width: before + after,
    before: start,
    after,
    ...(pattern.multiline ? { flags: 'm' } : {}),
    ...(seek === undefined ? {} : { seek: [inside(seek.skip), inside(seek.stop)] }),
    ...(behind === undefined ? {} : { behind: [inside(behind.skip), inside(behind.stop)] }),
  };
}

/** Says what is certain before any of some literals. Of an expression that begins at a line's start (`(?<![^\n])`) the line's end before it is a part. */
function seekerBehind(tree: Node, all: readonly string[], caseless: boolean): (texts: readonly string[]) => After['seek'] {
  const backwards = (texts: readonly string[]): readonly string[] => texts.map((text) => [...text].toReversed().join(''));
  const allBack = backwards(all);
  const inLine = behindLineStart(tree);
  if (!inLine) {
    const surroundings = new Surroundings(reversed(tree));
    return (texts) => surroundings.after(backwards(texts), caseless, allBack).seek;
  }
  const surroundings = new Surroundings(sequence([reversed(inLine), { kind: 'set', set: lineEnd }]));
  return (texts) => {
    const { seek } = surroundings.after(backwards(texts), caseless, allBack, opened);
    // A text's start is a line's.
    return seek?.stop[0x0a] === 1 ? { skip: seek.skip, stop: union(seek.stop, setOf(0)) } : seek;
  };
}

/** From so many characters on it takes V8 longer to compile `[Aa]` for each letter than to make the few texts lower case that the expression is run on. */
const LARGE = 1_000;

const lineEnd = setOf(0x0a);
/** Where a line or what opens a text in it ends: elements, commands of TeX and labels hold nearly any byte, and a mark none of these. */
const opened = union(lineEnd, setOf(0x3a, 0x3e, 0x7b));
const withinLine = complement(lineEnd);

/** What follows the line's start that an expression begins with. */
function behindLineStart(tree: Node): Node | undefined {
  if (tree.kind !== 'sequence') return undefined;
  const [first, ...rest] = tree.nodes;
  return first?.kind === 'look' && first.sign === '<!' && first.node.kind === 'set' && first.node.set.every((flag, byte) => flag === withinLine[byte]) ? sequence(rest) : undefined;
}

const inside = (set: Uint8Array): string => classSource(set).slice(1, -1);

/** The literals as the kernel looks for them. */
function textsOf(literals: readonly string[], caseless: boolean): readonly string[] {
  if (literals.length === 0) throw new Error('a pattern needs at least one literal that every match holds');
  const texts = literals.flatMap((literal) => (caseless ? [literal, literal.toLowerCase(), literal.toUpperCase()] : [literal])).map((text) => fold(latin1(text), caseless));
  for (const text of texts) if (text.length < 3) throw new Error(`literal ${JSON.stringify(text)} is shorter than three bytes`);
  return [...new Set(texts)];
}

const fold = (text: string, caseless: boolean): string => (caseless ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text);
