import { describe, expect, it } from 'vitest';
import json from '../../src/report/json.ts';
import { fingerprint, render, report, secret, tool } from './helpers/reports.ts';

describe('json', () => {
  it('is the contract: names, order, layout', () => {
    expect(render(json, report([secret()]))).toBe(`{
  "schema": "tightlip/report/1",
  "tool": { "name": "tightlip", "version": "0.1.0" },
  "scan": {
    "command": "scan",
    "complete": true,
    "files": 12,
    "bytes": 48213,
    "skipped": {},
    "commits": 0,
    "durationMs": 9
  },
  "findings": [
    {
      "kind": "secret",
      "rule": "aws/access-key-id",
      "title": "AWS access key ID",
      "severity": "high",
      "confidence": "high",
      "blocking": true,
      "path": "src/deploy.ts",
      "startLine": 12,
      "startColumn": 13,
      "endLine": 12,
      "endColumn": 33,
      "excerpt": "const id = 'AKIA****************';",
      "fingerprint": "${fingerprint(1)}",
      "advice": "Deactivate the key in IAM, then remove it from the history.",
      "docs": "https://docs.example/aws"
    }
  ],
  "suppressed": [],
  "problems": [],
  "notices": [],
  "exitCode": 1
}
`);
  });

  it('shows a tool with verdict, policy and evidence, and no columns', () => {
    const [found] = JSON.parse(render(json, report([tool()]))).findings;
    expect(Object.keys(found)).toEqual(
      'kind rule title severity verdict presence blocking path startLine fingerprint advice policy evidence'.split(' '),
    );
    expect(found.evidence).toEqual([{ trace: 'path', strength: 'medium', what: '.claude/settings.json', sharedWith: ['Cursor', 'Copilot CLI'] }]);
  });

  it('names commits, members, objects and bytes of a path', () => {
    const who = { commit: 'a'.repeat(40), author: 'Ada', date: '2024-01-02' };
    const { findings } = JSON.parse(
      render(
        json,
        report([
          secret({ origin: { kind: 'commit', path: 'a.zip', member: 'x/b.txt', ...who } }),
          secret({ origin: { kind: 'object', object: `commit:${who.commit}`, path: `commit:${who.commit}`, ...who } }),
          secret({ origin: { kind: 'file', path: '\\xff.ts', pathBytes: '/y50cw==' } }),
        ]),
      ),
    );
    expect(findings[0]).toMatchObject({ path: 'a.zip', member: 'x/b.txt', ...who });
    expect(findings[1]).toMatchObject({ object: `commit:${who.commit}` });
    expect(findings[1]).not.toHaveProperty('path');
    expect(findings[2]).toMatchObject({ path: '\\xff.ts', pathBytes: '/y50cw==' });
  });

  it('carries what was accepted, problems, notices and the policy', () => {
    const policy = { hash: 'sha256:0', mode: 'enforce', sources: [], exceptions: { used: [], expired: [] } } as const;
    const parsed = JSON.parse(
      render(
        json,
        report([], {
          policy,
          suppressed: [{ finding: secret(), by: { kind: 'inline', reason: 'r', until: '2027-01-31' } }],
          problems: [{ code: 'unreadable', path: 'x', message: 'm' }],
          notices: [{ code: 'n', message: 'm' }],
        }),
      ),
    );
    expect(parsed.suppressed).toEqual([
      { rule: 'aws/access-key-id', path: 'src/deploy.ts', startLine: 12, fingerprint: fingerprint(1), by: { kind: 'inline', reason: 'r', until: '2027-01-31' } },
    ]);
    expect(parsed).toMatchObject({ policy, problems: [{ code: 'unreadable' }], notices: [{ code: 'n' }], exitCode: 2, scan: { complete: false } });
  });
});
