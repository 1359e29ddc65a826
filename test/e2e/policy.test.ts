/** What companies say, and what answers it: every row of the policy's reasons, through the built program. */
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
const rule = (id: string, rest: string): string => `[[ai.rule]]\nid = "${id}"\n${rest}\n`;
const banned = (selector: string): string => rule('BAN', `${selector}\nverdict = "banned"\nreason = "Not here."`);

describe('what companies say', () => {
  it('Claude Code is banned: refused at commit, push and CI', () => {
    stage({ 'CLAUDE.md': '# Rules\n', 'src/a.ts': 'export {};\n' });
    const atCommit = judged(here, ['staged', '--policy', 'ban-claude-code']);
    expect([atCommit.status, said(atCommit)]).toEqual([1, ['claude-code banned']]);
    expect(atCommit.findings[0]).toMatchObject({ presence: 'configured', severity: 'high', policy: { reason: 'Classed as high-risk software.', alternatives: ['qoder', 'qoder-cn', 'qwen-code'] } });
    here.git('commit', '-q', '-m', 'Add rules', '-m', 'Co-Authored-By: Claude <noreply@anthropic.com>');
    const inCi = judged(here, ['range', 'HEAD', '--policy', 'ban-claude-code']);
    expect([inCi.status, said(inCi)]).toEqual([1, ['claude-code banned', 'claude-code banned']]);
    expect(inCi.findings.map(({ presence }) => presence)).toEqual(['configured', 'used']);
  });

  it('the ban takes effect on a day: before it warns, with alternatives, contact and guide', () => {
    const policy = `[ai]\ncontact = "ai@corp.example"\nguide = "https://wiki.corp.example/ai"\n${rule('SEC-7', 'tools = ["claude-code"]\nverdict = "banned"\nreason = "High risk."\nalternatives = ["qoder"]\nfrom = 2999-01-01')}${rule('SEC-8', 'tools = ["qoder"]\nverdict = "approved"')}`;
    stage({ 'tightlip.toml': policy, '.claude/settings.json': '{}\n' });
    const report = judged(here, ['staged']);
    expect([report.status, said(report)]).toEqual([0, ['claude-code banned (warns)']]);
    expect(report.findings[0]).toMatchObject({ from: '2999-01-01', policy: { contact: 'ai@corp.example', guide: 'https://wiki.corp.example/ai', alternatives: ['qoder'], source: 'tightlip.toml:4' } });
    const text = tightlip(['staged', '--only', 'ai'], { cwd: here.path, env: here.env }).stdout;
    expect(text).toContain('warns until 2999-01-01, then blocks');
    expect(text).toContain('ai@corp.example');
  });

  it('homegrown tools instead, rivals and their vendors not: rename chains are one tool', () => {
    const policy = banned('vendors = ["Anthropic", "Anysphere"]') + rule('OK', 'tools = ["Lingma"]\nverdict = "approved"');
    stage({ 'tightlip.toml': `[ai]\nunlisted = "ignore"\n${policy}`, '.cursor/rules/a.mdc': 'x\n', '.lingma/rules/a.md': 'x\n', 'CLAUDE.md': '# x\n' });
    expect(said(judged(here, ['staged']))).toEqual(['cursor banned', 'claude-code banned']);
  });

  it('data sovereignty: by country, by path, by region', () => {
    const policy = `[ai]\ndefault = "approved"\n${rule('US', 'countries = ["US"]\ncategories = ["agent-cli", "ide"]\nverdict = "banned"\nreason = "Stays in the region."\npaths = ["products/**"]')}`;
    stage({ 'tightlip.toml': policy, 'products/a/.claude/settings.json': '{}\n', 'oss/.claude/settings.json': '{}\n' });
    expect(judged(here, ['staged']).findings.filter(({ kind }) => kind === 'ai-tool').map(({ path, verdict }) => [path, verdict])).toEqual([['products/a/.claude/settings.json', 'banned']]);
  });

  it('it reads local files and sends them: ignore files, transcripts, endpoints', () => {
    const policy = `[ai]\nsecret-paths = [".env"]\n${rule('OK', 'tools = ["cursor"]\nverdict = "approved"\nrequire = ["ignore-file", "no-transcripts", "listed-endpoints", "listed-mcp"]')}`;
    stage({ 'tightlip.toml': policy, '.cursor/rules/a.mdc': 'x\n' });
    const open = judged(here, ['staged']);
    expect([open.status, said(open)]).toEqual([1, ['cursor restricted']]);
    expect(open.findings[0]?.unmet).toEqual([{ requirement: 'ignore-file', path: '.cursorignore', message: 'add .env to .cursorignore' }]);
    stage({ '.cursorignore': '.env\n' });
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
    stage({ '.specstory/history/2026-01-01.md': '# chat\n' });
    expect(said(judged(here, ['staged']))).toContain('S04');
  });

  it('closed loop, own models: any tool, but only our hosts', () => {
    const policy = '[ai]\ndefault = "approved"\n[ai.endpoints]\nallow = ["llm.corp.example"]\nclosed-loop = true\n';
    const provider = (url: string): string => JSON.stringify({ provider: { x: { options: { baseURL: url } } } });
    stage({ 'tightlip.toml': policy, 'opencode.json': provider('https://llm.corp.example/v1') });
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
    stage({ 'opencode.json': provider('https://api.openai.com/v1') });
    expect(said(judged(here, ['staged']))).toEqual(['Z04']);
  });

  it('agents become invasive: dangerous configuration blocks without any policy', () => {
    stage({ '.claude/settings.json': JSON.stringify({ hooks: { SessionStart: [{ hooks: [{ type: 'command', command: 'node x.js' }] }] } }), '.vscode/tasks.json': JSON.stringify({ tasks: [{ command: 'x', runOptions: { runOn: 'folderOpen' } }] }) });
    const report = judged(here, ['staged']);
    expect([report.status, said(report)]).toEqual([1, ['claude-code unlisted (warns)', 'X01', 'X09']]);
    expect(report.findings[0]?.advice).toContain('[[ai.rule]]');
  });

  it('a reviewed configuration is pinned: a later change is reported', () => {
    const sha = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
    stage({ 'tightlip.toml': `[ai]\ndefault = "approved"\n[[ai.pin]]\npath = ".mcp.json"\nsha256 = "${sha}"\n`, '.mcp.json': '{}' });
    expect(judged(here, ['staged'])).toMatchObject({ status: 0, findings: [] });
    stage({ '.mcp.json': '{ }' });
    expect(said(judged(here, ['staged']))).toEqual(['G05']);
  });

  it('vet before use: only what is approved comes in, exceptions have owner, reason and end', () => {
    const policy = (until: string): string => `[ai]\npreset = "only-approved"\n${rule('OK', 'tools = ["qoder"]\nverdict = "approved"')}[[ai.exception]]\ntools = ["aider"]\npaths = ["lab/**"]\nowner = "li.wei@corp.example"\nreason = "Comparison"\nuntil = ${until}\n`;
    stage({ 'tightlip.toml': policy('2999-01-01'), 'lab/.aider.conf.yml': 'model: x\n', '.qoder/rules/a.md': 'x\n' });
    const held = judged(here, ['staged']);
    expect([held.status, held.suppressed]).toMatchObject([0, [{ rule: 'ai/aider', by: { kind: 'exception', owner: 'li.wei@corp.example', until: '2999-01-01' } }]]);
    stage({ 'tightlip.toml': policy('2020-01-01') });
    const ended = judged(here, ['staged']);
    expect([ended.status, said(ended)]).toEqual([1, ['aider unlisted']]);
    expect(ended.findings[0]?.expired).toEqual({ owner: 'li.wei@corp.example', until: '2020-01-01' });
  });

  it('where does the data go, who can prove it: hash, sources, audit lines', () => {
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
  });

  it("don't lose productivity: observe first, and the exit code stays 0", () => {
    stage({ 'CLAUDE.md': '# x\n', '.cursor/rules/a.mdc': 'x\n' });
    const report = judged(here, ['staged', '--policy', 'observe']);
    expect([report.status, said(report), report.policy?.mode]).toEqual([0, ['cursor unlisted (warns)', 'claude-code unlisted (warns)'], 'observe']);
  });

  it('a dump of the whole code base for an AI is stopped', () => {
    stage({ 'repomix-output.xml': '<files></files>\n' });
    expect(said(judged(here, ['staged', '--policy', 'deny-all']))).toEqual(['S04', 'repomix banned']);
  });

  it('other companies will follow: a policy is a plain file', () => {
    here.write({ '../theirs.toml': banned('countries = ["CN"]') });
    stage({ '.qoder/rules/a.md': 'x\n', '.trae/rules/a.md': 'x\n', 'CLAUDE.md': '# x\n' });
    const report = judged(here, ['staged', '--policy', '../theirs.toml']);
    expect(report.status).toBe(1);
    expect(said(report)).toContain('qoder banned');
    expect(said(report)).toContain('claude-code unlisted (warns)');
  });
});

