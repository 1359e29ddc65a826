import type { Confidence, Severity } from '../../../src/types.ts';
import type { Finding } from '../../../src/types/finding.ts';
import type { Report } from '../../../src/types/report.ts';
import { fingerprint, report, secret, tool } from './reports.ts';

/** Numbers from 0 to `below`, the same in every run (mulberry32, Tommy Ettinger). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const folders = ['apps/checkout', 'apps/admin', 'services/billing', 'services/search', 'infra/terraform', 'tools/migrate', 'docs', 'mobile/android', 'mobile/ios', 'libs/auth'];
const files = ['config/production.env', 'src/index.ts', 'deploy/values.yaml', 'README.md', 'test/fixtures/users.json', 'src/client/http.py', 'Dockerfile', '部署/说明.md'];
const kinds: readonly (readonly [rule: string, title: string, severity: Severity, confidence: Confidence, kind?: 'leak'])[] = [
  ['aws/access-key-id', 'AWS access key ID', 'high', 'high'],
  ['github/pat', 'GitHub personal access token (classic)', 'critical', 'high'],
  ['generic/password', 'Password', 'medium', 'medium'],
  ['generic/api-key', 'API key', 'medium', 'low'],
  ['stripe/secret-key', 'Stripe secret key', 'critical', 'high'],
  ['private-key/pem', 'Private key', 'high', 'high'],
  ['leaks/confidential', 'Confidentiality mark', 'low', 'medium', 'leak'],
  ['leaks/internal-host', 'Host of the internal network', 'low', 'medium', 'leak'],
];
const tools = [['ai/claude-code', 'Claude Code', 'banned'], ['ai/cursor', 'Cursor', 'restricted'], ['ai/qoder', 'Qoder', 'unlisted'], ['ai/copilot', 'GitHub Copilot', 'unlisted']] as const;
const people = ['Ada Lovelace', 'Li Wei', 'Grace Hopper', 'José Núñez'];

function one(i: number, random: (below: number) => number): Finding {
  const path = `${folders[random(folders.length)]}/${files[random(files.length)]}`;
  const line = 1 + random(900);
  const day = new Date(Date.UTC(2023, 0, 1) + random(random(2) ? 1400 : 900) * 86_400_000).toISOString();
  const who = { commit: fingerprint(i).slice(3).padEnd(40, '0'), author: people[random(people.length)] as string, date: day };
  const origin = { kind: 'commit', path, ...who } as const;
  const place = { origin, region: { startLine: line, startColumn: 9, endLine: line, endColumn: 40 } };
  if (random(25) === 0) {
    const [rule, title, verdict] = tools[random(tools.length)] as (typeof tools)[number];
    return tool({ ...place, rule, title, verdict, tool: rule.slice(3), blocking: verdict !== 'unlisted', severity: verdict === 'banned' ? 'high' : verdict === 'restricted' ? 'medium' : 'low', fingerprint: fingerprint(i) });
  }
  const [rule, title, severity, confidence, kind = 'secret'] = kinds[random(kinds.length)] as (typeof kinds)[number];
  const excerpt = `const value = 'abcd${'*'.repeat(16)}'; // set by deploy`;
  return secret({ ...place, kind, rule, title, severity, confidence, blocking: confidence !== 'low', excerpt, mark: [15, 35], fingerprint: fingerprint(random(3) ? i : random(400)), occurrences: 1 + random(4) });
}

/** A report of `count` findings as a long history gives them, in report order. */
export function largeReport(count: number): Report {
  const random = randomOf(7);
  const findings = Array.from({ length: count }, (_, i) => one(i, random)).sort((a, b) => (a.origin.path < b.origin.path ? -1 : a.origin.path > b.origin.path ? 1 : a.region.startLine - b.region.startLine));
  return report(findings, {
    command: 'history',
    started: '2026-11-20T10:00:00.000Z',
    stats: { files: 48_112, bytes: 1_400_000_000, commits: 9120, skipped: {}, durationMs: 8400 },
    suppressed: findings.slice(0, 3).map((finding) => ({ finding, by: { kind: 'allow', reason: 'rotated', owner: 'Ada', until: '2027-01-31' } })),
    notices: [{ code: 'exceptions-weakened', path: 'tightlip.toml', startLine: 7, message: 'this change accepts a finding of its own' }],
  });
}
