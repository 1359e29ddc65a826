import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { machineEvidence, placesOf } from '../../src/run/inventory/machine.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, scratch, type Scratch } from '../helpers/repository.ts';

const made: Scratch[] = [];
const keep = (one: Scratch): Scratch => (made.push(one), one);
afterEach(() => made.splice(0).forEach((one) => one.remove()));

interface Tool {
  readonly id: string;
  readonly presence: string;
  readonly current: boolean;
  readonly evidence: { trace: string; strength: string; what: string; path?: string; startLine?: number; commit?: string }[];
  readonly history?: { first: { commit: string; date: string }; last: { commit: string }; commits: number; folders: { path: string; commits: number }[]; people?: { person: string }[] };
}

function take(where: Scratch, ...args: string[]): { status: number | null; tools: Map<string, Tool>; text: string; problems: unknown[] } {
  const { status, stdout, stderr } = tightlip(['inventory', '--format', 'json', ...args], { cwd: where.path, env: where.env });
  if (!stdout) throw new Error(stderr);
  const { tools, problems } = JSON.parse(stdout) as { tools: Tool[]; problems: unknown[] };
  return { status, tools: new Map(tools.map((tool) => [tool.id, tool])), text: stdout, problems };
}

const when = (n: number): string => `2026-01-0${n}T00:00:00+00:00`;

/** Claude Code comes by file and goes again, aider by a co-author, Codex by a manifest on another branch, Cursor by a branch's name. */
function past(): { where: Scratch; commits: string[] } {
  const where = keep(repository());
  const commits: string[] = [];
  const commit = (n: number, message: string, files: Record<string, string>, author = 'Jane Doe <jane@corp.example>'): void => {
    where.write(files);
    where.git('add', '-A');
    where.env['GIT_AUTHOR_DATE'] = when(n);
    where.git('commit', '-q', '--allow-empty', '-m', message, `--author=${author}`);
    commits.push(where.git('rev-parse', 'HEAD'));
  };
  commit(1, 'Start', { 'README.md': 'npm i -g @openai/codex\n', 'src/a.ts': '1' });
  commit(2, 'Configure', { '.claude/settings.json': '{}', 'AGENTS.md': 'x' });
  commit(3, 'Fix\n\nCo-authored-by: aider (x) <aider@aider.chat>', { 'src/a.ts': '2' });
  where.git('rm', '-rq', '.claude');
  commit(4, 'Remove', {});
  commit(5, 'Bot', { 'lib/b.ts': '1' }, 'Copilot <198982749+Copilot@users.noreply.github.com>');
  where.git('checkout', '-qb', 'cursor/try');
  commit(6, 'Add', { 'app/package.json': '{\n"devDependencies": {"@openai/codex": "1"}}' });
  where.git('checkout', '-q', 'main');
  return { where, commits };
}

describe('inventory of a repository', () => {
  it('lists what the tree shows; exit 0 whatever it is', () => {
    const { where } = past();
    const { status, tools } = take(where);
    expect(status).toBe(0);
    expect([...tools.values()].filter(({ presence }) => presence !== 'possible').map(({ id }) => id)).toEqual(['agents-md']);
    expect(tools.get('codex-cli')).toMatchObject({ presence: 'possible', evidence: [{ trace: 'path', strength: 'weak', what: 'AGENTS.md' }] });
  });

  it('tells from history when each tool came, how often and where', () => {
    const { where, commits } = past();
    const { status, tools, text } = take(where, '--history');
    expect(status).toBe(0);
    expect(tools.get('claude-code')).toMatchObject({ presence: 'configured', current: false, history: { first: { commit: commits[1], date: when(2) }, last: { commit: commits[1] }, commits: 1, folders: [{ path: '.', commits: 1 }, { path: '.claude', commits: 1 }] } });
    expect(tools.get('aider')).toMatchObject({ presence: 'used', evidence: [{ trace: 'trailer', commit: commits[2], startLine: 3 }], history: { commits: 1, folders: [{ path: 'src', commits: 1 }] } });
    expect(tools.get('copilot-cloud-agent')).toMatchObject({ presence: 'used', evidence: [{ trace: 'author', what: '198982749+copilot@users.noreply.github.com', commit: commits[4] }] });
    expect(tools.get('codex-cli')).toMatchObject({ presence: 'used', current: false, evidence: [{ trace: 'dependency', strength: 'strong', path: 'app/package.json', startLine: 2, commit: commits[5] }, { trace: 'path', strength: 'weak' }] });
    expect(tools.get('cursor-cloud-agent')).toMatchObject({ presence: 'possible', evidence: [{ trace: 'branch', strength: 'weak', what: 'cursor/try' }] });
    expect(text).not.toMatch(/Jane|corp\.example/);
  });

  it('names people when asked', () => {
    const { tools } = take(past().where, '--history', '--people');
    expect(tools.get('aider')?.history?.people).toEqual([{ person: 'Jane Doe <jane@corp.example>', commits: 1 }]);
  });

  it('is quiet on a repository without a commit and in a plain folder', () => {
    expect(take(keep(repository()), '--history')).toMatchObject({ status: 0, tools: new Map() });
    expect(take(keep(scratch()))).toMatchObject({ status: 0, tools: new Map() });
  });

  it('sees ignored files by their names', () => {
    const where = keep(repository());
    where.write({ '.gitignore': '.claude/\n.aider*\n', '.claude/settings.local.json': '{}', '.aider.chat.history.md': 'x' });
    const { tools } = take(where);
    expect(tools.get('claude-code')?.presence).toBe('configured');
    expect(tools.get('aider')?.presence).toBe('used');
  });

  it('refuses questions that make no sense', () => {
    const where = keep(scratch());
    for (const args of [['--history'], ['--people'], ['--format', 'sarif'], ['--format', 'json', '--format', 'csv']]) {
      const { status, stdout, stderr } = tightlip(['inventory', ...args], { cwd: where.path, env: where.env });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^tightlip: .*\nhint: .*\n$/);
    }
  });

  it('writes several formats at once', () => {
    const { where } = past();
    const { status } = tightlip(['inventory', '-f', 'json=out/a.json', '-f', 'cyclonedx=out/bom.json', '-f', 'csv'], { cwd: where.path, env: where.env });
    expect(status).toBe(0);
    expect(where.git('ls-files', '-o')).toBe('out/a.json\nout/bom.json');
  });

  it('tells of a commit that is missing', () => {
    const { where } = past();
    const clone = keep(scratch());
    clone.git('clone', '-q', '--depth', '1', `file://${where.path}`, '.');
    expect(take(clone, '--history').tools.has('agents-md')).toBe(true);
  });
});

