import { describe, expect, it } from 'vitest';
import { lines, risk, trace, verdicts } from './bench.ts';

const cursor = trace('cursor', '.cursor/mcp.json');
const rule = (require: string, verdict = 'approved'): string => `[[ai.rule]]\nid = "C"\ntools = ["cursor"]\nverdict = "${verdict}"\nreason = "Conditions."\nrequire = ["${require}"]\n`;
const tools = async (policy: string, over: Parameters<typeof verdicts>[0] = {}) => (await verdicts({ evidence: [cursor], policy, ...over })).findings.filter((finding) => finding.kind === 'ai-tool');

describe('requirements', () => {
  it.each([
    ['no-auto-approve', 'Y06'],
    ['no-repo-hooks', 'X07'],
    ['pinned-mcp', 'M01'],
    ['no-transcripts', 'S04'],
  ])('%s is unmet by %s on a file of the tool', async (requirement, check) => {
    const [finding] = await tools(rule(requirement), { risks: [risk(check, '.cursor/mcp.json')] });
    expect(finding).toMatchObject({ verdict: 'restricted', severity: 'medium', blocking: true, unmet: [{ requirement, path: '.cursor/mcp.json' }] });
    expect(finding?.unmet?.[0]?.message).toMatch(/^line 2: /);
    expect(await tools(rule(requirement), { risks: [risk(check, '.vscode/mcp.json')] })).toEqual([]);
    expect(await tools(rule(requirement))).toEqual([]);
  });
  it('listed-mcp asks the list', async () => {
    const risks = [risk('M04', '.cursor/mcp.json', { kind: 'mcp', value: 'npm:a', name: 'a' })];
    expect(await tools(`${rule('listed-mcp')}[ai.mcp]\nallow = ["npm:b"]\n`, { risks })).toMatchObject([{ unmet: [{ requirement: 'listed-mcp' }] }]);
    expect(await tools(`${rule('listed-mcp')}[ai.mcp]\nallow = ["npm:a"]\n`, { risks })).toEqual([]);
  });
  it('listed-endpoints asks the list', async () => {
    const risks = [risk('Z04', '.cursor/mcp.json', { kind: 'endpoint', value: 'https://gw.example/v1' })];
    expect(await tools(rule('listed-endpoints'), { risks })).toMatchObject([{ unmet: [{ requirement: 'listed-endpoints' }] }]);
    expect(await tools(`${rule('listed-endpoints')}[ai.endpoints]\nallow = ["gw.example"]\n`, { risks })).toEqual([]);
  });
  it('not-in-ci looks at workflows', async () => {
    const step = trace('cursor', '.github/workflows/a.yml', { trace: 'command', strength: 'strong', what: 'cursor-agent', startLine: 9 });
    const [finding] = await tools(rule('not-in-ci'), { evidence: [cursor, step] });
    expect(finding).toMatchObject({ origin: { path: '.github/workflows/a.yml' }, unmet: [{ requirement: 'not-in-ci', path: '.github/workflows/a.yml' }] });
    expect(await tools(rule('not-in-ci'))).toEqual([]);
  });
  it("'Z07': ignore-file wants every secret path covered", async () => {
    const policy = `[ai]\nsecret-paths = [".env", "**/*.pem"]\n${rule('ignore-file')}`;
    const read = (text: string | undefined) => ({ context: { read: (path: string) => (path === '.cursorignore' ? text : undefined) } });
    expect(await tools(policy, read(undefined))).toMatchObject([{ unmet: [{ requirement: 'ignore-file', path: '.cursorignore', message: 'add .env, **/*.pem to .cursorignore' }] }]);
    expect(await tools(policy, read('.env\n'))).toMatchObject([{ unmet: [{ message: 'add **/*.pem to .cursorignore' }] }]);
    expect(await tools(policy, read('# secrets\n.env\n*.pem\n'))).toEqual([]);
    expect(await tools(policy, read('.env\n*.pem\n!sub/\n!sample.pem\n'))).toHaveLength(1);
    const { findings } = await verdicts({ evidence: [cursor], policy, ...read('.env\n') });
    expect(findings.find(({ check }) => check === 'Z07')).toMatchObject({ origin: { path: '.cursorignore' }, severity: 'medium', blocking: true, excerpt: 'add **/*.pem to .cursorignore' });
    expect((await verdicts({ evidence: [cursor], policy, ...read(undefined) })).findings).toHaveLength(1);
  });
  it('Claude Code has deny rules instead', async () => {
    const policy = '[ai]\nsecret-paths = [".env"]\nrequire = ["ignore-file"]\n[[ai.rule]]\nid = "C"\ntools = ["claude-code"]\nverdict = "approved"\n';
    const evidence = [trace('claude-code', '.claude/settings.json')];
    const read = (text: string) => ({ evidence, context: { read: () => text } });
    expect(await tools(policy, read('{"permissions":{"deny":["Read(./.env)"]}}'))).toEqual([]);
    expect(await tools(policy, read('{"permissions":{"deny":["Read(**/*.[kp]em)","Read(.env)"]}}'))).toEqual([]);
    for (const elsewhere of ['{"deny":["Read(.env)"]}', '{"permissions":{"allow":["Read(.env)"]}}', '{"permissions":{"deny":"Read(.env)"}}', 'Read(.env)', '[]', 'null']) expect(await tools(policy, read(elsewhere))).toHaveLength(1);
    expect(await tools(policy, read('{}'))).toMatchObject([{ unmet: [{ message: 'add to permissions.deny: "Read(.env)"' }] }]);
  });
  it('restricted without conditions is always reported, with all met it is quiet', async () => {
    expect(lines(await tools(rule('pinned-mcp', 'restricted').replace(/require.*\n/, '')))).toEqual(['cursor restricted']);
    expect(await tools(rule('pinned-mcp', 'restricted'))).toEqual([]);
  });
  it('the general ones hold for every tool that may be used', async () => {
    const policy = `[ai]\nrequire = ["no-auto-approve"]\n${rule('pinned-mcp')}`;
    const [finding] = await tools(policy, { risks: [risk('Y06', '.cursor/mcp.json'), risk('M01', '.cursor/mcp.json')] });
    expect(finding?.unmet?.map((one) => one.requirement)).toEqual(['no-auto-approve', 'pinned-mcp']);
  });
});

