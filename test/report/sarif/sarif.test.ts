import { describe, expect, it } from 'vitest';
import junit from '../../../src/report/junit.ts';
import sarif from '../../../src/report/sarif.ts';
import { fingerprint, render, report, secret, tool } from '../helpers/reports.ts';

describe('sarif', () => {
  const run = (of = report([secret(), tool({ blocking: false })])) => JSON.parse(render(sarif, of)).runs[0];

  it('gives GitHub what it reads', () => {
    const { tool: { driver }, results, columnKind, invocations } = run();
    expect(columnKind).toBe('utf16CodeUnits');
    expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['ai/claude-code', 'aws/access-key-id']);
    expect(driver.rules[1]).toMatchObject({ helpUri: 'https://docs.example/aws', properties: { 'security-severity': '8.0', precision: 'high', tags: ['security', 'secret'] } });
    expect(results[0]).toMatchObject({
      ruleId: 'aws/access-key-id',
      ruleIndex: 1,
      level: 'error',
      partialFingerprints: { 'tightlip/v1': fingerprint(1) },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/deploy.ts' }, region: { startLine: 12, startColumn: 13, endLine: 12, endColumn: 33 } } }],
    });
    expect(results[0].partialFingerprints).not.toHaveProperty('primaryLocationLineHash');
    expect(results[1].level).toBe('warning');
    expect(invocations[0]).toMatchObject({ executionSuccessful: true, exitCode: 1 });
  });

  it('says of a tool by whose word, what to run, and not that a command would accept it', () => {
    const { tool: { driver }, results } = run();
    expect(results[1].message.text).toBe('Claude Code is banned (SEC-AI-07: High-risk software: source code leaves the company.). git rm -r --cached .claude; add .claude/ to .gitignore');
    expect(driver.rules[0].help.markdown).toContain('```sh\ngit rm -r --cached .claude; add .claude/ to .gitignore\n```');
    expect(driver.rules[0].help.markdown).not.toContain('tightlip allow');
    expect(driver.rules[1].help.markdown).toContain('tightlip allow');
    expect(render(junit, report([tool()]))).not.toContain('tightlip allow');
  });

  it('adds the line hash only when it was asked for', () => {
    expect(run(report([secret({ lineHash: 'abc:1' })])).results[0].partialFingerprints.primaryLocationLineHash).toBe('abc:1');
  });

  it('encodes names, also those that are not UTF-8', () => {
    const uri = (origin: Parameters<typeof secret>[0]) => run(report([secret(origin)])).results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(uri({ origin: { kind: 'file', path: 'a b/#1%/x:y?/部.ts' } })).toBe('a%20b/%231%25/x%3Ay%3F/%E9%83%A8.ts');
    expect(uri({ origin: { kind: 'file', path: '\\xff/a b', pathBytes: btoa('\xff/a b') } })).toBe('%FF/a%20b');
  });

  // Microsoft's validator gave up on the whole file, without a word, for one address that is none.
  it.each(['https://a\n::error', 'https://x y', 'javascript:alert(1)', 'https://', 'https://a:b:c/'])('leaves out a link that is no address: %j', (docs) => {
    expect(run(report([secret({ docs })])).tool.driver.rules[0]).not.toHaveProperty('helpUri');
  });

  it('keeps the most severe 25,000, in order, and says what it left out', () => {
    const low = Array.from({ length: 25_000 }, (_, i) => secret({ severity: 'low', region: { startLine: i + 1, startColumn: 1, endLine: i + 1, endColumn: 2 } }));
    const of = run(report([...low, secret({ severity: 'critical', origin: { kind: 'file', path: 'z.ts' } })]));
    expect(of.results).toHaveLength(25_000);
    expect(of.results.at(-1).locations[0].physicalLocation.artifactLocation.uri).toBe('z.ts');
    expect(of.invocations[0].toolConfigurationNotifications[0].message.text).toContain('1 less severe finding left out');
  });

  it('an incomplete scan says so', () => {
    const [invocation] = run(report([], { problems: [{ code: 'unreadable', path: 'a b', message: 'm' }] })).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({ descriptor: { id: 'unreadable' }, message: { text: 'm' } });
  });
});
