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
class VirtualGrid implements Grid {
  readonly element: HTMLElement;
  readonly #body = h('div', { class: 'rows', role: 'presentation' });
  readonly #chosen: Listener['chosen'];
  #items: readonly Item[] = [];
  #tops = layout([]);
  #current = -1;
  #asked = false;

  constructor({ chosen }: Listener) {
    this.#chosen = chosen;
    this.element = h('div', { class: 'grid', role: 'grid', tabindex: 0, id: 'grid', 'aria-label': 'Findings' }, this.#body);
    this.element.addEventListener('scroll', () => this.#soon(), { passive: true });
    new ResizeObserver(() => this.#soon()).observe(this.element);
    this.#body.addEventListener('click', (event) => this.#click(event.target as Element));
  }

  #soon(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() => this.#draw());
  }

  #row(i: number): HTMLElement {
    const item = this.#items[i] as Item;
    const selected = { 'aria-selected': String(i === this.#current) };
    const row = h('div', { ...attributes(item, i, this.#items[0]?.group !== undefined), ...selected }, ...content(item));
    row.style.top = `${this.#tops[i]}px`;
    return row;
  }

  #draw(): void {
    this.#asked = false;
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, itemAt(this.#tops, scrollTop) - spare);
    const last = Math.min(this.#items.length, itemAt(this.#tops, scrollTop + clientHeight) + spare + 1);
    this.#body.replaceChildren(...Array.from({ length: Math.max(0, last - first) }, (_, i) => this.#row(first + i)));
    if (this.#current >= first && this.#current < last) this.element.setAttribute('aria-activedescendant', `row-${this.#current}`);
    else this.element.removeAttribute('aria-activedescendant');
  }

  #click(target: Element): void {
    const row = target.closest<HTMLElement>('[data-index]');
    if (!row) return;
    this.select(Number(row.dataset['index']));
    if (this.#items[this.#current]?.group) this.open();
  }

  select(index: number): void {
    this.#current = Math.max(0, Math.min(this.#items.length - 1, index));
    const top = this.#tops[this.#current] ?? 0;
    const bottom = this.#tops[this.#current + 1] ?? 0;
    const { element } = this;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    this.#draw();
    const item = this.#items[this.#current];
    if (item?.row) this.#chosen(item);
  }

  show(items: readonly Item[], keep: boolean): void {
    this.#items = items;
    this.#tops = layout(items);
    this.#body.style.height = `${this.#tops[items.length]}px`;
    this.element.setAttribute('aria-rowcount', String(items.length));
    this.element.setAttribute('role', items[0]?.group ? 'treegrid' : 'grid');
    if (!keep) {
      this.element.scrollTop = 0;
      this.#current = -1;
    }
    this.#draw();
  }

  move(by: number): void {
    if (this.#items.length === 0) return;
    const start = by === Infinity ? this.#items.length - 1 : 0;
    this.select(this.#current < 0 && by > 0 ? start : this.#current + by);
  }

  open(): void {
    const item = this.#items[this.#current];
    if (item) this.#chosen(item);
  }
}

/** An empty list; `chosen` hears of each item that is selected or opened. */
export const createGrid = (listener: Listener): Grid => new VirtualGrid(listener);
