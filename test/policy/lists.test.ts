import { describe, expect, it } from 'vitest';
import { pathSet } from '../../src/config/glob.ts';
import { compilePolicy } from '../../src/policy/judge.ts';
import { covers, isListed } from '../../src/policy/lists.ts';
import type { RiskSubject } from '../../src/types/inspect.ts';
import { catalogue, checks, layer, lines, risk, today, trace, verdicts } from './bench.ts';

describe('entries of a list', () => {
  it.each([
    ['gw.example', 'https://gw.example/v1', true],
    ['gw.example', 'https://GW.example:8443/v1', true],
    ['gw.example', 'https://gw.example.evil.example/', false],
    ['gw.example', 'https://sub.gw.example/', false],
    ['*.models.example', 'https://a.models.example/', true],
    ['*.models.example', 'https://models.example/', false],
    ['*.models.example', 'https://evilmodels.example/', false],
    ['https://eu.example/v1/', 'https://eu.example/v1/chat', true],
    ['https://eu.example/v1/', 'https://eu.example/v2/', false],
    ['https://eu.example/v1', 'https://eu.example/v1evil', false],
    ['https://eu.example/v1/', 'http://eu.example/v1/', false],
    ['https://eu.example', 'https://eu.example.evil.example/', false],
    ['https://eu.example/v1/', 'https://eu.example/v1/../admin', false],
  ])('%s and %s: %s', (entry, address, expected) => expect(covers(entry, address)).toBe(expected));
});

describe('endpoints', () => {
  const at = (value: string, own = false) => [risk('Z01', '.env', { kind: 'endpoint', value, name: 'ANTHROPIC_BASE_URL', own })];
  const of = async (value: string, policy?: string, own?: boolean) => (await verdicts({ risks: at(value, own), policy: policy ?? [] })).findings.length;
  it("without a list, a vendor's own host is fine and any other is a finding", async () => {
    expect(await of('https://api.anthropic.com', undefined, true)).toBe(0);
    expect(await of('https://gw.example')).toBe(1);
  });
  it('with a list, hosts outside it are findings', async () => {
    const policy = '[ai.endpoints]\nallow = ["gw.example"]\ndeny = ["bad.gw.example"]\n';
    expect(await of('https://gw.example/v1', policy)).toBe(0);
    expect(await of('https://other.example', policy)).toBe(1);
    expect(await of('https://api.anthropic.com', policy, true)).toBe(0);
  });
  it('deny wins, closed-loop wants the vendor listed too', async () => {
    expect(await of('https://gw.example', '[ai.endpoints]\nallow = ["gw.example"]\ndeny = ["gw.example"]\n')).toBe(1);
    expect(await of('https://api.anthropic.com', '[ai.endpoints]\nallow = ["gw.example"]\nclosed-loop = true\n', true)).toBe(1);
    expect(await of('https://api.anthropic.com', '[ai.endpoints]\nallow = ["gw.example", "api.anthropic.com"]\nclosed-loop = true\n', true)).toBe(0);
  });
  it('are hosts of numbers, too', async () => {
    expect(await of('http://[fd00::1]:8080/v1', '[ai.endpoints]\nallow = ["[fd00::1]"]\n')).toBe(0);
    expect(await of('http://[fd00::1]:8080/v1', '[ai.endpoints]\nallow = ["fd00::1"]\n')).toBe(0);
    expect(await of('http://[fd00::2]/v1', '[ai.endpoints]\nallow = ["fd00::1"]\n')).toBe(1);
  });
  it('any tool, but only our models', async () => {
    const policy = '[ai]\ndefault = "approved"\n[ai.endpoints]\nallow = ["llm.corp.example"]\nclosed-loop = true\n';
    const { findings } = await verdicts({ evidence: [trace('opencode', 'opencode.json')], risks: [risk('Z04', 'opencode.json', { kind: 'endpoint', value: 'https://openrouter.ai/api' })], policy });
    expect(lines(findings)).toEqual(['Z04 high']);
  });
});

