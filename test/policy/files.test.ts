import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { layer, lines, risk, trace, verdicts } from './bench.ts';

const rule = (more: string): string => `[[ai.rule]]\nid = "a"\n${more}\n`;
const BAN = 'verdict = "banned"\nreason = "No."';

describe('mistakes in a policy are errors with the nearest name', () => {
  it.each([
    ['tool', rule(`tools = ["claude-cod"]\n${BAN}`), /policy\.toml:1: unknown tool 'claude-cod'/, /claude-code/],
    ['vendor', rule(`vendors = ["Antropic"]\n${BAN}`), /unknown vendor/, /Anthropic/],
    ['country', rule(`countries = ["USA"]\n${BAN}`), /unknown country/, /US/],
    ['category like no other', rule(`categories = ["xyzzy"]\n${BAN}`), /unknown category/, /write one of: agent-cli, .*ide-extension/],
    ['category', rule(`categories = ["agent-cl"]\n${BAN}`), /unknown category/, /agent-cli/],
    ['alternative', rule(`tools = ["cursor"]\nalternatives = ["qodr"]\n${BAN}`), /unknown tool 'qodr'/, /qoder/i],
    ['alternative that is not approved', rule(`tools = ["cursor"]\nalternatives = ["qoder"]\n${BAN}`), /neither approved nor restricted/, /approve it/],
    ['no selector', rule(BAN), /names no tools/, /add tools/],
    ['selectors that exclude each other', rule(`tools = ["cursor"]\nvendors = ["Anthropic"]\n${BAN}`), /no tool fulfils/, /split/],
    ['only-approved without approvals', '[ai]\npreset = "only-approved"\n', /approves nothing/, /at least one rule/],
    ['check of an exception', '[[ai.exception]]\nchecks = ["X99"]\npaths = ["**"]\nowner = "a"\nreason = "b"\nuntil = 2026-08-01\n', /unknown check 'X99'/, /X01/],
    ['exception too far ahead', '[ai]\nmax-exception-days = 30\n[[ai.exception]]\nchecks = ["X01"]\npaths = ["**"]\nowner = "a"\nreason = "b"\nuntil = 2026-12-31\n', /more than 30 days/, /earlier/],
  ])('%s', async (_, policy, message, hint) => {
    const error = await verdicts({ policy }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).hint).toMatch(hint);
  });
  it.each(['owner = "a"\nreason = "b"', 'owner = "a"\nuntil = 2026-08-01', 'reason = "b"\nuntil = 2026-08-01'])('an exception without one of its fields', (fields) => {
    expect(() => layer(`[[ai.exception]]\nchecks = ["X01"]\npaths = ["**"]\n${fields}\n`)).toThrow();
  });
});

describe('presets', () => {
  const evidence = [trace('claude-code', '.claude/settings.json'), trace('cursor', '.cursor/a'), trace('qoder', '.qoder/a')];
  it.each([
    ['observe', ['claude-code unlisted, warning', 'cursor unlisted, warning', 'qoder unlisted, warning']],
    ['deny-all', ['claude-code banned', 'cursor banned', 'qoder banned']],
    ['ban-claude-code', ['claude-code banned', 'cursor unlisted, warning']],
  ])('%s', async (preset, expected) => {
    expect(lines((await verdicts({ evidence, policy: `[ai]\npreset = "${preset}"\n` })).findings)).toEqual(expected);
  });
  it('only-approved lets in what a rule names', async () => {
    const policy = `[ai]\npreset = "only-approved"\n${rule('tools = ["cursor"]\nverdict = "approved"')}`;
    expect(lines((await verdicts({ evidence, policy })).findings)).toEqual(['claude-code unlisted', 'qoder unlisted']);
  });
  it('yield to keys and rules of the file', async () => {
    const policy = `[ai]\npreset = "ban-claude-code"\nunlisted = "block"\n${rule('tools = ["claude-code"]\nverdict = "approved"')}`;
    expect(lines((await verdicts({ evidence, policy })).findings)).toEqual(['cursor unlisted']);
  });
});

