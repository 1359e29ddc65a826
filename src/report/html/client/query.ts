/** Filtering, sorting and grouping: pure functions over rows. */

import { facetNames, severities, type Facet, type Row } from './rows.ts';

/** Orders of the list, and how they are called. */
export const sorts = { place: 'place', severity: 'severity', rule: 'rule', newest: 'newest first', oldest: 'oldest first' } as const;
/** What the list can be grouped by, and how it is called. */
export const groupings = { none: 'no groups', file: 'file', folder: 'folder', rule: 'rule', kind: 'kind', severity: 'severity', secret: 'same secret' } as const;
export type Sort = keyof typeof sorts;
export type Grouping = keyof typeof groupings;

export interface Query {
  readonly search: string;
  /** Wanted values of each facet; a facet that is not named lets everything through. */
  readonly picks: Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;
  readonly sort: Sort;
  readonly group: Grouping;
  /** Keys of groups that are folded. */
  readonly folded: ReadonlySet<string>;
}

/** Everything, in the report's order. */
export const emptyQuery: Query = { search: '', picks: {}, sort: 'place', group: 'none', folded: new Set() };

/** How many rows each value of each facet would leave, were it the only pick of that facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly folded: boolean;
}
export type Item = { readonly row: Row; readonly group?: undefined } | { readonly group: Group; readonly row?: undefined };

/** `query` with a value of a facet picked, or no longer. */
export function toggled(query: Query, facet: Facet, value: string): Query {
  const values = new Set(query.picks[facet]);
  if (!values.delete(value)) values.add(value);
  return { ...query, picks: { ...query.picks, [facet]: values.size ? values : undefined } };
}

/** Every word of the search must occur. */
function searcher(search: string): (row: Row) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => words.every((word) => row.text.includes(word));
}

/** The rows that pass, and the counts of every facet: a row counts for a facet when nothing but that facet may keep it out. */
export function filtered(rows: readonly Row[], query: Query): { readonly rows: Row[]; readonly counts: Counts } {
  const found = searcher(query.search);
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  const count = (facet: Facet, row: Row): unknown => counts[facet].set(row.facets[facet], (counts[facet].get(row.facets[facet]) ?? 0) + 1);
  const passed: Row[] = [];
  for (const row of rows) {
    if (!found(row)) continue;
    const refusing = facetNames.filter((facet) => query.picks[facet]?.has(row.facets[facet]) === false);
    if (refusing.length === 0) {
      passed.push(row);
      for (const facet of facetNames) count(facet, row);
    } else if (refusing.length === 1) count(refusing[0] as Facet, row);
  }
  return { rows: passed, counts };
}

const rank = (row: Row): number => severities.indexOf(row.finding.severity);
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Rows without a date come last, whichever way dates run. */
const dated = (a: Row, b: Row, direction: 1 | -1): number =>
  Number.isNaN(a.time) || Number.isNaN(b.time) ? Number(Number.isNaN(a.time)) - Number(Number.isNaN(b.time)) : (a.time - b.time) * direction;

const comparers: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
  place: () => 0,
  severity: (a, b) => rank(a) - rank(b),
  rule: (a, b) => text(a.rule.id, b.rule.id),
  newest: (a, b) => dated(a, b, -1),
  oldest: (a, b) => dated(a, b, 1),
};

/** `rows` sorted; equal ones stay in the report's order. */
export const sorted = (rows: readonly Row[], sort: Sort): readonly Row[] => (sort === 'place' ? rows : rows.toSorted((a, b) => comparers[sort](a, b) || a.order - b.order));

const groupKeys: Readonly<Record<Exclude<Grouping, 'none'>, (row: Row) => string>> = {
  file: (row) => row.finding.path,
  folder: (row) => row.facets.folder,
  rule: (row) => row.rule.id,
  kind: (row) => row.facets.kind,
  severity: (row) => row.facets.severity,
  secret: (row) => row.finding.fingerprint,
};

/** What the list shows: rows, below heads where they are grouped. Groups stand where their first row does; of `secret`, the most frequent first. */
export function items(rows: readonly Row[], query: Query): Item[] {
  const all = sorted(rows, query.sort);
  if (query.group === 'none') return all.map((row) => ({ row }));
  const keyOf = groupKeys[query.group];
  const groups = new Map<string, Row[]>();
  for (const row of all) {
    const known = groups.get(keyOf(row));
    if (known) known.push(row);
    else groups.set(keyOf(row), [row]);
  }
  const ordered = query.group === 'secret' ? [...groups].toSorted(([, a], [, b]) => b.length - a.length) : [...groups];
  return ordered.flatMap(([key, members]): Item[] => {
    const folded = query.folded.has(key);
    const label = query.group === 'secret' ? `${(members[0] as Row).rule.title}  ${key}` : key;
    return [{ group: { key, label, count: members.length, folded } }, ...(folded ? [] : members.map((row) => ({ row })))];
  });
}
