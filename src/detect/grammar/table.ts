import type { Span } from '../../types/finding.ts';
import { columnName } from './insert.ts';

/** Columns for passwords, which hold anything; columns for keys, where only what looks made is one (`token` heads lists of words, too). */
const passwords = /(?:^|[_ -])(?:pass(?:word|wd|phrase|code)|pwd)$|(?:^|[_ -])(?:db|user|admin|root|login|mail|ftp|ssh|smtp)[_ -]?pass$/;
const keys = /(?:^|[_ -])(?:secret|api_?key|(?:auth|access|refresh)_?token|token)$/;
const made = /^(?=[^0-9]*[0-9])[^\s]{16,}$/;

/** The cells of one line, without their quotes; a quoted cell may not go over lines. */
function cellsOf(line: string, delimiter: string): Span[] {
  const cells: Span[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = line[at] === '"';
    const close = quoted ? line.indexOf('"', at + 1) : line.indexOf(delimiter, at);
    const end = close < 0 ? line.length : close;
    cells.push({ start: quoted ? at + 1 : at, end });
    const next = quoted ? line.indexOf(delimiter, end) : close;
    at = next < 0 ? line.length + 1 : next + 1;
  }
  return cells;
}

/** Values under heads that speak of secrets, in a table of lines (CSV, TSV): `head` is the first line, `after` where the second begins. Linear. */
export function tableCells(text: string, head: string, after: number): Span[] {
  const delimiter = ['\t', ';', ',', '|'].find((sign) => head.includes(sign));
  if (delimiter === undefined) return [];
  const names = cellsOf(head, delimiter).map(({ start, end }) => columnName(head.slice(start, end)));
  const found: Span[] = [];
  if (!names.some((name) => passwords.test(name) || keys.test(name))) return found;
  for (let at = after; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    for (const [column, cell] of cellsOf(line, delimiter).entries()) {
      const name = names[column] ?? '';
      if (passwords.test(name) || (keys.test(name) && made.test(line.slice(cell.start, cell.end)))) found.push({ start: at + cell.start, end: at + cell.end });
    }
    at = end < 0 ? text.length : end + 1;
  }
  return found;
}
