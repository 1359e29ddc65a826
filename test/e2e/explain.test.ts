/** What is said of a rule and of a finding. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'src/a.js': `const t = '${githubToken()}';\n` });
});
afterEach(() => here.remove());

const tool = (args: readonly string[], input = '', cwd = here.path) => tightlip(args, { cwd, env: here.env, input });
const fingerprint = (): string => (JSON.parse(tool(['scan', '--format', 'json', '--strict']).stdout) as { findings: { fingerprint: string }[] }).findings[0]?.fingerprint ?? '';

describe('explain', () => {
  it('tells of a fingerprint where it stands, what to do, and never the secret', () => {
    const shown = tool(['explain', fingerprint()]);
    expect(shown).toMatchObject({ status: 0, stdout: expect.stringContaining('src/a.js:1:12') });
    for (const part of ['do now', 'git filter-repo --sensitive-data-removal', "--path 'src/a.js'", 'accept']) expect(shown.stdout).toContain(part);
    expect(shown.stdout).not.toContain(githubToken());
  });

  it('ends with 2 for a fingerprint that nothing has, and for an unknown rule with the nearest', () => {
    expect(tool(['explain', `f1:${'0'.repeat(32)}`])).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing in this work tree') });
    expect(tool(['explain', 'github/personal-acess-token'])).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean 'github/personal-access-token'?") });
  });
});

describe('explain', () => {
  it('a fingerprint: where, why, and commands that name it', () => {
    const hash = fingerprint();
    const { status, stdout } = tool(['explain', hash]);
    expect(status).toBe(0);
    expect(stdout).toContain('  src/a.js:1:12\n');
    expect(stdout).toContain(`tightlip allow ${hash} --reason "why this may stay" && git add tightlip.toml`);
    expect(stdout).toContain("git filter-repo --sensitive-data-removal --invert-paths --path 'src/a.js'");
    expect(stdout).not.toContain(githubToken());
  });

  it.each([
    ['github/personal-access-token', ['why ', 'do now ', 'https://', 'accept ', 'switch off', 'git filter-repo']],
    ['generic/password', ['why ', 'do now ', 'git filter-repo']],
    ['ai/claude-code', ['vendor ', 'why ', 'approve ', 'ban ', 'remove ']],
    ['agent/claude-hooks', ['why ', 'do now ', 'tightlip allow FINGERPRINT', '[[ai.exception]]']],
    ['X01', ['agent/claude-hooks']],
    ['corp/own', ['Ours', 'Ask Li.', 'git filter-repo']],
  ])('%s: what it is, why, what to do, how to accept it', (rule, parts) => {
    here.write({ 'tightlip.toml': '[[rule]]\nid = "corp/own"\ntitle = "Ours"\nseverity = "high"\nadvice = "Ask Li."\ntoken = ["corp_", { alphabet = "hex-lower", length = 24 }]\n' });
    const { status, stdout } = tool(['explain', rule]);
    expect(status).toBe(0);
    for (const part of parts) expect(stdout).toContain(part);
  });
});

it('rules list takes a word, and a glob as configuration does', () => {
  const ids = (word: string): string[] => tool(['rules', 'list', word]).stdout.trimEnd().split('\n').slice(0, -1).map((line) => line.split(' ')[0] ?? '');
  expect(ids('stripe/*').length).toBeGreaterThan(2);
  expect(ids('stripe/*').every((id) => id.startsWith('stripe/'))).toBe(true);
  expect(ids('stripe/secret-live-key')).toContain('stripe/secret-live-key');
  expect(ids('stripe(*')).toEqual([]);
});
