/** docs/ai-policy.md, done as a security officer would: the files as printed, the commands as printed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judged, said, shell } from '../helpers/policy.ts';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';

const page = readFileSync('docs/ai-policy.md', 'utf8');
const file = (name: string): string => new RegExp(`^\`\`\`toml ${name}\\n([^]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
const commands = [...page.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap((block) => (block[1] ?? '').trimEnd().split('\n'));

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'policy.toml': file('policy.toml'), 'README.md': '# x\n' });
  here.git('add', 'README.md');
  here.git('commit', '-q', '-m', 'Begin');
});
afterEach(() => here.remove());

const system = (): Record<string, string> => ({ TIGHTLIP_CONFIG: join(here.path, 'policy.toml') });
const stage = (files: Record<string, string>): void => {
  here.write(files);
  here.git('add', '-f', ...Object.keys(files));
};
const staged = (): ReturnType<typeof judged> => judged(here, ['staged'], system());

describe('docs/ai-policy.md', () => {
  it('has commands that run', () => {
    const program = commands.filter((command) => command.startsWith('tightlip ') && !/^tightlip (?:install|doctor)$/.test(command));
    expect(program.length).toBeGreaterThan(4);
    for (const command of program) {
      const ran = tightlip(command.split(' ').slice(1), { cwd: here.path, env: here.env });
      expect([command, ran.status, ran.stderr]).toEqual([command, 0, '']);
    }
  });

  it('has files that are valid', () => {
    for (const name of ['policy.toml', 'closed-loop.toml']) {
      here.write({ 'x.toml': file(name) });
      expect(tightlip(['config', 'check', '--config', 'x.toml'], { cwd: here.path, env: here.env })).toMatchObject({ status: 0, stdout: expect.stringContaining('ok: 1') });
    }
  });

  it('names every key that the schema knows', () => {
    const schema = JSON.parse(tightlip(['config', 'schema'], { cwd: here.path, env: here.env }).stdout) as { properties: { ai: { properties: Record<string, { items?: { properties?: object }; properties?: object }> } } };
    for (const [key, value] of Object.entries(schema.properties.ai.properties)) {
      if (key === 'tool') continue;
      for (const name of [key, ...Object.keys(value.items?.properties ?? value.properties ?? {})]) expect(page, name).toContain(name);
    }
  });

  it('shows the message that a developer gets', () => {
    stage({ '.claude/settings.json': '{}\n' });
    const { stdout } = tightlip(['staged', '--only', 'ai'], { cwd: here.path, env: { ...here.env, ...system() } });
    const shown = /```text\n([^]*?)```/.exec(page)?.[1] ?? 'nothing';
    expect(stdout.slice(0, shown.length)).toBe(shown);
  });
});

describe('the policy of the page, rolled out', () => {
  it('refuses a commit through the installed hook, and the fix opens the gate', () => {
    const bin = resolve('bin/tightlip.js');
    const env = { ...here.env, ...system() };
    expect(tightlip(['install', 'pre-commit'], { cwd: here.path, env })).toMatchObject({ status: 0 });
    stage({ '.claude/settings.json': '{}\n', 'src/a.ts': 'export {};\n' });
    const refused = shell({ ...here, env }, 'git commit -q -m "Add"');
    expect(refused.status).not.toBe(0);
    expect(refused.output).toContain('Claude Code is banned');
    expect(refused.output).toContain('instead  Qoder (approved)');
    const fix = /fix +(git rm .*)/.exec(refused.output)?.[1] ?? 'false';
    expect(shell({ ...here, env }, fix)).toMatchObject({ status: 0 });
    expect(shell({ ...here, env }, 'git commit -q -m "Add"')).toMatchObject({ status: 0 });
    expect(here.git('ls-files')).toBe('.gitignore\nREADME.md\nsrc/a.ts');
    expect(bin).toContain('tightlip');
  });

  it('bans two vendors', () => {
    stage({ '.cursor/rules/a.mdc': 'x\n', '.trae/rules/a.md': 'x\n' });
    expect(said(staged()).filter((line) => !line.endsWith('banned'))).toEqual([]);
    expect(staged().status).toBe(1);
  });

  it('approves Qoder, with conditions', () => {
    stage({ '.qoder/rules/a.md': 'x\n' });
    expect(staged()).toMatchObject({ status: 0, findings: [] });
    stage({ '.qoder/settings.json': JSON.stringify({ general: { defaultPermissionMode: 'bypass_permissions' } }) });
    const report = staged();
    expect([report.status, said(report)]).toEqual([1, ['qoder restricted', 'Y10']]);
    expect(report.findings.find(({ kind }) => kind === 'ai-tool')?.unmet).toMatchObject([{ requirement: 'no-auto-approve', path: '.qoder/settings.json' }]);
  });

  it("lets one team use Copilot until the year's end, and nobody else", () => {
    here.write({ 'policy.toml': file('policy.toml').replace(/until {2}= \S+/, 'until = 2999-12-31').replace(/max-exception-days.*\n/, '') });
    const extensions = JSON.stringify({ recommendations: ['GitHub.copilot'] });
    stage({ 'teams/mobile/.vscode/extensions.json': extensions, 'teams/web/.vscode/extensions.json': extensions });
    const report = staged();
    expect(report.findings.map(({ rule, path }) => [rule, path])).toEqual([['ai/github-copilot', 'teams/web/.vscode/extensions.json']]);
    expect(report.suppressed).toMatchObject([{ rule: 'ai/github-copilot', by: { owner: 'li.wei@corp.example', until: '2999-12-31' } }]);
  });

  it('warns of what nobody has assessed', () => {
    stage({ '.aider.conf.yml': 'model: x\n' });
    expect([staged().status, said(staged())]).toEqual([0, ['aider unlisted (warns)']]);
  });

  it('says the same at the server', () => {
    stage({ '.claude/settings.json': '{}\n' });
    here.git('commit', '-q', '-m', 'Add');
    const zero = '0'.repeat(40);
    const ran = tightlip(['receive', '--only', 'ai', '--format', 'json'], { cwd: here.path, env: { ...here.env, ...system() }, input: `${zero} ${here.git('rev-parse', 'HEAD')} refs/heads/other\n` });
    expect([0, 1]).toContain(ran.status);
    const range = judged(here, ['range', 'HEAD~1..HEAD'], system());
    expect([range.status, said(range)]).toEqual([1, ['claude-code banned']]);
  });
});
