import type { Finding } from '../../../src/types/finding.ts';
import type { Report } from '../../../src/types/report.ts';
import { fingerprint, report, secret, tool } from './reports.ts';

/** File names and contents that attack whoever prints them (facts: terminals, CI runners, spreadsheets, browsers, Markdown). */
export const attacks: readonly string[] = [
  'a\n::error file=x,line=1::pwned',
  '\r\n  ::add-mask::the',
  '::stop-commands::endless',
  '\u3000::set-env name=PATH::/evil',
  '##[error]pwned',
  'x ##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus text='pwned']",
  'section_start:1:a[collapsed=true]\r\u001b[0Kb',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m\u0085\u007f',
  'gpj.\u202eexe\u2066x\u200b\ufeff',
  "=cmd|' /C calc'!A1",
  '+1+1,"@SUM(A1)"',
  '\t=HYPERLINK("https://evil")',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>&amp;"\'',
  ']]>--><!--',
  '| a | `b` | [c](https://evil) ![d](https://evil) @team #1 www.evil.example **e** ~~f~~',
  '```\n# heading\n- item\n> quote\n1. one',
  '../../etc/passwd',
  'https://evil/x?y#z',
  'C:\\dir\\file:stream',
  '--help',
  '%0A::error::x',
  '{0} {{1}} %s %n',
  'lone\ud800surrogate\udfff\uffff',
  'tag\u{e0041}\u{e007f}',
  '__proto__',
];

function attacked(text: string, i: number): Finding[] {
  const origin = { kind: 'file', path: text, member: i % 3 === 0 ? text : undefined } as const;
  const common = { origin, title: text, advice: text, fingerprint: fingerprint(i), region: { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: 5 } };
  const who = { commit: 'a'.repeat(40), author: text, date: text };
  return [
    secret({ ...common, excerpt: `${text}abcd****${text}`, mark: [text.length, text.length + 8], reasons: [text], docs: i % 2 ? text : `https://${text}`, related: [{ ...common.region, path: text, rule: text }] }),
    secret({ ...common, kind: 'leak', origin: { kind: 'commit', path: text, ...who } }),
    secret({ ...common, origin: { kind: 'object', object: `ref:${text}`, path: `ref:${text}` } }),
    secret({ ...common, kind: 'agent-risk', rule: 'agent/x', check: text, excerpt: text, mark: undefined, reasons: [text] }),
    tool({ ...common, verdict: 'unlisted', policy: undefined }),
    tool({
      ...common,
      verdict: 'restricted',
      unmet: [{ requirement: text, path: text, message: text }],
      expired: { owner: text, until: text },
      from: text,
      policy: { rule: text, reason: text, contact: text, guide: text, alternatives: [text], source: text },
      evidence: [{ tool: text, trace: 'command', strength: 'strong', what: text, origin: { kind: 'file', path: text }, sharedWith: [text] }],
    }),
  ];
}

/** Every attack in every field that content, names or configuration of a repository can reach. */
export function hostileReport(): Report {
  const findings = attacks.flatMap(attacked);
  return report(findings, {
    suppressed: attacks.map((text, i) => ({ finding: findings[i * 6] as Finding, by: { kind: 'inline', reason: text, owner: text, until: text, source: text } })),
    problems: attacks.map((text) => ({ code: 'unreadable', path: text, message: text, hint: text })),
    notices: attacks.map((text) => ({ code: 'weakened', path: text, startLine: 1, message: text })),
    stats: { files: 1, bytes: 1, commits: 1, skipped: { '\u001b[2J::x': 1 }, durationMs: 1 },
  });
}
