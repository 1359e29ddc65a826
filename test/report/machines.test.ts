import { describe, expect, it } from 'vitest';
import csv from '../../src/report/csv.ts';
import github from '../../src/report/github.ts';
import gitlab from '../../src/report/gitlab.ts';
import jsonl from '../../src/report/jsonl.ts';
import junit from '../../src/report/junit.ts';
import markdown from '../../src/report/markdown.ts';
import sarif from '../../src/report/sarif.ts';
import { fingerprint, render, report, secret, tool } from './helpers/reports.ts';
import { obeyed } from './helpers/runner.ts';

const commit = { kind: 'commit', path: 'old.ts', commit: 'c'.repeat(40), author: 'Ada', date: '2024-01-02T03:04:05Z' } as const;

it.each([['csv', csv], ['github', github], ['junit', junit], ['markdown', markdown], ['sarif', sarif]])('%s names what was accepted, by what and until when, beside no finding', (format, reporter) => {
  const of = report([], { suppressed: [{ finding: secret(), by: { kind: 'inline', reason: 'a sample', owner: 'Ada', until: '2027-01-31' } }] });
  const shown = render(reporter, of);
  expect(shown).toContain('inline: a sample, owner Ada, until 2027-01-31');
  expect(shown).toContain('src/deploy.ts');
  if (format === 'junit') expect(shown).toContain('tests="2" failures="0" errors="0"');
  if (format === 'sarif') expect(JSON.parse(shown).runs[0]).toMatchObject({ results: [], invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note', descriptor: { id: 'accepted' } }] }] });
});

describe('jsonl', () => {
  it('is findings, problems, then the summary', () => {
    const lines = render(jsonl, report([secret()], { problems: [{ code: 'p', message: 'm' }] })).trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(lines.map((line) => line.type)).toEqual(['finding', 'problem', 'summary']);
    expect(lines[0]).toMatchObject({ rule: 'aws/access-key-id', startLine: 12 });
    expect(lines[2]).toMatchObject({ exitCode: 1, scan: { files: 12, complete: false }, suppressed: [], notices: [] });
  });
});

describe('gitlab', () => {
  const parse = (of = report([secret(), tool(), secret({ origin: commit })], { started: '2026-11-20T10:00:00.123Z' })) => JSON.parse(render(gitlab, of));

  it('has secrets and leaks with a commit, or zeros', () => {
    const { vulnerabilities } = parse();
    expect(vulnerabilities.map((one: { location: { commit: { sha: string } } }) => one.location.commit.sha)).toEqual(['0'.repeat(40), commit.commit]);
    expect(vulnerabilities[0]).toMatchObject({ severity: 'High', tracking: { items: [{ signatures: [{ value: fingerprint(1) }] }] } });
    expect(new Set(vulnerabilities.map((one: { id: string }) => one.id)).size).toBe(2);
  });

  it('has times without zone and fraction, and fails when incomplete', () => {
    expect(parse().scan).toMatchObject({ start_time: '2026-11-20T10:00:00', end_time: '2026-11-20T10:00:00', status: 'success' });
    expect(parse(report([], { problems: [{ code: 'p', message: 'm' }] })).scan.status).toBe('failure');
  });
});

describe('junit', () => {
  it('is a failing case a finding and an error a problem', () => {
    const xml = render(junit, report([secret(), secret({ blocking: false })], { problems: [{ code: 'unreadable', message: 'm' }] }));
    expect(xml).toContain('tests="3" failures="2" errors="1" time="0.009"');
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<error /g)).toHaveLength(1);
  });

  it('passes one case when clean', () => {
    expect(render(junit, report())).toContain('tests="1" failures="0" errors="0"');
    expect(render(junit, report())).toContain('<testcase name="nothing found in 12 files"');
  });

  it('passes none where something could not be looked at', () => {
    const xml = render(junit, report([], { problems: [{ code: 'unreadable', message: 'm' }] }));
    expect(xml).toContain('tests="1" failures="0" errors="1"');
    expect(xml).not.toContain('nothing found');
  });
});