describe('a typing mistake in a ban does not approve', () => {
  it('is exit 2 with the nearest name', () => {
    stage({ 'tightlip.toml': banned('tools = ["claud-code"]') });
    expect(judged(here, ['staged'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/tightlip\.toml:1: unknown tool 'claud-code'\nhint: did you mean 'claude-code'\?/) });
  });
  it('holds for --policy too', () => {
    expect(judged(here, ['staged', '--policy', 'ban-claude-cod'])).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean 'ban-claude-code'?") });
  });
});

describe('a locked policy is not lifted from below', () => {
  const company = banned('tools = ["claude-code"]');
  const run = (args: readonly string[] = []): ReturnType<typeof judged> => judged(here, ['staged', '--config', join(here.path, '..', 'company.toml'), ...args]);
  beforeEach(() => here.write({ '../company.toml': company }));
  it.each([
    ['a rule', rule('X', 'tools = ["claude-code"]\nverdict = "approved"')],
    ['observe', '[ai]\nmode = "observe"\n'],
    ['an exception', '[[ai.exception]]\ntools = ["claude-code"]\npaths = ["**"]\nowner = "me"\nreason = "I like it"\nuntil = 2999-01-01\n'],
    ['exclude', 'exclude = ["CLAUDE.md"]\n'],
    ['disable', 'disable = ["ai/*"]\n'],
    ['severity and fail-on', 'fail-on = "critical"\n[severity]\n"ai/*" = "low"\n'],
  ])('by %s', (_, toml) => {
    stage({ 'tightlip.toml': toml, 'CLAUDE.md': '# x\n' });
    const report = run();
    expect([report.status, said(report)]).toEqual([1, ['claude-code banned']]);
    expect(report.notices.map(({ code }) => code)).toContain('policy-locked');
  });
  it('--policy adds and does not loosen', () => {
    stage({ 'CLAUDE.md': '# x\n' });
    expect(said(run(['--policy', 'observe']))).toContain('claude-code banned');
  });
});

