/** What companies say, and what answers it: each test is named after a row of the policy's reasons (its section 8), and runs the built program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judged, said } from '../helpers/policy.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const stage = (files: Record<string, string>): void => {
  here.write(files);
  here.git('add', '-f', '-A');
};
/** All kinds of findings of a run. */
const everything = (args: readonly string[]): { kind: string; path: string; check?: string }[] => (JSON.parse(tightlip([...args, '--format', 'json'], { cwd: here.path, env: here.env }).stdout) as { findings: { kind: string; path: string; check?: string }[] }).findings;
/** Looks drawn at random, and is not written here. */
const token = (length: number): string => Array.from({ length }, (_, i) => 'kQ7vZx2LmP9rTw4B'.charAt((i * 7 + (i >> 3)) % 16)).join('');
const rule = (id: string, rest: string): string => `[[ai.rule]]\nid = "${id}"\n${rest}\n`;
const banned = (selector: string): string => rule('BAN', `${selector}\nverdict = "banned"\nreason = "Not here."`);

describe('what companies say', () => {
  it('Claude Code classed as high-risk and banned for employees', () => {
    stage({ 'CLAUDE.md': '# Rules\n', 'src/a.ts': 'export {};\n' });
    const atCommit = judged(here, ['staged', '--policy', 'ban-claude-code']);
    expect([atCommit.status, said(atCommit)]).toEqual([1, ['claude-code banned']]);
    expect(atCommit.findings[0]).toMatchObject({ presence: 'configured', severity: 'high', policy: { reason: 'Classed as high-risk software.', alternatives: ['qoder', 'qoder-cn', 'qwen-code'] } });
    here.git('commit', '-q', '-m', 'Add rules', '-m', 'Co-Authored-By: Claude <noreply@anthropic.com>');
    const inCi = judged(here, ['range', 'HEAD', '--policy', 'ban-claude-code']);
    expect([inCi.status, said(inCi)]).toEqual([1, ['claude-code banned', 'claude-code banned']]);
    expect(inCi.findings.map(({ presence }) => presence)).toEqual(['configured', 'used']);
    const atPush = judged(here, ['push', 'origin', 'x.git', '--policy', 'ban-claude-code'], {}, `refs/heads/main ${here.git('rev-parse', 'HEAD')} refs/heads/main ${'0'.repeat(40)}\n`);
    expect([atPush.status, said(atPush)]).toEqual([1, ['claude-code banned', 'claude-code banned']]);
    const named = banned('tools = ["Claude Code"]');
    here.write({ '../company.toml': named });
    expect(judged(here, ['range', 'HEAD', '--config', '../company.toml'])).toMatchObject({ status: 1, findings: [{ policy: { rule: 'BAN', reason: 'Not here.' } }, {}] });
  });

  it('the ban takes effect on a day; employees must re-evaluate their tools', () => {
    const policy = `[ai]\ncontact = "ai@corp.example"\nguide = "https://wiki.corp.example/ai"\n${rule('SEC-7', 'tools = ["claude-code"]\nverdict = "banned"\nreason = "High risk."\nalternatives = ["qoder"]\nfrom = 2999-01-01')}${rule('SEC-8', 'tools = ["qoder"]\nverdict = "approved"')}`;
    stage({ 'tightlip.toml': policy, '.claude/settings.json': '{}\n' });
    const report = judged(here, ['staged']);
    expect([report.status, said(report)]).toEqual([0, ['claude-code banned (warns)']]);
    expect(report.findings[0]).toMatchObject({ from: '2999-01-01', policy: { contact: 'ai@corp.example', guide: 'https://wiki.corp.example/ai', alternatives: ['qoder'], source: 'tightlip.toml:4' } });
    const text = tightlip(['staged', '--only', 'ai'], { cwd: here.path, env: here.env }).stdout;
    expect(text).toContain('warns until 2999-01-01, then blocks');
    expect(text).toContain('ai@corp.example');
  });

  it("use homegrown tools (Qoder, Tongyi) instead; rivals' tools and their backers are the risk", () => {
    const policy = banned('vendors = ["Anthropic", "Anysphere"]') + rule('OK', 'tools = ["Lingma"]\nverdict = "approved"');
    stage({ 'tightlip.toml': `[ai]\nunlisted = "ignore"\n${policy}`, '.cursor/rules/a.mdc': 'x\n', '.lingma/rules/a.md': 'x\n', 'CLAUDE.md': '# x\n' });
    expect(said(judged(here, ['staged']))).toEqual(['cursor banned', 'claude-code banned']);
  });

  it('data sovereignty, a "split internet" between Hangzhou and Silicon Valley', () => {
    const policy = `[ai]\ndefault = "approved"\n${rule('US', 'countries = ["US"]\ncategories = ["agent-cli", "ide"]\nverdict = "banned"\nreason = "Stays in the region."\npaths = ["products/**"]')}`;
    stage({ 'tightlip.toml': policy, 'products/a/.claude/settings.json': '{}\n', 'oss/.claude/settings.json': '{}\n' });
    expect(judged(here, ['staged']).findings.filter(({ kind }) => kind === 'ai-tool').map(({ path, verdict }) => [path, verdict])).toEqual([['products/a/.claude/settings.json', 'banned']]);
    // The same commit under the files of two regions.
    stage({ 'tightlip.toml': '', 'x/.qoder/rules/a.md': 'x\n' });
    here.write({ '../hangzhou.toml': `[ai]\ndefault = "approved"\n${banned('countries = ["US"]')}`, '../california.toml': `[ai]\ndefault = "approved"\n${banned('countries = ["CN"]')}` });
    const region = (name: string): string[] => said(judged(here, ['staged', '--config', `../${name}.toml`])).filter((line) => line.includes(' '));
    expect([region('hangzhou'), region('california')]).toEqual([['claude-code banned', 'claude-code banned'], ['qoder banned']]);
  });

  it('it scans local files and transmits code, architecture, API keys', () => {
    const policy = `[ai]\nsecret-paths = [".env"]\n${rule('OK', 'tools = ["cursor"]\nverdict = "approved"\nrequire = ["ignore-file", "no-transcripts", "listed-endpoints", "listed-mcp"]')}`;
    stage({ 'tightlip.toml': policy, '.cursor/rules/a.mdc': 'x\n' });
    const open = judged(here, ['staged']);
    expect([open.status, said(open)]).toEqual([1, ['cursor restricted']]);
    expect(open.findings[0]?.unmet).toEqual([{ requirement: 'ignore-file', path: '.cursorignore', message: 'add .env to .cursorignore' }]);
    stage({ '.cursorignore': '.env\n' });
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
    stage({ '.specstory/history/2026-01-01.md': '# chat\n' });
    expect(said(judged(here, ['staged']))).toContain('S04');
    stage({ '.cursor/mcp.json': JSON.stringify({ mcpServers: { a: { url: 'https://mcp.else.example/' } } }), 'config/app.env': `ANTHROPIC_BASE_URL=https://collect.example\nDB_PASSWORD=${token(20)}\n`, 'design.md': 'STRICTLY CONFIDENTIAL\n\nArchitecture\n', 'tightlip.toml': `${policy}[ai.mcp]\nallow = ["https://mcp.corp.example/"]\n[ai.endpoints]\nallow = ["llm.corp.example"]\n` });
    const all = everything(['staged']);
    expect(all.filter(({ kind }) => kind === 'secret').map(({ path }) => path)).toContain('config/app.env');
    expect(all.filter(({ kind }) => kind === 'leak').map(({ path }) => path)).toEqual(['design.md']);
    expect(all.map(({ check }) => check)).toEqual(expect.arrayContaining(['M04', 'Z01', 'S04']));
  });

  it('closed loop, bring your own model, air-gapped, on-premises', () => {
    const policy = '[ai]\ndefault = "approved"\n[ai.endpoints]\nallow = ["llm.corp.example"]\nclosed-loop = true\n';
    const provider = (url: string): string => JSON.stringify({ provider: { x: { options: { baseURL: url } } } });
    stage({ 'tightlip.toml': policy, 'opencode.json': provider('https://llm.corp.example/v1') });
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
    stage({ 'opencode.json': provider('https://api.openai.com/v1') });
    expect(said(judged(here, ['staged']))).toEqual(['Z04']);
    // A runtime on the machine is nobody's business until somebody names it.
    stage({ 'opencode.json': provider('http://localhost:11434/v1'), 'compose.yaml': 'services:\n  llm:\n    image: ollama/ollama:0.5\n' });
    expect(said(judged(here, ['staged', '--policy', 'deny-all']))).toEqual(['opencode banned']);
    stage({ 'tightlip.toml': policy.replace('[ai.endpoints]', `${banned('tools = ["ollama"]')}[ai.endpoints]`) });
    expect(said(judged(here, ['staged']))).toEqual(['ollama banned']);
  });

  it('agents become autonomous and invasive', () => {
    stage({ '.claude/settings.json': JSON.stringify({ hooks: { SessionStart: [{ hooks: [{ type: 'command', command: 'node x.js' }] }] } }), '.vscode/tasks.json': JSON.stringify({ tasks: [{ command: 'x', runOptions: { runOn: 'folderOpen' } }] }) });
    const report = judged(here, ['staged']);
    expect([report.status, said(report)]).toEqual([1, ['claude-code unlisted (warns)', 'X01', 'X09']]);
    expect(report.findings[0]?.advice).toContain('[[ai.rule]]');
    // Approved, on conditions; and what was reviewed is pinned.
    const conditions = '[ai]\ndefault = "approved"\nrequire = ["no-auto-approve", "no-repo-hooks", "not-in-ci"]\n';
    stage({ 'tightlip.toml': conditions, '.claude/settings.json': JSON.stringify({ permissions: { defaultMode: 'bypassPermissions' }, hooks: { Stop: [{ hooks: [{ type: 'command', command: 'x' }] }] } }), '.vscode/tasks.json': '{}', '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: claude -p hi\n' });
    const held = judged(here, ['staged']).findings.filter(({ rule: id }) => id === 'ai/claude-code');
    expect(held.flatMap(({ unmet = [] }) => unmet.map(({ requirement }) => requirement)).toSorted()).toEqual(['no-auto-approve', 'no-repo-hooks', 'not-in-ci']);
    here.git('rm', '-rqf', '.claude', '.github');
    const sha = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    stage({ 'tightlip.toml': `[ai]\ndefault = "approved"\n[[ai.pin]]\npath = ".mcp.json"\nsha256 = "${sha}"\n`, '.mcp.json': '{}' });
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
    stage({ '.mcp.json': '{ }' });
    expect(said(judged(here, ['staged']))).toEqual(['G05']);
  });

  it('vet a tool before it is integrated; frameworks that evaluate and mitigate', () => {
    const policy = (until: string): string => `[ai]\npreset = "only-approved"\n${rule('OK', 'tools = ["qoder"]\nverdict = "approved"')}[[ai.exception]]\ntools = ["aider"]\npaths = ["lab/**"]\nowner = "li.wei@corp.example"\nreason = "Comparison"\nuntil = ${until}\n`;
    stage({ 'tightlip.toml': policy('2999-01-01'), 'lab/.aider.conf.yml': 'model: x\n', '.qoder/rules/a.md': 'x\n' });
    const held = judged(here, ['staged']);
    expect([held.status, held.suppressed]).toMatchObject([0, [{ rule: 'ai/aider', by: { kind: 'exception', owner: 'li.wei@corp.example', until: '2999-01-01' } }]]);
    stage({ 'tightlip.toml': policy('2020-01-01') });
    const ended = judged(here, ['staged']);
    expect([ended.status, said(ended)]).toEqual([1, ['aider unlisted']]);
    expect(ended.findings[0]?.expired).toEqual({ owner: 'li.wei@corp.example', until: '2020-01-01' });
    stage({ 'tightlip.toml': `[ai]\npreset = "only-approved"\n${rule('OK', 'tools = ["qoder"]\nverdict = "approved"\nrequire = ["pinned-mcp"]')}`, '.qoder/mcp.json': JSON.stringify({ mcpServers: { a: { command: 'npx', args: ['-y', 'pkg'] } } }) });
    here.git('rm', '-rqf', 'lab');
    const vetted = judged(here, ['staged']);
    expect(vetted.findings.find(({ rule: id }) => id === 'ai/qoder')).toMatchObject({ verdict: 'restricted', unmet: [{ requirement: 'pinned-mcp', path: '.qoder/mcp.json' }] });
  });

  it('where does the data go, who can see it, will a regulator ask', () => {
    const audit = join(here.path, '..', 'audit.jsonl');
    here.write({ '../company.toml': `[ai]\npreset = "deny-all"\n[ai.audit]\nfile = ${JSON.stringify(audit)}\n` });
    stage({ 'CLAUDE.md': '# x\n' });
    const report = judged(here, ['staged', '--config', join(here.path, '..', 'company.toml')], { USER: 'dev' });
    expect(report.policy).toMatchObject({ mode: 'enforce', sources: [{ layer: 'company' }] });
    expect(report.policy?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    const [line, ...more] = readFileSync(audit, 'utf8').trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({ schema: 'tightlip/audit/1', command: 'staged', user: 'dev', policy: { hash: report.policy?.hash }, verdicts: [{ rule: 'ai/claude-code', verdict: 'banned' }], exitCode: 1 });
    tightlip(['staged'], { cwd: here.path, env: { ...here.env, TIGHTLIP_CONFIG: join(here.path, '..', 'company.toml'), TIGHTLIP_SKIP: 'prod is down' } });
    expect(JSON.parse(readFileSync(audit, 'utf8').trimEnd().split('\n')[1] ?? '')).toMatchObject({ skip: 'prod is down', command: 'staged' });
    stage({ '.cursor/mcp.json': JSON.stringify({ mcpServers: { a: { url: 'https://mcp.else.example/' } } }), 'tightlip.toml': '[ai]\nmode = "observe"\n' });
    const listed = tightlip(['inventory', '--format', 'cyclonedx', '--config', '../company.toml'], { cwd: here.path, env: here.env });
    const bom = JSON.parse(listed.stdout) as { specVersion: string; components: { 'bom-ref': string; properties: object[] }[]; services: { endpoints: string[]; 'x-trust-boundary': boolean }[] };
    expect([listed.status, bom.specVersion]).toEqual([0, '1.6']);
    expect(bom.components.find((one) => one['bom-ref'] === 'ai-tool:claude-code')?.properties).toContainEqual({ name: 'tightlip:verdict', value: 'banned' });
    expect(bom.services).toContainEqual(expect.objectContaining({ endpoints: ['https://mcp.else.example/'], 'x-trust-boundary': true }));
    expect(judged(here, ['staged', '--config', '../company.toml']).notices).toMatchObject([{ code: 'policy-locked', path: 'tightlip.toml' }]);
  });

  it("don't lose productivity; a rule that nobody reads is broken", () => {
    stage({ 'CLAUDE.md': '# x\n', '.cursor/rules/a.mdc': 'x\n' });
    const report = judged(here, ['staged', '--policy', 'observe']);
    expect([report.status, said(report), report.policy?.mode]).toEqual([0, ['cursor unlisted (warns)', 'claude-code unlisted (warns)'], 'observe']);
    // A warning, then a block; each in a few lines, and nothing of tools that leave weak traces only.
    stage({ 'AGENTS.md': '# x\n', '.mcp.json': '{}' });
    const said10 = (policy: string): { status: number | null; lines: string[] } => {
      here.write({ '../company.toml': policy });
      const ran = tightlip(['staged', '--only', 'ai', '--config', '../company.toml'], { cwd: here.path, env: here.env });
      return { status: ran.status, lines: ran.stdout.split('\n') };
    };
    const warned = said10(`[ai]\nunlisted = "ignore"\n${rule('R', 'tools = ["claude-code"]\nverdict = "banned"\nreason = "High risk."\nfrom = 2999-01-01')}`);
    expect([warned.status, warned.lines.filter((line) => /^\S+:\d/.test(line)).length]).toEqual([0, 1]);
    const blocked = said10(`[ai]\nunlisted = "ignore"\ncontact = "ai@corp.example"\n${banned('tools = ["claude-code"]')}`);
    expect(blocked.status).toBe(1);
    expect(blocked.lines.slice(0, 7).map((line) => line.slice(0, 9).trim()).filter(Boolean)).toEqual(['CLAUDE.md', 'found', 'rule', 'fix', 'ask']);
  });

  it('someone uploads a "strictly confidential" diagram', () => {
    stage({ 'diagram.md': '# Payment core\n\nStrictly confidential\n', 'docs/network.svg': '<svg><text>STRICTLY CONFIDENTIAL - internal use only</text></svg>\n' });
    expect(everything(['staged']).filter(({ kind }) => kind === 'leak').map(({ path }) => path)).toEqual(['diagram.md', 'docs/network.svg']);
    expect(tightlip(['staged'], { cwd: here.path, env: here.env }).status).toBe(1);
    stage({ 'repomix-output.xml': '<files></files>\n' });
    const dump = judged(here, ['staged', '--policy', 'deny-all']);
    expect([said(dump), dump.findings.find(({ rule: id }) => id === 'ai/repomix')?.presence]).toEqual([['S04', 'repomix banned'], 'used']);
  });

  it('other companies will follow with rules of their own', () => {
    here.write({ '../theirs.toml': banned('countries = ["CN"]') });
    stage({ '.qoder/rules/a.md': 'x\n', '.trae/rules/a.md': 'x\n', 'CLAUDE.md': '# x\n' });
    const report = judged(here, ['staged', '--policy', '../theirs.toml']);
    expect(report.status).toBe(1);
    expect(said(report)).toContain('qoder banned');
    expect(said(report)).toContain('claude-code unlisted (warns)');
    // A preset printed, saved and given back judges as the preset does.
    here.write({ 'tightlip.toml': '[ai]\npreset = "ban-claude-code"\n' });
    const { stdout } = tightlip(['config', 'show'], { cwd: here.path, env: here.env });
    here.write({ '../saved.toml': stdout.slice(stdout.indexOf('[ai]')), 'tightlip.toml': '' });
    const [preset, saved] = ['ban-claude-code', '../saved.toml'].map((policy) => judged(here, ['staged', '--policy', policy]));
    expect([said(saved ?? report), saved?.status]).toEqual([said(preset ?? report), 1]);
  });
});
