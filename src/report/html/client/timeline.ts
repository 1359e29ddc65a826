/** When findings entered the history: a column a month, stacked by severity, each a filter. */

import { counted, h } from './dom.ts';
import type { Query } from './query.ts';
import { severities, type Row } from './rows.ts';
import type { Pick } from './cards.ts';

/** More columns than this would be too thin to hit: the oldest are told in words. */
const shownMonths = 72;

const monthName = (month: string): string => new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Every month from the first to the last, also those in which nothing came in. */
function months(first: string, last: string): string[] {
  const all: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let text = first; text <= last && all.length < 1200; ) {
    all.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return all;
}

function column(month: string, members: readonly Row[], most: number, query: Query, pick: Pick): HTMLElement {
  const stack = severities.flatMap((severity) => {
    const count = members.filter((row) => row.finding.severity === severity).length;
    if (count === 0) return [];
    const part = h('span', { class: `part ${severity}` });
    part.style.height = `${(100 * count) / most}%`;
    return [part];
  });
  const label = `${monthName(month)}: ${counted(members.length, 'finding')}`;
  const pressed = String(query.picks.month?.has(month) ?? false);
  return h('button', { type: 'button', class: 'column', title: label, 'aria-label': label, 'aria-pressed': pressed, disabled: members.length === 0, click: () => pick('month', month) }, ...stack);
}

/** The chart, or nothing where no finding has a date. */
export function timeline(rows: readonly Row[], query: Query, pick: Pick): HTMLElement | undefined {
  const byMonth = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.facets.month) continue;
    const known = byMonth.get(row.facets.month);
    if (known) known.push(row);
    else byMonth.set(row.facets.month, [row]);
  }
  const known = [...byMonth.keys()].toSorted();
  const all = known.length ? months(known[0] as string, known.at(-1) as string) : [];
  if (all.length === 0) return undefined;
  const shown = all.slice(-shownMonths);
  const most = Math.max(...shown.map((month) => byMonth.get(month)?.length ?? 0));
  const older = all.slice(0, -shownMonths).reduce((sum, month) => sum + (byMonth.get(month)?.length ?? 0), 0);
  const columns = shown.map((month) => column(month, byMonth.get(month) ?? [], most, query, pick));
  const ends = h('p', { class: 'ends' }, h('span', {}, monthName(shown[0] as string)), h('span', {}, older ? `${counted(older, 'finding')} before that` : ''), h('span', {}, monthName(shown.at(-1) as string)));
  return h('section', { class: 'card' }, h('h2', {}, 'When findings entered the history'), h('div', { class: 'columns', role: 'group', 'aria-label': 'Months' }, ...columns), ends);
}