describe('a change does not judge itself', () => {
  it('range reads the policy of the old side and says what the change weakens', () => {
    stage({ 'tightlip.toml': banned('tools = ["claude-code"]') });
    here.git('commit', '-q', '-m', 'Policy');
    stage({ 'tightlip.toml': '[ai]\nmode = "observe"\n', 'CLAUDE.md': '# x\n' });
    here.git('commit', '-q', '-m', 'Loosen');
    const report = judged(here, ['range', 'HEAD~1..HEAD']);
    expect([report.status, said(report)]).toEqual([1, ['claude-code banned']]);
    expect(report.notices.filter(({ code }) => code === 'policy-weakened').map(({ message }) => message.replace(/^.*: /, ''))).toEqual(['the rule BAN (banned) is gone', 'mode goes from "enforce" to "observe"']);
  });
});

describe('inventory', () => {
  it('has verdicts and whether conditions are met', () => {
    stage({ 'tightlip.toml': banned('tools = ["claude-code"]') + rule('OK', 'tools = ["cursor"]\nverdict = "approved"\nrequire = ["no-auto-approve"]'), 'CLAUDE.md': '# x\n', '.cursor/rules/a.mdc': 'x\n' });
    const ran = tightlip(['inventory', '--format', 'json'], { cwd: here.path, env: here.env });
    const { tools } = JSON.parse(ran.stdout) as { tools: { id: string; verdict: string; met?: boolean }[] };
    expect([ran.status, tools.filter(({ id }) => id === 'claude-code' || id === 'cursor').map(({ id, verdict, met }) => [id, verdict, met])]).toEqual([0, [['claude-code', 'banned', undefined], ['cursor', 'approved', true]]]);
  });
});

