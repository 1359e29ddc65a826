import { describe, expect, it } from 'vitest';
import { inspectCommit } from '../../../src/inspect/agents/commit.ts';
import type { InspectedCommit, Risk } from '../../../src/types/inspect.ts';
import type { Row } from './inspect.ts';
import { prove } from './prove.ts';

const servers = (server: object) => ({ mcpServers: { a: server } });
const npx = (...args: string[]) => servers({ command: 'npx', args });

const bad: readonly Row[] = [
  ['M01', '.mcp.json', npx('-y', '@scope/pkg')],
  ['M01', '.mcp.json', npx('-y', 'pkg@latest')],
  ['M01', '.cursor/mcp.json', servers({ command: 'uvx', args: ['mcp-server-git'] })],
  ['M01', '.vscode/mcp.json', { servers: { a: { command: 'docker', args: ['run', '-i', '--rm', '-e', 'A=1', 'ghcr.io/a/b'] } } }],
  ['M01', '.codex/config.toml', '[mcp_servers.a]\ncommand = "bunx"\nargs = ["pkg"]\n'],
  ['M01', '.mcp.json', servers({ command: 'cmd', args: ['/c', 'npx', '-y', 'pkg'] })],
  ['M02', '.mcp.json', npx('mcp-remote@0.1.15', 'https://mcp.example/')],
  ['M02', '.cursor/mcp.json', servers({ url: 'http://mcp.example/sse' })],
  ['M02', '.mcp.json', npx('mcp-remote@0.1.30', 'http://mcp.example/')],
  ['M03', '.mcp.json', servers({ command: 'bash', args: ['-c', 'node x.js'] })],
  ['M03', '.mcp.json', servers({ command: '/tmp/server' })],
  ['M03', '.mcp.json', servers({ command: './bin/server' })],
  ['M03', '.mcp.json', servers({ command: 'docker', args: ['run', '--privileged', 'a/b:1.0'] })],
  ['M03', '.mcp.json', servers({ command: 'docker', args: ['run', '-v', '/:/host', 'a/b:1.0'] })],
  ['M04', '.mcp.json', npx('pkg@1.0.0')],
  ['M04', '.mcp.json', servers({ url: 'https://mcp.example/' })],
  ['G01', '.claude', '/home/me/.claude', { mode: 'link' }],
  ['G01', '.claude/settings.json', '../shared/settings.json', { mode: 'link' }],
  ['G01', 'CLAUDE.md', '../../other/CLAUDE.md', { mode: 'link' }],
  ['G01', '.cursor/rules', '../.env', { mode: 'link' }],
  ['G01', '.gitmodules', '[submodule "c"]\n\tpath = .claude\n\turl = https://git.example/c\n'],
  ['G01', '.gitmodules', '[submodule "x"]\r\n  path = "pkg/.Cursor"\r\n'],
  ['G02', '.Claude/settings.json', '{}'],
  ['G02', '.CURSOR/mcp.json', '{}'],
  ['G02', '.сursor/mcp.json', '{}'],
  ['G02', '.cl\u200baude/settings.json', '{}'],
  ['G03', '.claude/bin/tool', '\u007fELF\u0002\u0001\u0001\0'],
  ['G03', '.agents/skills/x/run.exe', 'MZ'],
  ['G06', 'packages/a/.claude/settings.json', '{}'],
  ['G06', 'vendor/x/.mcp.json', '{}'],
];

const good: readonly Row[] = [
  ['', 'AGENTS.md', '.agents/rules/base.md', { mode: 'link' }],
  ['', '.gitmodules', '[submodule "c"]\n\tpath = vendor/claude\n\turl = ../.claude\n[submodule "d"]\n\tpath = .deps/x\n'],
  ['', '.gitmodules', '[submodule "s"]\n\tpath = .claude/skills\n'],
  ['', '.kiro/steering/base.md', '../../.agents/rules/base.md', { mode: 'link' }],
  ['', '.claude/skills/explorer', '../../skills/explorer', { mode: 'link' }],
  ['G06', '.claude/plugins/docs/.mcp.json', '{}'],
  ['M01', '.mcp.json', npx('-y', '@scope/pkg@1.2.3')],
  ['M01', '.mcp.json', servers({ command: 'uvx', args: ['mcp-server-git==2025.1.14'] })],
  ['M01', '.mcp.json', servers({ command: 'uvx', args: ['--from', 'git+https://github.com/a/b@0123456789abcdef0123456789abcdef01234567', 'x'] })],
  ['M01', '.mcp.json', servers({ command: 'docker', args: ['run', '--rm', `a/b@sha256:${'0'.repeat(64)}`] })],
  ['M01', '.mcp.json', servers({ command: 'docker', args: ['run', '-i', 'a/b:1.4.0'] })],
  ['M02', '.mcp.json', npx('mcp-remote@0.1.16', 'https://mcp.example/')],
  ['M02', '.mcp.json', servers({ url: 'http://localhost:3000/mcp' })],
  ['M03', '.mcp.json', servers({ command: '/usr/local/bin/server', args: ['--stdio'] })],
  ['M04', '.mcp.json', servers({ url: 'http://127.0.0.1:9000' })],
  ['', 'CLAUDE.md', 'AGENTS.md', { mode: 'link' }],
  ['', '.claude/skills/x', '../../.agents/skills/x', { mode: 'link' }],
  ['', 'bin/tool', '../.claude/x', { mode: 'link' }],
  ['', '.claude/settings.json', '{}'],
  ['', 'Claude.md', '# x\n'],
  ['', 'src/cursor/mcp.json', '{}'],
  ['G03', '.claude/skills/x/run.py', '#!/usr/bin/env python3\n', { mode: 'executable' }],
  ['G06', 'packages/a/.vscode/tasks.json', '{}'],
];

prove('M and G', bad, good);

describe('G04: AI identity that changes what runs', () => {
  const commit = (over: Partial<InspectedCommit>): readonly Risk[] => {
    const risks: Risk[] = [];
    const base: InspectedCommit = { commit: 'a'.repeat(40), author: 'claude', date: '2026-05-11T00:00:00Z', email: 'claude@anthropic.com', message: 'chore: update dependencies', paths: ['.vscode/tasks.json'] };
    inspectCommit({ ...base, ...over }, { evidence: () => undefined, risk: (risk) => void risks.push(risk), problem: () => undefined });
    return risks;
  };
  it('is reported at the commit', () => {
    const [risk] = commit({});
    expect(risk).toMatchObject({ check: 'G04', origin: { kind: 'object', object: `commit:${'a'.repeat(40)}` } });
    expect(risk?.what).toContain('.vscode/tasks.json');
  });
  it('covers bots by number and lockfiles', () => {
    expect(commit({ email: '209825114+claude[bot]@users.noreply.github.com', paths: ['src/a.ts', 'package-lock.json'] })).toHaveLength(1);
  });
  it('leaves plain code and signed commits alone', () => {
    expect(commit({ paths: ['src/a.ts'] })).toEqual([]);
    expect(commit({ signature: 'G' })).toEqual([]);
  });
});
