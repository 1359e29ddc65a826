/** Policies of several files and layers, and the commands around them, through the built program. */
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

describe('a commit under an AI identity that changes what runs', () => {
  it.each([
    ['noreply@anthropic.com', ['G04']], ['161369871+google-labs-jules[bot]@users.noreply.github.com', ['G04']], ['noreply@opencode.ai', ['G04']],
    ['claude.monet@example.org', []], ['39604003+sentry[bot]@users.noreply.github.com', []], ['49699333+dependabot[bot]@users.noreply.github.com', []],
  ])('%s', (email, expected) => {
    stage({ 'src/a.ts': 'export {};\n', 'package-lock.json': '{"lockfileVersion":3,"packages":{}}\n' });
    here.git('commit', '-q', '--author', `X <${email}>`, '-m', 'chore: update dependencies');
    expect(judged(here, ['history']).findings.flatMap(({ check }) => check ?? [])).toEqual(expected);
    stage({ 'src/a.ts': 'export const a = 1;\n' });
    here.git('commit', '-q', '--author', `X <${email}>`, '-m', 'Code alone');
    expect(judged(here, ['range', 'HEAD~1..HEAD']).findings.flatMap(({ check }) => check ?? [])).toEqual([]);
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
