/** The list: only the rows in sight are elements, so that 25,000 scroll as 25 do. */

import { h, number } from './dom.ts';
import type { Item } from './query.ts';

const rowHeight = 56;
const headHeight = 36;
/** Rows made beyond the edges, so that a quick scroll shows no gap. */
const spare = 6;

export interface Grid {
  readonly element: HTMLElement;
  /** Shows other items, from the top unless `keep`. */
  show(items: readonly Item[], keep: boolean): void;
  /** Moves the selection by so many items, or to the first or last with an infinite number. */
  move(by: number): void;
  /** Opens or folds what is selected. */
  open(): void;
  /** Marks an item by its index and scrolls to it. */
  select(index: number): void;
}

interface Listener {
  /** An item was chosen. */
  readonly chosen: (item: Item) => void;
}

const heightOf = (item: Item): number => (item.group ? headHeight : rowHeight);

/** Tops of all items, and the end of the last. */
function layout(items: readonly Item[]): Float64Array {
  const tops = new Float64Array(items.length + 1);
  for (const [i, item] of items.entries()) tops[i + 1] = (tops[i] as number) + heightOf(item);
  return tops;
}

/** Index of the item at a height, by bisection. */
function itemAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

const cell = (name: string, ...children: (Node | string)[]): HTMLElement => h('div', { role: 'gridcell', class: name }, ...children);

/** A row's own attributes; in a list with groups a row has a level, and a head can be folded. */
function attributes(item: Item, i: number, grouped: boolean): Record<string, string | number | undefined> {
  const level = grouped ? { 'aria-level': item.group ? 1 : 2, 'aria-expanded': item.group ? String(!item.group.folded) : undefined } : {};
  return { role: 'row', id: `row-${i}`, class: item.group ? 'head' : 'row', 'aria-rowindex': i + 1, 'data-index': i, ...level };
}

function content(item: Item): HTMLElement[] {
  if (item.group) {
    const { label, count, folded } = item.group;
    return [cell('group', h('span', { class: 'fold', 'aria-hidden': 'true' }, folded ? '▸' : '▾'), h('span', { class: 'label' }, label), h('span', { class: 'count' }, number(count)))];
  }
  const { finding, rule } = item.row;
  const place = h('span', { class: 'place' }, h('bdi', {}, finding.path), `:${finding.line}`);
  return [
    cell('sev', h('span', { class: `badge ${finding.severity}` }, finding.severity), finding.blocking ? '' : h('span', { class: 'soft' }, 'warning')),
    cell('what', h('span', { class: 'title' }, rule.title), place),
    cell('rule', rule.id),
    cell('when', (finding.date ?? '').slice(0, 10)),
  ];
}

/** The list as an ARIA grid: one tab stop, arrows move the selection (`aria-activedescendant`). */
export function createGrid({ chosen }: Listener): Grid {
  const body = h('div', { class: 'rows', role: 'presentation' });
  const element = h('div', { class: 'grid', role: 'grid', tabindex: 0, id: 'grid', 'aria-label': 'Findings' }, body);
  let items: readonly Item[] = [];
  let tops = layout([]);
  let current = -1;
  let asked = 0;

  function draw(): void {
    asked = 0;
    const first = Math.max(0, itemAt(tops, element.scrollTop) - spare);
    const last = Math.min(items.length, itemAt(tops, element.scrollTop + element.clientHeight) + spare + 1);
    const rows: HTMLElement[] = [];
    for (let i = first; i < last; i++) {
      const item = items[i] as Item;
      const row = h('div', { ...attributes(item, i, items[0]?.group !== undefined), 'aria-selected': String(i === current) }, ...content(item));
      row.style.top = `${tops[i]}px`;
      rows.push(row);
    }
    body.replaceChildren(...rows);
    if (current >= first && current < last) element.setAttribute('aria-activedescendant', `row-${current}`);
    else element.removeAttribute('aria-activedescendant');
  }
  const soon = (): void => {
    asked ||= requestAnimationFrame(draw);
  };

  function select(index: number): void {
    current = Math.max(0, Math.min(items.length - 1, index));
    const top = tops[current] ?? 0;
    const bottom = tops[current + 1] ?? 0;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    draw();
    const item = items[current];
    if (item?.row) chosen(item);
  }

  element.addEventListener('scroll', soon, { passive: true });
  new ResizeObserver(soon).observe(element);
  body.addEventListener('click', (event) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (!row) return;
    select(Number(row.dataset['index']));
    const item = items[current];
    if (item?.group) chosen(item);
  });

  return {
    element,
    select,
    show(next, keep) {
      items = next;
      tops = layout(items);
      body.style.height = `${tops[items.length]}px`;
      element.setAttribute('aria-rowcount', String(items.length));
      element.setAttribute('role', items[0]?.group ? 'treegrid' : 'grid');
      if (!keep) element.scrollTop = 0;
      if (!keep) current = -1;
      draw();
    },
    move(by) {
      if (items.length) select(current < 0 && by > 0 ? (by === Infinity ? items.length - 1 : 0) : current + by);
    },
    open() {
      const item = items[current];
      if (item) chosen(item);
    },
  };
}
