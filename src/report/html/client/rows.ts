/** The page's data, and each finding with what it can be filtered and searched by. */

import type { PageData, PageFinding, PageRule } from '../model.ts';

/** What rows can be filtered by. */
export const facetNames = ['kind', 'severity', 'state', 'rule', 'folder', 'age', 'month'] as const;
export type Facet = (typeof facetNames)[number];

export interface Row {
  readonly finding: PageFinding;
  readonly rule: PageRule;
  /** Place in the report's order. */
  readonly order: number;
  readonly facets: Readonly<Record<Facet, string>>;
  /** Lower case, what the search looks at. */
  readonly text: string;
  /** Milliseconds; NaN without a date. */
  readonly time: number;
}

/** Most severe first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
/** Youngest first. */
export const ages = ['this week', 'this month', 'this year', 'older', 'no date'] as const;

const day = 86_400_000;

function ageOf(time: number, now: number): (typeof ages)[number] {
  if (Number.isNaN(time)) return 'no date';
  const days = (now - time) / day;
  return days < 7 ? 'this week' : days < 31 ? 'this month' : days < 366 ? 'this year' : 'older';
}

/** The first two directories of a path: what belongs to one team in most repositories. */
export function folderOf(path: string): string {
  const directories = path.replace(/!.*$/, '').split('/').slice(0, -1);
  return directories.length ? `${directories.slice(0, 2).join('/')}/` : './';
}

/** One row a finding, in the report's order. */
export function rowsOf(data: PageData): Row[] {
  const now = Date.parse(data.now ?? '');
  return data.findings.map((finding, order) => {
    const rule = data.rules[finding.rule] as PageRule;
    const time = Date.parse(finding.date ?? '');
    const facets = {
      kind: rule.kind,
      severity: finding.severity,
      state: finding.blocking ? 'blocking' : 'warning',
      rule: rule.id,
      folder: folderOf(finding.path),
      age: ageOf(time, now),
      month: Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 7),
    };
    const text = [finding.path, rule.id, rule.title, finding.author, finding.commit, finding.fingerprint, finding.severity].filter(Boolean).join('\n').toLowerCase();
    return { finding, rule, order, facets, text, time };
  });
}
