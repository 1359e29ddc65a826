import { describe, expect, it } from 'vitest';
import { layer, lines, risk, trace, verdicts } from './bench.ts';

/** A company's file with every field there is. */
const EXAMPLE = `
[ai]
preset   = "only-approved"
mode     = "enforce"
default  = "unlisted"
unlisted = "warn"
weak     = "ignore"
locked   = true
contact  = "ai-security@corp.example"
guide    = "https://wiki.corp.example/ai-tools"
require  = ["no-auto-approve", "pinned-mcp"]
secret-paths = [".env", ".env.*", "**/*.pem", "**/*.key"]
max-exception-days = 180

[[ai.rule]]
id           = "SEC-AI-07"
tools        = ["claude-code", "claude-code-router"]
verdict      = "banned"
reason       = "High-risk software: source code leaves the company."
alternatives = ["qoder"]
from         = 2026-07-10

[[ai.rule]]
id = "SEC-AI-08"
vendors = ["Alibaba"]
verdict = "approved"

[[ai.rule]]
id = "SEC-AI-09"
countries  = ["US"]
categories = ["agent-cli", "ide"]
verdict    = "restricted"
reason     = "Foreign service: on the open-source trees only, with the controls on."
paths      = ["oss/**"]
require    = ["ignore-file", "no-repo-hooks", "listed-mcp", "listed-endpoints", "no-transcripts", "not-in-ci"]
severity   = "high"
contact    = "oss-office@corp.example"

[[ai.exception]]
tools  = ["claude-code"]
paths  = ["tools/interop/**"]
owner  = "li.wei@corp.example"
reason = "Compatibility tests of our gateway, no product code (SEC-1234)"
until  = 2026-12-31

[ai.endpoints]
allow = ["llm-gateway.corp.example", "*.models.corp.example", "https://eu.corp.example/v1/"]
deny  = ["openrouter.ai"]
closed-loop = true

[ai.mcp]
allow = ["npm:@modelcontextprotocol/server-filesystem", "pypi:mcp-server-git", "docker:ghcr.io/corp/*", "https://mcp.corp.example/", "name:corp-docs"]

[[ai.pin]]
path   = ".mcp.json"
sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

[ai.audit]
file = "/var/log/tightlip/audit.jsonl"
`;
const of = (over: Omit<Parameters<typeof verdicts>[0], 'policy'>) => verdicts({ ...over, policy: EXAMPLE });

describe("the company's file", () => {
  it('bans by name, says since when, by whom and what instead', async () => {
    const { findings, summary } = await of({ evidence: [trace('claude-code', '.claude/settings.json')] });
    expect(findings).toMatchObject([{ verdict: 'banned', severity: 'high', blocking: true, policy: { rule: 'SEC-AI-07', alternatives: ['qoder'], contact: 'ai-security@corp.example', guide: 'https://wiki.corp.example/ai-tools', source: 'policy.toml:15' } }]);
    expect(findings[0]?.from).toBeUndefined();
    expect(summary).toMatchObject({ mode: 'enforce', sources: [{ layer: 'company', path: 'policy.toml' }] });
  });
  it('warned before its day', async () => {
    expect((await of({ evidence: [trace('claude-code', '.claude/settings.json')], context: { today: '2026-07-09' } })).findings).toMatchObject([{ blocking: false, from: '2026-07-10' }]);
  });
  it('approves a vendor, on the general conditions', async () => {
    const evidence = [trace('qoder', '.qoder/settings.json'), trace('qwen-code', '.qwen/settings.json')];
    expect((await of({ evidence })).findings).toEqual([]);
    const { findings } = await of({ evidence, risks: [risk('Y10', '.qoder/settings.json')] });
    expect(lines(findings)).toEqual(['Y10 high', 'qoder restricted']);
  });
  it('restricts a country to some trees, with conditions of its own', async () => {
    const context = { read: (path: string) => (path === '.cursorignore' ? '.env*\n*.pem\n*.key\n' : undefined) };
    const evidence = [trace('cursor', 'oss/a/.cursor/mcp.json'), trace('cursor', 'app/.cursor/rules/a.mdc')];
    expect(lines((await of({ evidence, context })).findings)).toEqual(['cursor unlisted, warning']);
    const { findings } = await of({ evidence, context, risks: [risk('X07', 'oss/a/.cursor/mcp.json')] });
    expect(findings.find(({ verdict }) => verdict === 'restricted')).toMatchObject({ severity: 'high', unmet: [{ requirement: 'no-repo-hooks' }], policy: { rule: 'SEC-AI-09', contact: 'oss-office@corp.example' } });
  });
  it('excepts a folder', async () => {
    const { findings, suppressed } = await of({ evidence: [trace('claude-code', 'tools/interop/CLAUDE.md')] });
    expect([findings, suppressed]).toMatchObject([[], [{ by: { kind: 'exception', owner: 'li.wei@corp.example', until: '2026-12-31' } }]]);
  });
  it.each([
    ['https://llm-gateway.corp.example/v1', 0],
    ['https://a.models.corp.example', 0],
    ['https://eu.corp.example/v1/chat', 0],
    ['https://eu.corp.example/v2', 1],
    ['https://openrouter.ai/api', 1],
    ['https://api.anthropic.com', 1],
  ])('endpoint %s: %d', async (value, count) => {
    expect((await of({ risks: [risk('Z01', '.env', { kind: 'endpoint', value, own: value.includes('anthropic') })] })).findings).toHaveLength(count);
  });
  it.each([
    ['npm:@modelcontextprotocol/server-filesystem', 'fs', 0],
    ['pypi:mcp-server-git', 'git', 0],
    ['docker:ghcr.io/corp/search', 'search', 0],
    ['https://mcp.corp.example/x', 'x', 0],
    ['http://127.0.0.1:9000/', 'corp-docs', 0],
    ['npm:corp-docs', 'corp-docs', 1],
    ['https://mcp.corp.example.evil.example/', 'x', 1],
  ])('server %s named %s: %d', async (value, name, count) => {
    expect((await of({ risks: [risk('M04', '.mcp.json', { kind: 'mcp', value, name, pinned: true })] })).findings).toHaveLength(count);
  });
  it('is a file that may set audit and pins', () => {
    expect(layer(EXAMPLE).ai).toMatchObject({ audit: { file: '/var/log/tightlip/audit.jsonl' }, pin: [{ path: '.mcp.json' }] });
  });
});
