/** `tightlip config` through the built program. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip, type Ran } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'tightlip.toml': 'fail-on = "high"\n', 'web/tightlip.toml': 'fail-on = "low"\n', 'web/a.js': 'x\n' });
});
afterEach(() => here.remove());

const config = (args: readonly string[], cwd = here.path): Ran => tightlip(['config', ...args], { cwd, env: here.env });

describe('config show', () => {
  const failOn = (...args: Parameters<typeof config>): string | undefined => /^fail-on = .*$/m.exec(config(...args).stdout)?.[0].replace(/ +#/, ' #');

  it('of a folder is that of the files in it', () => {
    for (const path of ['web', 'web/', './web', 'web/a.js', 'web/to-come.js']) expect(failOn(['show', path]), path).toBe('fail-on = "low" # web/tightlip.toml:1');
    expect(failOn(['show', '.'], join(here.path, 'web'))).toBe('fail-on = "low" # web/tightlip.toml:1');
  });

  it('of the top, or of nothing that is named, is that of the top', () => {
    for (const args of [['show'], ['show', '.'], []]) expect(failOn(args), args.join(' ')).toBe('fail-on = "high" # tightlip.toml:1');
  });

  it('shows no secret that somebody wrote there', () => {
    here.write({ 'tightlip.toml': `exclude = ["${githubToken()}"]\n\n[[allow]]\nfingerprint = "f1:${'0'.repeat(32)}"\nreason = "instead of ${githubToken()}"\n` });
    const { status, stdout } = config(['show']);
    expect([status, stdout.includes(githubToken())]).toEqual([0, false]);
    expect(stdout).toContain('reason = "instead of ghp_*');
  });
});

describe('config check', () => {
  it('looks at a file that is named, wherever it lies', () => {
    here.write({ 'drafts/next.toml': 'exlude = []\n', 'drafts/good.toml': 'exclude = []\n', '../elsewhere.toml': 'fail-on = 1\n' });
    expect(config(['check', 'drafts/next.toml'])).toMatchObject({ status: 2, stdout: expect.stringContaining('drafts/next.toml:1:1: unknown key `exlude`') });
    expect(config(['check', '../elsewhere.toml']).status).toBe(2);
    expect(config(['check', 'good.toml'], join(here.path, 'drafts'))).toMatchObject({ status: 0, stdout: 'ok: 3 configuration files\n' });
    expect(config(['check', 'web/tightlip.toml'])).toMatchObject({ status: 0, stdout: 'ok: 2 configuration files\n' });
    expect(config(['check'])).toMatchObject({ status: 0, stdout: 'ok: 2 configuration files\n' });
  });

  it('says what a policy says in vain', () => {
    const rule = (id: string, tool: string, verdict: string): string => `[[ai.rule]]\nid = "${id}"\ntools = ["${tool}"]\nverdict = "${verdict}"\nreason = "r"\n`;
    here.write({ 'tightlip.toml': rule('A', 'Claude Code', 'approved') + rule('B', 'claude-code', 'banned') + rule('C', 'cursor', 'approved') });
    expect(config(['check'])).toMatchObject({ status: 0, stdout: 'note  tightlip.toml:1: A (approved) does not hold for Claude Code: B (banned) names it too, and the stricter holds\nok: 2 configuration files\n' });
  });

  it('asks about a tool that was to be extended, under a mistyped id', () => {
    here.write({ 'tightlip.toml': '[[ai.tool]]\nid = "cluade-code"\nnpm = ["x"]\n[[ai.tool]]\nid = "corp-agent"\nnpm = ["y"]\n' });
    expect(config(['check']).stdout).toBe('note  [[ai.tool]] cluade-code is a new tool without a name: did you mean claude-code?\nok: 2 configuration files\n');
  });

  it('of a folder in place of the file is an error, and of a file that git ignores what a scan makes of it', () => {
    rmSync(join(here.path, 'tightlip.toml'));
    mkdirSync(join(here.path, 'tightlip.toml'));
    expect(config(['check'])).toMatchObject({ status: 2, stderr: expect.stringContaining('tightlip.toml is not a regular file') as string });
    rmSync(join(here.path, 'tightlip.toml'), { recursive: true });
    here.write({ 'tightlip.toml': 'nonsense\n', '.gitignore': 'tightlip.toml\n' });
    expect([config(['check']).status, tightlip(['scan'], { cwd: here.path, env: here.env }).status]).toEqual([2, 2]);
  });

  it('of a file that is not there is an error, not an ok', () => {
    expect(config(['check', 'nowhere.toml'])).toMatchObject({ status: 2, stdout: '', stderr: 'tightlip: "nowhere.toml" is not there\nhint: name a configuration file, or none for those of the repository\n' });
    expect(config(['check', 'web'])).toMatchObject({ status: 2, stdout: '' });
  });
});
