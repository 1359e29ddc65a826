/** The summary: counts as bars that are also filters. */

import { h, number } from './dom.ts';
import type { Counts, Query } from './query.ts';
import { ages, severities, type Facet } from './rows.ts';

export type Pick = (facet: Facet, value: string) => void;

const shownBars = 7;
const kindNames: Readonly<Record<string, string>> = { secret: 'secrets', leak: 'leaks', 'ai-tool': 'AI tools', 'agent-risk': 'agent risks' };

function bar(facet: Facet, value: string, label: string, count: number, most: number, query: Query, pick: Pick): HTMLElement {
  const fill = h('span', { class: `fill ${facet === 'severity' ? value : ''}`, 'aria-hidden': 'true' });
  fill.style.width = `${most ? Math.max(count ? 2 : 0, (100 * count) / most) : 0}%`;
  const pressed = query.picks[facet]?.has(value) ?? false;
  const text = h('span', { class: 'label' }, h('bdi', {}, label));
  const props = { type: 'button', class: 'bar', 'aria-pressed': String(pressed), title: label, click: () => pick(facet, value) };
  return h('li', {}, h('button', props, text, h('span', { class: 'track' }, fill), h('span', { class: 'count' }, number(count))));
}

interface CardOptions {
  readonly title: string;
  readonly facet: Facet;
  /** In this order; absent: the most frequent first. */
  readonly order?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
}

function block({ title, facet, order, names = {} }: CardOptions, counts: Counts, query: Query, pick: Pick): HTMLElement {
  const seen = counts[facet];
  const picked = query.picks[facet] ?? new Set<string>();
  const frequent = [...new Set([...seen.keys(), ...picked])].toSorted((a, b) => Number(picked.has(b)) - Number(picked.has(a)) || (seen.get(b) ?? 0) - (seen.get(a) ?? 0) || (a < b ? -1 : 1));
  const values = order ? order.filter((value) => seen.has(value) || picked.has(value)) : frequent;
  const most = Math.max(0, ...seen.values());
  const shown = values.slice(0, shownBars).map((value) => bar(facet, value, names[value] ?? value, seen.get(value) ?? 0, most, query, pick));
  const rest = values.length > shownBars ? h('p', { class: 'soft' }, `and ${number(values.length - shownBars)} more`) : undefined;
  return h('div', {}, h('h2', {}, title), h('ul', { class: 'bars' }, ...shown), rest);
}

const kind: CardOptions = { title: 'Kind', facet: 'kind', order: Object.keys(kindNames), names: kindNames };
const outcome: CardOptions = { title: 'Outcome', facet: 'state', order: ['blocking', 'warning'], names: { blocking: 'blocks', warning: 'warns' } };
const severity: CardOptions = { title: 'Severity', facet: 'severity', order: severities };
const age: CardOptions = { title: 'Age', facet: 'age', order: ages };
const rule: CardOptions = { title: 'Rule', facet: 'rule' };
const folder: CardOptions = { title: 'Folder', facet: 'folder' };

/** The cards for what passes the filters now. Ages are shown where any finding has a date. */
export function cards(counts: Counts, query: Query, pick: Pick, dated: boolean): HTMLElement[] {
  const options = dated ? [[kind, outcome], [severity, age], [rule], [folder]] : [[kind, outcome], [severity], [rule], [folder]];
  return options.map((blocks) => h('section', { class: 'card' }, ...blocks.map((one) => block(one, counts, query, pick))));
}