describe('csv', () => {
  it('has a header and a row a finding', () => {
    const rows = render(csv, report([secret({ advice: 'say "no", now' })])).split('\r\n');
    expect(rows[0]).toMatch(/^kind,rule,title,severity,confidence,blocking,/);
    expect(rows[1]).toMatch(/^secret,aws\/access-key-id,"AWS access key ID",high,high,true,,,src\/deploy.ts,,12,13,12,33,/);
    expect(rows[1]).toContain('"say ""no"", now"');
    expect(rows).toHaveLength(3);
  });

  it('does not look clean where something could not be looked at', () => {
    const rows = render(csv, report([], { problems: [{ code: 'unreadable', path: '=a.key', message: 'no, not me', hint: 'h' }] })).trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toBe(`problem,unreadable,"no, not me",,,,,,"'=a.key",,,,,,,,,,,h,`);
    expect(rows[1]?.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).toHaveLength(rows[0]?.split(',').length ?? 0);
  });
});

describe('github', () => {
  it('annotates what blocks as errors, the rest as warnings', () => {
    const [first, second] = obeyed(render(github, report([secret(), tool({ blocking: false })])));
    expect(first).toMatchObject({ name: 'error', properties: { file: 'src/deploy.ts', line: '12', col: '13', endColumn: '33', title: 'AWS access key ID (aws/access-key-id, high)' } });
    expect(first?.data).toContain('tightlip allow f1:');
    expect(second).toMatchObject({ name: 'warning', properties: { title: 'Claude Code is banned (ai/claude-code, high)' } });
  });

  it('shows the ten most severe, the total, and all in the log', () => {
    const many = Array.from({ length: 30 }, (_, i) => secret({ severity: i < 20 ? 'low' : 'critical', region: { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: 2 } }));
    const log = render(github, report(many));
    const commands = obeyed(log);
    expect(commands.filter(({ name }) => name === 'error').map(({ properties }) => properties['line'])).toEqual(Array.from({ length: 10 }, (_, i) => String(i + 21)));
    expect(commands.at(-1)?.data).toBe("30 secrets: 10 of 30 are annotated, the step's log lists all of them.");
    expect(log.match(/^src\/deploy\.ts:/gm)).toHaveLength(30);
  });

  it('leaves room for the total beside nine of many notices: the runner shows ten', () => {
    const many = Array.from({ length: 12 }, (_, i) => secret({ region: { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: 2 } }));
    const notices = many.map(() => ({ code: 'exceptions-weakened', path: 'tightlip.toml', startLine: 1, message: 'm' }));
    expect(obeyed(render(github, report(many, { notices }))).filter(({ name }) => name === 'notice')).toHaveLength(10);
  });

  it('leaves out the file of what is not in the tree', () => {
    const [first] = obeyed(render(github, report([secret({ origin: { kind: 'object', object: 'tag:v1', path: 'tag:v1' } })])));
    expect(first?.properties).not.toHaveProperty('file');
    expect(first?.data).toMatch(/^In tag:v1\. /);
  });
});

describe('markdown', () => {
  it('is a table, and what to do', () => {
    const text = render(markdown, report([secret(), secret({ origin: { kind: 'file', path: 'z.ts' } }), tool()]));
    expect(text).toMatch(/^## ❌ tightlip: 2 secrets, 1 AI tool trace\n/);
    expect(text).toContain('| high | AWS access key ID | `src/deploy.ts:12` and 1 other place | `aws/access-key-id` |\n');
    expect(text).toContain('Also: `z.ts:12`');
    expect(text).toContain('`SEC-AI-07` High-risk software: source code leaves the company.');
    expect(text).toContain('`aws/access-key-id` 2, `ai/claude-code` 1');
  });

  it('gives a reason once for all that it holds for', () => {
    const text = render(markdown, report([secret(), secret({ fingerprint: fingerprint(9), region: { startLine: 40, startColumn: 1, endLine: 40, endColumn: 9 } })]));
    expect(text.match(/Why: /g)).toHaveLength(1);
    expect(text.match(/What to do: /g)).toHaveLength(2);
  });

  it('stays below what a comment may hold and counts the rest', () => {
    const many = Array.from({ length: 5000 }, (_, i) => secret({ fingerprint: fingerprint(i) }));
    const text = render(markdown, report(many));
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/…and [\d,]+ more rows; the other formats have all of them/);
    expect(text).toContain('5,000 secrets');
  });

  it('is short when clean', () => {
    expect(render(markdown, report())).toBe('## ✅ tightlip: nothing found\n\n12 files, 48 kB, 9 ms\n\n');
  });
});
