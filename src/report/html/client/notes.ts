/** Problems, notices and what was accepted, below the header. */

import { counted, h } from './dom.ts';
import type { PageData } from '../model.ts';

const shownLines = 200;

function fold(title: string, lines: readonly string[], name: string, open: boolean): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, shownLines).map((text) => h('li', {}, text));
  const more = lines.length > shownLines ? h('p', { class: 'soft' }, `and ${counted(lines.length - shownLines, 'more line')}`) : undefined;
  return h('details', { class: `note ${name}`, open }, h('summary', {}, title), h('ul', {}, ...shown), more);
}

/** What a reader has to know beside the findings; problems stand open, since with them the answer is incomplete. */
export function notes({ problems, notices, accepted }: PageData): HTMLElement[] {
  const parts = [
    fold(`The scan is incomplete: ${counted(problems.length, 'problem')}`, problems, 'problems', problems.length < 10),
    fold(counted(notices.length, 'notice'), notices, 'notices', false),
    fold(`${counted(accepted.length, 'finding')} accepted`, accepted.map(([place, rule, by]) => `${place}  ${rule}  (${by})`), 'accepted', false),
  ];
  return parts.filter((part) => part !== undefined);
}
