import { describe, expect, it } from 'vitest';
import { emptyQuery, filtered, items, toggled } from '../../../src/report/html/client/query.ts';
import { folderOf, rowsOf } from '../../../src/report/html/client/rows.ts';
import { pageData } from '../../../src/report/html/data.ts';
import { fingerprint, report, secret, tool } from '../helpers/reports.ts';

const commit = (date: string) => ({ kind: 'commit', path: 'a/b/old.ts', commit: 'c'.repeat(40), author: 'Ada', date }) as const;
const rows = rowsOf(
  pageData(
    report(
      [
        secret({ origin: { kind: 'file', path: 'a/b/c/x.ts' } }),
        secret({ origin: { kind: 'file', path: 'top.ts' }, severity: 'critical', rule: 'github/pat', title: 'GitHub token', fingerprint: fingerprint(5) }),
        secret({ origin: commit('2026-11-19T00:00:00Z'), severity: 'low', blocking: false }),
        secret({ origin: commit('2020-01-01T00:00:00Z') }),
        tool(),
      ],
      { started: '2026-11-20T00:00:00Z' },
    ),
  ),
);
const paths = (found: readonly (typeof rows)[number][]): string[] => found.map((row) => row.finding.path);

describe('filters', () => {
  it('search every word, in any case', () => {
    expect(paths(filtered(rows, { ...emptyQuery, search: 'GITHUB top' }).rows)).toEqual(['top.ts']);
    expect(filtered(rows, { ...emptyQuery, search: 'github x.ts' }).rows).toEqual([]);
  });

  it('of one facet add up, of several narrow', () => {
    const two = toggled(toggled(emptyQuery, 'severity', 'low'), 'severity', 'critical');
    expect(filtered(rows, two).rows).toHaveLength(2);
    expect(paths(filtered(rows, toggled(two, 'state', 'warning')).rows)).toEqual(['a/b/old.ts']);
    expect(filtered(rows, toggled(toggled(emptyQuery, 'severity', 'low'), 'severity', 'low')).rows).toHaveLength(rows.length);
  });

  it('count what each value would leave, whatever its own facet has picked', () => {
    const { counts } = filtered(rows, toggled(emptyQuery, 'severity', 'critical'));
    expect(Object.fromEntries(counts.severity)).toEqual({ high: 3, critical: 1, low: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ secret: 1 });
  });

  it('know ages from when the report was made', () => {
    expect(rows.map((row) => row.facets.age)).toEqual(['no date', 'no date', 'this week', 'older', 'no date']);
  });
});

describe('order and groups', () => {
  it('keep the report order among equals, and dateless rows last', () => {
    const order = (sort: 'severity' | 'newest' | 'oldest') => items(rows, { ...emptyQuery, sort }).map((item) => item.row?.order);
    expect(order('severity')).toEqual([1, 0, 3, 4, 2]);
    expect(order('newest').slice(0, 2)).toEqual([2, 3]);
    expect(order('oldest').slice(0, 2)).toEqual([3, 2]);
  });

  it('fold, and count what they hold', () => {
    const open = items(rows, { ...emptyQuery, group: 'kind' });
    expect(open.flatMap((item) => (item.group ? [[item.group.key, item.group.count]] : []))).toEqual([['secret', 4], ['ai-tool', 1]]);
    expect(open).toHaveLength(7);
    expect(items(rows, { ...emptyQuery, group: 'kind', folded: new Set(['secret']) })).toHaveLength(3);
  });

  it('of the same secret stand by how often it occurs', () => {
    const [first] = items(rows, { ...emptyQuery, group: 'secret' });
    expect(first?.group).toMatchObject({ key: fingerprint(1), count: 3 });
  });
});

it.each([
  ['a/b/c/d.ts', 'a/b/'],
  ['a/d.ts', 'a/'],
  ['d.ts', './'],
  ['a/b/c.zip!x/y.txt', 'a/b/'],
])('the folder of %s is %s', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});