describe('inventory of a machine', () => {
  it('goes by names of what exists, and reads nothing', () => {
    const { path: home } = keep(scratch());
    const make = (name: string, mode = 0o000): void => {
      mkdirSync(join(home, name, '..'), { recursive: true });
      writeFileSync(join(home, name), 'x');
      chmodSync(join(home, name), mode);
    };
    for (const name of ['.claude.json', '.cursor/mcp.json', '.vscode/extensions/github.copilot-1.2.3/x', '.config/Code/User/globalStorage/saoudrizwan.claude-dev/x', 'bin/codex', 'bin/goose', '.aider/x', 'cfg/x']) make(name);
    mkdirSync(join(home, '.local/share/amp/threads/T-1.json'), { recursive: true });
    mkdirSync(join(home, '.claude/projects/-work'), { recursive: true });
    const env = { PATH: `${join(home, 'bin')}:${join(home, 'none')}`, CODEX_HOME: join(home, 'cfg') };
    const found = machineEvidence([...createCatalogue().tools.values()], { home, platform: 'linux', env });
    const of = (tool: string): string[] => found.filter((one) => one.tool === tool).map(({ trace, strength, what }) => `${trace} ${strength} ${what}`);
    expect(of('claude-code')).toEqual(['home medium ~/.claude', 'home medium ~/.claude.json', 'home strong ~/.claude/projects']);
    expect(of('cursor')).toEqual(['home medium ~/.cursor', 'home medium ~/.cursor/mcp.json']);
    expect(of('amp')).toEqual(['home strong ~/.local/share/amp/threads/T-1.json']);
    expect(of('github-copilot')).toEqual(['app medium ~/.vscode/extensions/github.copilot-1.2.3', 'extension medium github.copilot']);
    expect(of('cline')).toEqual(['home medium ~/.config/Code/User/globalStorage/saoudrizwan.claude-dev']);
    expect(of('codex-cli')).toEqual(['home medium ~/cfg', 'binary medium codex']);
    expect(of('goose')).toEqual(['binary weak goose']);
    expect(of('aider')).toEqual(['home medium ~/.aider']);
    expect(found.some(({ what }) => what.includes(home))).toBe(false);
  });

  it('knows where each system keeps things', () => {
    const windows = { home: 'C:/Users/x', platform: 'win32', env: { APPDATA: 'C:/Users/x/AppData/Roaming', LOCALAPPDATA: 'C:/L' } };
    expect(placesOf('%APPDATA%/Zed/', windows).map((path) => path.replaceAll('\\', '/'))).toEqual(['C:/Users/x/AppData/Roaming/Zed']);
    expect(placesOf('%PROGRAMDATA%/x', windows)).toEqual([]);
    expect(placesOf('$NOWHERE', windows)).toEqual([]);
    expect(placesOf('/etc/codex/requirements.toml', windows)).toEqual(['/etc/codex/requirements.toml']);
    expect(placesOf('~/.codex/sessions/YYYY/MM/DD/rollout-*.jsonl', windows)).toEqual([join('C:/Users/x', '.codex/sessions')]);
  });
});