describe('MCP servers', () => {
  const npm: RiskSubject = { kind: 'mcp', value: 'npm:@a/b', name: 'docs', pinned: true };
  const remote: RiskSubject = { kind: 'mcp', value: 'https://mcp.corp.example/x', name: 'corp-docs', pinned: true };
  const of = async (check: string, subject: RiskSubject, toml = '') => (await verdicts({ risks: [risk(check, '.mcp.json', subject)], policy: toml === '' ? [] : toml })).findings.length;
  const allow = (...entries: string[]) => `[ai.mcp]\nallow = ${JSON.stringify(entries)}\n`;
  it('are not judged without a list', async () => {
    expect(await of('M04', npm)).toBe(0);
    expect(await of('M04', remote)).toBe(0);
  });
  it.each([
    ['its package', npm, 'npm:@a/b', 0],
    ['another package', npm, 'npm:@a/c', 1],
    ['a name alone', npm, 'name:docs', 1],
    ['its address', remote, 'https://mcp.corp.example/', 0],
    ['a name without a listed address', remote, 'name:corp-docs', 1],
    ['images by prefix', { kind: 'mcp', value: 'docker:ghcr.io/corp/x' }, 'docker:ghcr.io/corp/*', 0],
    ['a Python package in another spelling', { kind: 'mcp', value: 'pypi:mcp-server-git' }, 'pypi:MCP_Server.git', 0],
  ] as const)('M04 by %s', async (_, subject, entry, expected) => expect(await of('M04', subject, allow(entry))).toBe(expected));
  it('a name counts with a loopback address', async () => {
    expect(await of('M04', { kind: 'mcp', value: 'http://127.0.0.1:9/', name: 'corp-docs' }, allow('name:corp-docs'))).toBe(0);
  });
  it.each(['X03', 'X07', 'X11', 'X25'])('listed and pinned, they are no %s', async (check) => {
    expect(await of(check, npm, allow('npm:@a/b'))).toBe(0);
    expect(await of(check, { ...npm, pinned: false }, allow('npm:@a/b'))).toBe(1);
    expect(await of(check, npm)).toBe(1);
  });
  it('remote ones are endpoints where there is a list of endpoints', async () => {
    expect(await of('M04', remote, '[ai.endpoints]\nallow = ["gw.example"]\n')).toBe(1);
    expect(await of('M04', remote, '[ai.endpoints]\nallow = ["mcp.corp.example"]\n')).toBe(0);
  });
});

describe('agent risks', () => {
  it('block by themselves, with what is gained and what to write', async () => {
    const { findings } = await verdicts({ risks: [risk('X01', '.claude/settings.json')] });
    expect(findings).toMatchObject([{ kind: 'agent-risk', rule: 'agent/claude-hooks', check: 'X01', severity: 'critical', blocking: true, excerpt: 'setting of X01' }]);
    expect(findings[0]?.fingerprint).toMatch(/^f1:[0-9a-f]{32}$/);
    expect(findings[0]?.docs).toMatch(/^https:/);
  });
  it('warn while the policy only observes', async () => {
    expect(lines((await verdicts({ risks: [risk('X01', '.claude/settings.json')], policy: '[ai]\nmode = "observe"\n' })).findings)).toEqual(['X01 critical, warning']);
  });
  it('have a fingerprint over check, path and setting', async () => {
    const prints = await Promise.all([risk('X01', 'a'), risk('X02', 'a'), risk('X01', 'b'), { ...risk('X01', 'a'), what: 'other' }].map(async (one) => (await verdicts({ risks: [one] })).findings[0]?.fingerprint));
    expect(new Set(prints).size).toBe(4);
    const moved = { ...risk('X01', 'a'), region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 2 } };
    expect((await verdicts({ risks: [moved] })).findings[0]?.fingerprint).toBe(prints[0]);
  });
  it("'W05': a banned tool that only a pipeline shows", async () => {
    const ban = '[[ai.rule]]\nid = "B"\ntools = ["claude-code"]\nverdict = "banned"\nreason = "No."\n';
    const path = '.github/workflows/a.yml';
    const step = trace('claude-code', path, { trace: 'action', strength: 'strong', what: 'anthropics/claude-code-action', startLine: 5 });
    const risks = [risk('W05', path, { kind: 'tool', value: 'claude-code' })];
    const banned = (await verdicts({ evidence: [step], risks, policy: `[ai]\ncontact = "a@corp.example"\n${ban}` })).findings;
    expect(lines(banned)).toEqual(['claude-code banned', 'claude-code high']);
    expect(banned[1]).toMatchObject({ acceptable: false, policy: { contact: 'a@corp.example' } });
    expect(lines((await verdicts({ evidence: [step, trace('claude-code', '.claude/x')], risks, policy: ban })).findings)).toEqual(['claude-code banned', 'claude-code banned']);
    expect(lines((await verdicts({ evidence: [step], risks })).findings)).toEqual(['claude-code unlisted, warning']);
  });
});

describe('what is on a list, for the bill of materials', () => {
  const layers = (toml: string) => compilePolicy([layer(toml)], { today, catalogue, checks, paths: pathSet }).layers;
  const lists = layers('[ai.endpoints]\nallow = ["gw.example"]\n[ai.mcp]\nallow = ["npm:a"]\n');
  it.each([
    [{ kind: 'endpoint', value: 'https://gw.example/v1' }, true],
    [{ kind: 'endpoint', value: 'https://api.anthropic.com', own: true }, false],
    [{ kind: 'mcp', value: 'npm:a' }, true],
    [{ kind: 'mcp', value: 'npm:b' }, false],
    [{ kind: 'mcp', value: 'https://gw.example/mcp' }, true],
  ] as const)('%j: %s', (subject, expected) => {
    expect(isListed(lists, subject)).toBe(expected);
    expect(isListed(layers('[ai]\n'), subject)).toBe(false);
  });
});
