/** The line of a finding with a caret under what was found. */

import type { Finding } from '../../types/finding.ts';
import type { Paint } from '../../types/report.ts';
import { visibleCode } from '../escape.ts';
import { columns, fitEnd, fitStart } from '../width.ts';
import { lineWidth } from './layout.ts';

interface Line {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function split(finding: Finding): Line {
  const excerpt = finding.excerpt ?? '';
  const [start, end] = finding.mark ?? [0, 0];
  return { before: visibleCode(excerpt.slice(0, start)), marked: visibleCode(excerpt.slice(start, end)), after: visibleCode(excerpt.slice(end)) };
}

/** Leading blanks say nothing here, and a narrow terminal needs the columns. */
function dedent(line: Line): Line {
  return { ...line, before: line.before.replace(/^ +/, '') };
}

/** Cut to `limit` columns around the mark, the mark itself first. */
function cropped(line: Line, limit: number): Line {
  const { before, marked, after } = line;
  if (columns(before) + columns(marked) + columns(after) <= limit) return line;
  const mark = columns(marked) > limit ? `${fitStart(marked, limit - 1)}…` : marked;
  const room = limit - columns(mark);
  const left = Math.min(columns(before), Math.max(Math.floor(room / 2), room - columns(after)));
  const head = left < columns(before) ? (left > 0 ? `…${fitEnd(before, left - 1)}` : '') : before;
  const right = room - columns(head);
  const tail = right < columns(after) ? (right > 0 ? `${fitStart(after, right - 1)}…` : '') : after;
  return { before: head, marked: mark, after: tail };
}

/** The code frame of a finding; empty without an excerpt. */
export function frame(finding: Finding, paint: Paint): string {
  if (!finding.excerpt) return '';
  const { startLine, endLine } = finding.region;
  const number = String(startLine).padStart(5);
  const gutter = ' '.repeat(number.length);
  const line = cropped(dedent(split(finding)), lineWidth(paint) - number.length - 3);
  let text = `${paint.dim(`${number} │`)} ${line.before}${paint.bold(line.marked)}${line.after}\n`;
  const caret = columns(line.marked);
  if (caret > 0) text += `${paint.dim(`${gutter} │`)} ${' '.repeat(columns(line.before))}${paint.red('^'.repeat(caret))}${endLine > startLine ? paint.dim(` to line ${endLine}`) : ''}\n`;
  return text;
}