describe('layers', () => {
  const company = (toml: string) => layer(toml);
  const project = (toml: string) => layer(toml, { layer: 'project', path: 'tightlip.toml' });
  const nested = (toml: string) => layer(toml, { layer: 'directory', path: 'lib/tightlip.toml', directory: 'lib' });
  const evidence = [trace('cursor', '.cursor/a'), trace('cursor', 'lib/.cursor/a')];
  const approve = rule('tools = ["cursor"]\nverdict = "approved"');
  const ban = rule(`tools = ["cursor"]\n${BAN}`);

  it('a lower file cannot approve what a locked one bans', async () => {
    const { findings, notices } = await verdicts({ evidence, policy: [company(ban), project(approve)] });
    expect(lines(findings)).toEqual(['cursor banned', 'cursor banned']);
    expect(notices).toMatchObject([{ code: 'policy-locked', path: 'tightlip.toml', startLine: 1 }]);
  });
  it('a lower file may be stricter', async () => {
    const { findings, notices } = await verdicts({ evidence, policy: [company(approve), nested(ban)] });
    expect(findings.map((finding) => finding.origin.path)).toEqual(['lib/.cursor/a']);
    expect(notices).toEqual([]);
  });
  it('with locked = false the nearest wins', async () => {
    const { findings } = await verdicts({ evidence, policy: [company(`[ai]\nlocked = false\n${ban}`), nested(approve)] });
    expect(findings.map((finding) => finding.origin.path)).toEqual(['.cursor/a']);
  });
  it('silence of a lower file changes nothing', async () => {
    expect((await verdicts({ evidence, policy: [company(approve), project('[ai]\ncontact = "x"\n')] })).findings).toEqual([]);
  });
  it.each([
    ['mode', 'mode = "observe"', 'mode'],
    ['unlisted', 'unlisted = "ignore"', 'unlisted'],
    ['default', 'default = "approved"', 'default'],
    ['locked', 'locked = false', 'locked'],
  ])('a lower file cannot loosen %s', async (_, line, key) => {
    const { findings, notices } = await verdicts({ evidence: [trace('aider', '.aider.conf.yml')], policy: [company('[ai]\nunlisted = "block"\n'), project(`[ai]\n${line}\n`)] });
    expect(lines(findings)).toEqual(['aider unlisted']);
    expect(notices.some((notice) => notice.code === 'policy-locked' && notice.startLine === 2 && notice.message.includes(key))).toBe(true);
  });
  it('a lower file cannot add to lists of a locked one', async () => {
    const endpoint = risk('Z04', 'opencode.json', { kind: 'endpoint', value: 'https://evil.example/v1' });
    const server = risk('X03', '.mcp.json', { kind: 'mcp', value: 'npm:a', name: 'a', pinned: true });
    const own = project('[ai.endpoints]\nallow = ["evil.example"]\n[ai.mcp]\nallow = ["npm:a"]\n');
    const { findings, notices } = await verdicts({ risks: [endpoint, server], policy: [company('[ai.endpoints]\nallow = ["gw.example"]\n'), own] });
    expect(findings.map((finding) => finding.check)).toEqual(['Z04', 'X03']);
    expect(notices.filter((notice) => notice.code === 'policy-locked')).toHaveLength(2);
  });
  it('a lower file cannot drop requirements, only add', async () => {
    const policy = [company(`[ai]\nrequire = ["pinned-mcp"]\n${approve}`), project('[ai]\nrequire = ["no-auto-approve"]\n')];
    const { findings } = await verdicts({ evidence, risks: [risk('M01', '.cursor/a'), risk('Y06', '.cursor/a')], policy });
    expect(findings.find((finding) => finding.kind === 'ai-tool')?.unmet?.map((one) => one.requirement)).toEqual(['pinned-mcp', 'no-auto-approve']);
  });
  it('a lower file cannot grant an exception, except for what it brought up itself', async () => {
    const exception = '[[ai.exception]]\ntools = ["cursor"]\npaths = ["**"]\nowner = "a"\nreason = "b"\nuntil = 2026-08-01\n';
    const refused = await verdicts({ evidence, policy: [company(ban), project(exception)] });
    expect(lines(refused.findings)).toEqual(['cursor banned', 'cursor banned']);
    expect(refused.notices.map((notice) => notice.code)).toContain('policy-locked');
    const granted = await verdicts({ evidence, policy: [company(approve), project(`${ban}${exception}`)] });
    expect(granted.suppressed).toHaveLength(2);
  });
});

describe('the hash', () => {
  const hashOf = async (toml: string, path?: string) => (await verdicts({ policy: [layer(toml, { path })] })).summary?.hash;
  it('is the same for the same policy, wherever it lies and however it is written', async () => {
    expect(await hashOf('[ai]\ndefault = "banned"\nmode = "enforce"\n', 'a.toml')).toBe(await hashOf('# note\nai = { mode = "enforce", default = "banned" }\n', 'b.toml'));
    expect(await hashOf('[ai]\n')).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
  it('changes with any rule', async () => {
    expect(await hashOf(rule(`tools = ["cursor"]\n${BAN}`))).not.toBe(await hashOf(rule(`tools = ["aider"]\n${BAN}`)));
  });
});
