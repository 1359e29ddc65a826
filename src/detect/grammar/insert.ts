import type { Span } from '../../types/finding.ts';

const secretColumn = /(?:^|[_ -])(?:pass(?:word|wd|phrase)?|pwd|secret|api_?key|(?:auth|access|refresh)_?token|token)$/;
/** Bytes of one row. */
const longestRow = 65_536;

/** A column's name in lower case, without quotes, its words apart: `userPassword` as `user_password`. */
export const columnName = (name: string): string => name.trim().replace(/^[`"'[]|[`"'\]]$/g, '').replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** Places of the columns that hold secrets, by their names. */
const secretColumns = (names: string): ReadonlySet<number> =>
  new Set(names.split(',').flatMap((name, at) => (secretColumn.test(columnName(name)) ? [at] : [])));

/** End of the quoted text that begins after `open`; both ways to write a quote inside of one are known. -1: it does not end. */
function quoteEnd(text: string, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === "'" && text[at + 1] === "'") at++;
    else if (text[at] === "'") return at;
  }
  return -1;
}

/** The quoted values of one row (`(1, 'ann', 'x')`) in the wanted columns, and where the row ends; end -1: this is no row. */
function rowAt(text: string, start: number, wanted: ReadonlySet<number>): { readonly cells: readonly Span[]; readonly end: number } {
  const cells: Span[] = [];
  const limit = Math.min(text.length, start + longestRow);
  let column = 0;
  for (let at = start + 1; at < limit; at++) {
    const sign = text[at];
    if (sign === ')') return { cells, end: at + 1 };
    if (sign === ',') column++;
    if (sign !== "'") continue;
    const close = quoteEnd(text, at, limit);
    if (close < 0) break;
    if (wanted.has(column)) cells.push({ start: at + 1, end: close });
    at = close;
  }
  return { cells, end: -1 };
}

/** What rows of an INSERT put into columns for secrets: `names` is the list of its columns, `after` where VALUES ends. */
export function secretCells(text: string, names: string, after: number): Span[] {
  const wanted = secretColumns(names);
  const found: Span[] = [];
  if (wanted.size === 0) return found;
  const next = /[\s,]*/y;
  for (let at = after; ; ) {
    next.lastIndex = at;
    next.test(text);
    at = next.lastIndex;
    if (text[at] !== '(') break;
    const row = rowAt(text, at, wanted);
    if (row.end < 0) break;
    found.push(...row.cells);
    at = row.end;
  }
  return found;
}
