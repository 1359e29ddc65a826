/** The page: state in one place, everything drawn from it. */

import { cards } from './cards.ts';
import { detail } from './detail.ts';
import { byId, h } from './dom.ts';
import { createGrid } from './grid.ts';
import { listen } from './keys.ts';
import { notes } from './notes.ts';
import { preparePrint } from './print.ts';
import { emptyQuery, filtered, items, toggled, type Item, type Query } from './query.ts';
import { rowsOf, type Facet, type Row } from './rows.ts';
import { timeline } from './timeline.ts';
import { createToolbar } from './toolbar.ts';
import { toolMap } from './tools.ts';
import type { PageData } from '../model.ts';

const data = JSON.parse(byId('data').textContent ?? '{}') as PageData;
const rows = rowsOf(data);
const dated = rows.some((row) => row.facets.month !== '');
let query: Query = emptyQuery;
let shown: Item[] = [];
let visible: readonly Row[] = rows;

const summary = h('div', {});
const panel = h('aside', { class: 'panel', 'aria-label': 'Details', tabindex: -1 });
const grid = createGrid({ chosen: (item) => (item.group ? foldGroup(item.group.key) : showDetail(item.row)) });
const toolbar = createToolbar({ change: (part) => apply({ ...query, ...part }), drop: pick, clear: () => apply({ ...emptyQuery, sort: query.sort, group: query.group }) });

function pick(facet: Facet, value: string): void {
  apply(toggled(query, facet, value));
}

/** What was focused is found again by its text: drawing makes new elements. */
function refocus(draw: () => void): void {
  const active = document.activeElement;
  const name = active && summary.contains(active) ? active.getAttribute('title') : undefined;
  draw();
  if (name) summary.querySelector<HTMLElement>(`[title=${JSON.stringify(name)}]`)?.focus();
}

function apply(next: Query, keep = false): void {
  query = next;
  const { rows: passed, counts } = filtered(rows, query);
  visible = passed;
  shown = items(passed, query);
  // A picked month must stay among its neighbours, so the chart leaves that filter out.
  const anyMonth = query.picks.month ? filtered(rows, { ...query, picks: { ...query.picks, month: undefined } }).rows : passed;
  const facets = h('div', { class: 'cards' }, ...cards(counts, query, pick, dated));
  refocus(() => summary.replaceChildren(facets, h('div', { class: 'charts' }, timeline(anyMonth, query, pick), toolMap(passed, pick))));
  grid.show(shown, keep);
  toolbar.update(query, passed.length, rows.length);
  empty.hidden = passed.length > 0;
}

function foldGroup(key: string): void {
  const folded = new Set(query.folded);
  if (!folded.delete(key)) folded.add(key);
  apply({ ...query, folded }, true);
}

const samenessOf = (row: Row): string => (row.rule.kind === 'ai-tool' ? row.rule.id : row.finding.fingerprint);

function showDetail(row: Row): void {
  const same = rows.filter((other) => samenessOf(other) === samenessOf(row));
  panel.replaceChildren(h('button', { type: 'button', class: 'close', 'aria-label': 'Close details', click: closeDetail }, '×'), detail(row, same, go));
  panel.scrollTop = 0;
  document.body.classList.add('open');
}

function closeDetail(): void {
  document.body.classList.remove('open');
  grid.element.focus();
}

/** Shows a row, dropping the filters that hide it. */
function go(row: Row): void {
  if (!visible.includes(row)) apply({ ...emptyQuery, sort: query.sort, group: query.group });
  grid.select(shown.findIndex((item) => item.row === row));
}

function toggleTheme(): void {
  const root = document.documentElement;
  const dark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset['theme'] = dark ? 'light' : 'dark';
}

const empty = h('p', { class: 'empty' }, rows.length ? 'Nothing passes these filters.' : 'Nothing was found.');
const idle = h('p', { class: 'idle' }, 'Choose a finding to see it. ', h('kbd', {}, '/'), ' searches, ', h('kbd', {}, 'j'), ' ', h('kbd', {}, 'k'), ' move, ', h('kbd', {}, 'Esc'), ' clears.');
panel.append(idle);
byId('actions').append(h('button', { type: 'button', click: () => print() }, 'Print'), h('button', { type: 'button', click: toggleTheme }, 'Light or dark'));
const listing = h('div', { class: 'split' }, h('div', { class: 'listing' }, grid.element, empty), panel);
byId('main').replaceChildren(h('div', { class: 'notes' }, ...notes(data)), summary, h('section', { class: 'list', 'aria-label': 'Findings' }, toolbar.element, listing));
if (rows.length === 0) document.body.classList.add('clean');
apply(query);
preparePrint(() => shown.flatMap((item) => (item.row ? [item.row] : [])));
listen(grid.element, {
  search: () => toolbar.search.focus(),
  move: (by) => grid.move(by),
  open: () => grid.open(),
  escape: () => (document.body.classList.contains('open') ? closeDetail() : apply({ ...emptyQuery, sort: query.sort, group: query.group })),
});
