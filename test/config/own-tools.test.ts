import { afterEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/inspect/evidence/catalogue.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

const made: Scratch[] = [];
afterEach(() => made.splice(0).forEach((one) => one.remove()));

const company = `
[ai]
preset = "ban-claude-code"
unlisted = "warn"
[[ai.rule]]
id = "SEC-1"
tools = ["Corp Agent"]
verdict = "banned"
reason = "not assessed"
[[ai.tool]]
id = "corp-agent"
name = "Corp Agent"
vendor = "Corp"
country = "DE"
paths = [".corp-agent/**"]
session-paths = ["corp-session/**"]
npm = ["@corp/agent"]
emails = ["Agent@corp.example"]
binaries = ["corpagent"]
[[ai.tool]]
id = "aider"
npm = ["aider-next"]
`;

interface Shown {
  readonly findings: { rule: string; path?: string; object?: string; verdict?: string; blocking: boolean; presence?: string }[];
}

function scan(files: Record<string, string>, ...args: string[]): string[] {
  const where = repository();
  made.push(where);
  where.write({ ...files, 'company/policy.toml': company });
  where.git('add', '-A');
  where.git('commit', '-qm', 'x');
  const { stdout, stderr } = tightlip(['scan', '--format', 'json', '--only', 'ai', ...args], { cwd: where.path, env: where.env });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as Shown).findings.map(({ rule, path, verdict, presence, blocking }) => `${path} ${rule} ${verdict} ${presence} ${blocking ? 'blocks' : 'warns'}`);
}

const traces = { '.corp-agent/config': 'x', 'corp-session/1': 'x', 'package.json': '{"dependencies":{"@corp/agent":"1","aider-next":"1"}}', 'x.sh': 'corpagent run\n' };

describe('[[ai.tool]]', () => {
  it('adds tools and traces, in every gate, and rules may name them', () => {
    expect(scan(traces)).toEqual([]);
    expect(scan(traces, '-c', 'company/policy.toml')).toEqual([
      '.corp-agent/config ai/corp-agent banned configured blocks',
      'corp-session/1 ai/corp-agent banned used blocks',
      'package.json ai/aider unlisted used warns',
      'package.json ai/corp-agent banned used blocks',
      'x.sh ai/corp-agent banned used blocks',
    ]);
  });

  it('of a company says that a path of ours is shared: alone it is no trace any more', () => {
    const policy = company.replace('[[ai.tool]]', '[[ai.tool]]\nid = "claude-code"\nshared-paths = ["CLAUDE.md"]\n[[ai.tool]]');
    const files = { 'CLAUDE.md': 'x', '.claude/settings.json': '{}', 'company/other.toml': policy };
    expect(scan(files, '-c', 'company/policy.toml')).toHaveLength(2);
    expect(scan(files, '-c', 'company/other.toml')).toEqual(['.claude/settings.json ai/claude-code banned configured blocks']);
  });

  it('of the repository adds traces, and takes nothing away', () => {
    const own = `
[[ai.tool]]
id = "claude-code"
category = "protocol"
renamed-to = "qoder"
aliases = ["x"]
shared-paths = [".claude/settings.json"]
[[ai.tool]]
id = "qoder"
paths = [".claude/**", ".my-qoder/**"]
[[ai.tool]]
id = "mine"
name = "Claude Code"
aliases = ["Corp Agent"]
paths = [".claude/**", ".mine/**"]
`;
    expect(scan({ 'tightlip.toml': own, '.claude/settings.json': '{}', '.mine/x': '1' }, '-c', 'company/policy.toml')).toEqual(['.claude/settings.json ai/claude-code banned configured blocks', '.mine/x ai/mine unlisted configured warns']);
  });

  it('is proved when the file is read', () => {
    for (const [text, message] of [['id = "Corp Agent"', /is not an id/], ['id = "x"\ncategory = "robot"', /category/], ['id = "x"\npath = ["a"]', /path/], ['name = "x"', /id/]] as const) {
      const where = repository();
      made.push(where);
      where.write({ 'tightlip.toml': `[[ai.tool]]\n${text}\n` });
      const { status, stderr } = tightlip(['scan'], { cwd: where.path, env: where.env });
      expect(status).toBe(2);
      expect(stderr).toMatch(message);
    }
  });

  it('shows in the inventory', () => {
    const where = repository();
    made.push(where);
    where.write({ ...traces, 'tightlip.toml': company.replace('preset = "ban-claude-code"', '') });
    const { stdout } = tightlip(['inventory', '--format', 'json'], { cwd: where.path, env: where.env });
    expect((JSON.parse(stdout) as { tools: object[] }).tools).toMatchObject([{ id: 'aider', presence: 'used' }, { id: 'corp-agent', presence: 'used', verdict: 'banned' }]);
  });
});

describe('the catalogue with own tools', () => {
  it('glances at their paths too', () => {
    const { pathEvidence, isBinary } = createCatalogue([{ id: 'x', paths: [{ glob: 'conf/x-*.toml', kind: 'config' }], binaries: ['XBin'] }]);
    expect(pathEvidence('a/conf/x-1.toml')).toMatchObject([{ tool: 'x' }]);
    expect(isBinary('xbin')).toBe(true);
  });
});
