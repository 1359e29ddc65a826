import { plainPaint } from '../../../src/paint.ts';
import type { Finding } from '../../../src/types/finding.ts';
import type { Paint, Report, Reporter } from '../../../src/types/report.ts';

export const fingerprint = (n: number): string => `f1:${n.toString(16).padStart(32, '0')}`;

/** A secret in `src/deploy.ts`, with what a test wants different. */
export function secret(change: Partial<Finding> = {}): Finding {
  return {
    kind: 'secret',
    rule: 'aws/access-key-id',
    title: 'AWS access key ID',
    severity: 'high',
    confidence: 'high',
    blocking: true,
    origin: { kind: 'file', path: 'src/deploy.ts' },
    region: { startLine: 12, startColumn: 13, endLine: 12, endColumn: 33 },
    excerpt: `const id = '${'AKIA'}${'*'.repeat(16)}';`,
    mark: [12, 32],
    fingerprint: fingerprint(1),
    advice: 'Deactivate the key in IAM, then remove it from the history.',
    docs: 'https://docs.example/aws',
    ...change,
  };
}

/** Claude Code, banned, found by its settings. */
export function tool(change: Partial<Finding> = {}): Finding {
  const origin = change.origin ?? { kind: 'file', path: '.claude/settings.json' };
  return {
    kind: 'ai-tool',
    rule: 'ai/claude-code',
    tool: 'claude-code',
    title: 'Claude Code',
    severity: 'high',
    blocking: true,
    verdict: 'banned',
    presence: 'configured',
    origin,
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    fingerprint: fingerprint(2),
    advice: 'git rm -r --cached .claude; add .claude/ to .gitignore',
    policy: {
      rule: 'SEC-AI-07',
      reason: 'High-risk software: source code leaves the company.',
      contact: 'ai-security@corp.example',
      guide: 'https://wiki.corp.example/ai-tools',
      alternatives: ['Qoder'],
      source: 'policy.toml:18',
    },
    evidence: [{ tool: 'claude-code', trace: 'path', strength: 'medium', what: origin.path, origin, sharedWith: ['Cursor', 'Copilot CLI'] }],
    ...change,
  };
}

/** A report with some findings; the exit code follows from them. */
export function report(findings: readonly Finding[] = [], change: Partial<Report> = {}): Report {
  const problems = change.problems ?? [];
  return {
    command: 'scan',
    version: '0.1.0',
    complete: problems.length === 0,
    findings,
    suppressed: [],
    problems,
    notices: [],
    stats: { files: 12, bytes: 48_213, commits: 0, skipped: {}, durationMs: 9 },
    exitCode: findings.some((finding) => finding.blocking) ? 1 : problems.length ? 2 : 0,
    ...change,
  };
}

/** A reporter's whole text. */
export function render(reporter: Reporter, of: Report, paint: Partial<Paint> = {}): string {
  const text = reporter(of, { ...plainPaint, ...paint });
  return typeof text === 'string' ? text : [...text].join('');
}
