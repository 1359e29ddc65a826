import { patternFault } from '../pattern-fault.ts';
import { NoEqual, type Token, tokens } from './regex-tokens.ts';

/** An own rule's pattern, or why there is none. */
export type Translated = { readonly pattern: string; readonly ignoreCase: boolean; readonly literals: readonly string[] } | { readonly refused: string };

/** Repeats without an end get one: a match may span so much. */
const most = 200;

function repeatOf({ repeat }: Token): string {
  if (!repeat) return '';
  const max = repeat.max === Number.POSITIVE_INFINITY ? Math.max(most, repeat.min) : repeat.max;
  const lazy = repeat.lazy ? '?' : '';
  if (repeat.min === 0 && max === 1) return `?${lazy}`;
  return `${repeat.min === max ? `{${max}}` : `{${repeat.min},${max}}`}${lazy}`;
}

/** The expression as JavaScript, with the wanted group named `secret`; group 0 is all of it. */
function written(all: readonly Token[], group: number, dotAll: boolean): string {
  const body = all
    .map((token) => {
      const text = token.kind === 'open' && token.capture !== undefined && token.capture === group ? '(?<secret>' : token.kind === 'start' ? '(?<![^\\n])' : token.kind === 'end' ? '(?![^\\n])' : token.kind === 'any' ? (dotAll ? '[\\s\\S]' : '.') : token.text;
      return token.kind === 'start' || token.kind === 'end' ? text : text + repeatOf(token);
    })
    .join('');
  return group === 0 ? `(?<secret>${body})` : body;
}

/** Index of the bracket that closes the one at `open`. */
function closing(all: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < all.length; i++) {
    if (all[i]?.kind === 'open') depth++;
    if (all[i]?.kind === 'close' && --depth === 0) return i;
  }
  return all.length;
}

function alternatives(all: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of all) {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (token.kind === 'bar' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const better = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined => {
  const least = (list: readonly string[] | undefined): number => (list?.length ? Math.min(...list.map((text) => text.length)) : 0);
  return least(b) > least(a) ? b : a;
};

/** Texts of which every match holds at least one: the longest run of plain characters, or those of every choice. */
function literalsOf(all: readonly Token[]): readonly string[] | undefined {
  const parts = alternatives(all);
  if (parts.length > 1) {
    const each = parts.map(literalsOf);
    return each.every((list) => list !== undefined) && each.flat().length <= 64 ? [...new Set(each.flat())] : undefined;
  }
  let best: readonly string[] | undefined;
  let run = '';
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    if (token.kind === 'char' && !token.repeat) {
      run += token.char;
      best = better(best, [run]);
      continue;
    }
    run = '';
    if (token.kind !== 'open') continue;
    const end = closing(all, i);
    const required = (all[end]?.repeat?.min ?? 1) > 0 && !/^\(\?<?[=!]/.test(token.text);
    if (required) best = better(best, literalsOf(all.slice(i + 1, end)));
    i = end;
  }
  return best;
}

/** Turns an expression of another scanner into a pattern of our rules. `group`: the captured group that is the secret, 0 or undefined: the first, else everything. */
export function translate(source: string, group: number | undefined, keywords: readonly string[]): Translated {
  try {
    const { all, flags, captures } = tokens(source);
    const wanted = group && group <= captures ? group : captures > 0 ? 1 : 0;
    const pattern = written(all, wanted, flags.dotAll);
    const own = literalsOf(all)?.filter((text) => text.length > 0);
    const plain = all.map((token) => token.char ?? '\n').join('').toLowerCase();
    const usable = keywords.filter((word) => word.length >= 3 && plain.includes(word.toLowerCase()));
    const literals = own?.length && own.every((text) => Buffer.byteLength(text) >= 3) ? own : usable.length > 0 && usable.length === keywords.length ? usable : [];
    if (literals.length === 0) return { refused: 'no text of three characters stands in every match, and its keywords do not either: write it as a `context` rule' };
    const fault = patternFault(pattern);
    if (fault) return { refused: `${fault.message}: ${fault.hint}` };
    return { pattern, ignoreCase: flags.ignoreCase, literals };
  } catch (error) {
    if (error instanceof NoEqual) return { refused: error.message };
    throw error;
  }
}