describe('config', () => {
  const config = (action: string) => tightlip(['config', action], { cwd: here.path, env: here.env });
  it('show prints a preset like the plain policy that it is', () => {
    here.write({ 'tightlip.toml': '[ai]\npreset = "ban-claude-code"\nunlisted = "block"\n' });
    const { stdout } = config('show');
    expect(stdout).toMatch(/default = "unlisted" +# preset ban-claude-code/);
    expect(stdout).toMatch(/unlisted = "block" +# tightlip\.toml:3/);
    expect(stdout).toMatch(/tools = \["claude-code", "claude-code-router"\] +# preset ban-claude-code/);
    expect(stdout).not.toMatch(/unlisted = "warn"/);
  });
  it('check refuses unknown names', () => {
    here.write({ 'tightlip.toml': banned('vendors = ["Antropic"]') });
    expect(config('check')).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean 'Anthropic'?") });
  });
  it('check is 2 for what a lock forbids', () => {
    here.write({ 'tightlip.toml': banned('tools = ["cursor"]'), 'lib/tightlip.toml': rule('X', 'tools = ["cursor"]\nverdict = "approved"') });
    expect(config('check')).toMatchObject({ status: 2, stdout: expect.stringContaining('lib/tightlip.toml:1: X (approved) is ignored: tightlip.toml is locked') });
  });
});

describe('doctor', () => {
  it('names exceptions that end soon or match nothing, and configuration that is wrong', () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const exception = (tool: string, until: string): string => `[[ai.exception]]\ntools = ["${tool}"]\npaths = ["**"]\nowner = "li.wei@corp.example"\nreason = "x"\nuntil = ${until}\n`;
    stage({ 'tightlip.toml': banned('tools = ["cursor", "aider"]') + exception('cursor', soon) + exception('aider', '2999-01-01'), '.cursor/rules/a.mdc': 'x\n' });
    const doctor = () => tightlip(['doctor'], { cwd: here.path, env: here.env }).stdout;
    expect(doctor()).toMatch(new RegExp(`note {2}the exception of li\\.wei@corp\\.example for cursor \\(tightlip\\.toml:6\\) ends on ${soon}, in (?:9|10) days\\nnote {2}the exception of li\\.wei@corp\\.example for aider \\(tightlip\\.toml:12\\) matches nothing here\\n`));
    here.write({ 'tightlip.toml': banned('tools = ["cusror"]') });
    expect(doctor()).toContain("FAIL  tightlip.toml:1: unknown tool 'cusror'");
  });
});

describe('configuration that cannot be parsed', () => {
  const commit = (text: string): void => {
    stage({ '.claude/settings.json': text });
    here.git('commit', '-q', '-m', 'x');
  };
  it('is a problem where it stands, not where a later version replaced it', () => {
    commit('{}\n');
    commit('{"a": \n');
    expect(judged(here, ['range', 'HEAD~1..HEAD'])).toMatchObject({ status: 2, problems: [{ code: 'unparsable' }] });
    expect(judged(here, ['history']).problems).toHaveLength(1);
    commit('{ }\n');
    expect(judged(here, ['range', 'HEAD~2..HEAD'])).toMatchObject({ status: 0, problems: [] });
    expect(judged(here, ['history'])).toMatchObject({ status: 0, problems: [] });
  });
});

describe("a repository's own policy", () => {
  const hook = JSON.stringify({ hooks: { Stop: [{ hooks: [{ type: 'command', command: 'npm test' }] }] } });
  it('is lifted by the exceptions of its own file, not by those below it', () => {
    stage({ 'tightlip.toml': '[ai]\ndefault = "approved"\n', 'lib/.claude/settings.json': hook });
    const [first] = judged(here, ['staged']).findings.filter(({ check }) => check === 'X01') as unknown as { fingerprint: string }[];
    const allow = `[[allow]]\nfingerprint = "${first?.fingerprint}"\nreason = "reviewed"\n`;
    stage({ 'lib/tightlip.toml': allow });
    expect(said(judged(here, ['staged']))).toEqual(['G06', 'X01']);
    stage({ 'lib/tightlip.toml': '', 'tightlip.toml': `[ai]\ndefault = "approved"\n${allow}` });
    const report = judged(here, ['staged']);
    expect([said(report), report.suppressed]).toMatchObject([['G06'], [{ rule: 'agent/claude-hooks', by: { kind: 'allow' } }]]);
  });
});