describe('exceptions', () => {
  const ban = '[[ai.rule]]\nid = "B"\ntools = ["cursor"]\nverdict = "banned"\nreason = "No."\n';
  const exception = (until: string, what = 'tools = ["cursor"]') => `[[ai.exception]]\n${what}\npaths = [".cursor/**"]\nowner = "li.wei@corp.example"\nreason = "Tests."\nuntil = ${until}\n`;
  it('take a finding out of the findings and into the suppressed', async () => {
    const { findings, suppressed, summary } = await verdicts({ evidence: [cursor, trace('cursor', 'x/.cursor/a')], policy: ban + exception('2026-07-15') });
    expect(findings.map((finding) => finding.origin.path)).toEqual(['x/.cursor/a']);
    expect(suppressed).toMatchObject([{ by: { kind: 'exception', owner: 'li.wei@corp.example', reason: 'Tests.', until: '2026-07-15', source: 'policy.toml:6' } }]);
    expect(summary?.exceptions).toMatchObject({ used: [{ owner: 'li.wei@corp.example', findings: 1 }], expired: [] });
  });
  it('end, and say so', async () => {
    const { findings, suppressed, summary } = await verdicts({ evidence: [cursor], policy: ban + exception('2026-07-14') });
    expect(findings).toMatchObject([{ blocking: true, expired: { owner: 'li.wei@corp.example', until: '2026-07-14' } }]);
    expect(suppressed).toEqual([]);
    expect(summary?.exceptions.expired).toHaveLength(1);
  });
  it('are for checks too', async () => {
    const { findings, suppressed } = await verdicts({ risks: [risk('X07', '.cursor/mcp.json'), risk('X06', '.cursor/hooks.json')], policy: exception('2026-08-01', 'checks = ["X07"]') });
    expect(findings.map((finding) => finding.check)).toEqual(['X06']);
    expect(suppressed).toHaveLength(1);
  });
});
