/**
 * The longest text that stands in everything a pattern matches, in lower case; empty where there may be none. A path without it needs no look at the pattern: a
 * regular expression costs more the first two times than all other work on a file. Understands what patterns of paths are made of, and gives up on the rest.
 */
export function needleOf({ source }: RegExp): string {
  let [best, run, depth, at] = ['', '', 0, 0];
  const end = (): void => {
    if (run.length > best.length) best = run;
    run = '';
  };
  while (at < source.length) {
    const sign = source[at] ?? '';
    // What is written by its number or by its property.
    if (sign === '\\' && 'uxpPkc'.includes(source[at + 1] ?? '!')) return '';
    const step = sign === '\\' ? 2 : sign === '[' ? classLength(source, at) : sign === '{' ? Math.max(1, source.indexOf('}', at) + 1 - at) : 1;
    const literal = sign === '\\' ? literalEscape(source[at + 1] ?? '') : PLAIN.test(sign) ? sign : '';
    at += step;
    if (sign === '(' || sign === ')') depth += sign === '(' ? 1 : -1;
    else if (sign === '|' && depth === 0) return '';
    if (depth > 0 || literal === '') end();
    else if ('?*{'.includes(source[at] ?? '!')) end();
    else run += literal;
  }
  end();
  return best.toLowerCase();
}

const PLAIN = /[\w/ @-]/;
const WORD = /\w/;
const literalEscape = (sign: string): string => (WORD.test(sign) ? '' : sign);

function classLength(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at + 1 - from;
  }
  return source.length - from;
}

/** Says of a path whether the pattern matches it. `lower` is the path in lower case. */
export function pathTest(pattern: RegExp): (path: string, lower: string) => boolean {
  let needle: string | undefined;
  return (path, lower) => {
    needle ??= needleOf(pattern);
    return lower.includes(needle) && pattern.test(path);
  };
}
