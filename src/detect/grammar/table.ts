import type { Span } from '../../types.ts';
import { columnName } from './insert.ts';

/** Columns for passwords, which hold anything; columns for keys, where only what looks made is one (`token` heads lists of words, too). */
const passwords = /(?:^|[_ -])(?:pass(?:word|wd|phrase|code)|pwd)$|(?:^|[_ -])(?:db|user|admin|root|login|mail|ftp|ssh|smtp)[_ -]?pass$/;
const keys = /(?:^|[_ -])(?:secret|api_?key|(?:auth|access|refresh)_?token|token)$/;
const made = /^(?=[^0-9]*[0-9])[^\s]{16,}$/;

const mostRows = 5_000;
const longestRow = 65_536;

/** The cells of one line, without their quotes; a quoted cell may not go over lines. */
function cellsOf(text: string, start: number, end: number, delimiter: string): Span[] {
  const cells: Span[] = [];
  for (let at = start; at <= end; ) {
    const quoted = text[at] === '"';
    const close = quoted ? text.indexOf('"', at + 1) : text.indexOf(delimiter, at);
    const stop = close < 0 || close > end ? end : close;
    cells.push({ start: quoted ? at + 1 : at, end: stop });
    if (!quoted) at = stop + 1;
    else {
      const next = text.indexOf(delimiter, stop);
      at = next < 0 || next > end ? end + 1 : next + 1;
    }
  }
  return cells;
}

/** Values under heads that speak of secrets, in a table of lines (CSV, TSV): `head` is the first line, `after` where the second begins. */
export function tableCells(text: string, head: string, after: number): Span[] {
  const delimiter = ['\t', ';', ',', '|'].find((sign) => head.includes(sign));
  if (delimiter === undefined) return [];
  const names = cellsOf(head, 0, head.length, delimiter).map(({ start, end }) => columnName(head.slice(start, end)));
  const found: Span[] = [];
  for (let at = after, row = 0; at < text.length && row < mostRows; row++) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    if (end - at > longestRow) break;
    cellsOf(text, at, text[end - 1] === '\r' ? end - 1 : end, delimiter).forEach((cell, column) => {
      const name = names[column] ?? '';
      if (passwords.test(name) || (keys.test(name) && made.test(text.slice(cell.start, cell.end)))) found.push(cell);
    });
    at = end + 1;
  }
  return found;
}
