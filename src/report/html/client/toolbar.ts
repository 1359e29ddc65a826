/** Search, sort, group, and the filters in force. */

import { h, number } from './dom.ts';
import { groupings, sorts, type Grouping, type Query, type Sort } from './query.ts';
import type { Facet } from './rows.ts';

export interface Toolbar {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  /** Shows what is in force and how much is left of how much. */
  update(query: Query, shown: number, all: number): void;
}

interface Handlers {
  readonly change: (part: Partial<Query>) => void;
  readonly drop: (facet: Facet, value: string) => void;
  readonly clear: () => void;
}

function choice(label: string, options: Readonly<Record<string, string>>, changed: (value: string) => void): HTMLElement {
  const select = h('select', { change: (event) => changed((event.target as HTMLSelectElement).value) }, ...Object.entries(options).map(([value, text]) => h('option', { value }, text)));
  return h('label', { class: 'choice' }, h('span', {}, label), select);
}

const facetLabels: Readonly<Partial<Record<Facet, string>>> = { state: 'outcome' };

/** The bar above the list. */
export function createToolbar({ change, drop, clear }: Handlers): Toolbar {
  const search = h('input', { type: 'search', placeholder: 'Search path, rule, author, fingerprint', 'aria-label': 'Search', autocomplete: 'off', spellcheck: 'false', input: () => change({ search: search.value }) });
  const status = h('p', { class: 'status', role: 'status' });
  const chips = h('div', { class: 'chips' });
  const element = h(
    'div',
    { class: 'toolbar', role: 'search' },
    h('div', { class: 'fields' }, search, choice('Sort', sorts, (value) => change({ sort: value as Sort })), choice('Group', groupings, (value) => change({ group: value as Grouping, folded: new Set() }))),
    h('div', { class: 'state' }, status, chips),
  );
  return {
    element,
    search,
    update(query, shown, all) {
      status.replaceChildren(shown === all ? `${number(all)} findings` : `${number(shown)} of ${number(all)} findings`);
      const picked = Object.entries(query.picks).flatMap(([facet, values]) => [...(values ?? [])].map((value) => [facet as Facet, value] as const));
      const buttons = picked.map(([facet, value]) => {
        const label = `${facetLabels[facet] ?? facet}: ${value}`;
        const props = { type: 'button', class: 'chip', 'aria-label': `Remove filter ${label}`, click: () => drop(facet, value) };
        return h('button', props, `${label} `, h('span', { 'aria-hidden': 'true' }, '×'));
      });
      if (picked.length || query.search) buttons.push(h('button', { type: 'button', class: 'link', click: clear }, 'Clear all'));
      chips.replaceChildren(...buttons);
      if (search.value !== query.search) search.value = query.search;
    },
  };
}
