/** What the contract says and a black-box tester once found otherwise. */
import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find, program, tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const run = (args: readonly string[], input?: string) => tightlip(args, { cwd: here.path, env: here.env, input });
const json = (args: readonly string[]) => find(args, { cwd: here.path, env: here.env });
const shell = (script: string) => spawnSync('bash', ['-c', script], { cwd: here.path, env: { ...here.env, TIGHTLIP: program, NODE: process.execPath }, encoding: 'utf8', timeout: 20_000 });

describe('arguments', () => {
  it('help of a command is the command with --help', () => {
    const asked = run(['help', 'scan']);
    expect([asked.status, asked.stderr, asked.stdout]).toEqual([0, '', run(['scan', '--help']).stdout]);
  });

  it('help alone is --help, and of what is no command an error', () => {
    expect(run(['help'])).toEqual(run(['--help']));
    expect(run(['help', 'stagd'])).toEqual({ status: 2, stdout: '', stderr: "tightlip: 'stagd' is not a command\nhint: did you mean 'staged'?\n" });
  });

  it('an empty name is not the whole tree', () => {
    for (const args of [['scan', ''], [''], ['scan', '.', '']]) expect(run(args), args.join()).toMatchObject({ status: 2, stdout: '' });
  });

  it('a misspelt option is one line with the nearest one', () => {
    expect(run(['scan', '--forma', 'json']).stderr.split('\n')[0]).toBe("tightlip: unknown option '--forma' (Did you mean --format?)");
  });

  it('a named pipe, socket or device is a problem, not a clean answer', () => {
    expect(shell('mkfifo pipe; "$NODE" "$TIGHTLIP" scan pipe').status).toBe(2);
    expect(shell('"$NODE" "$TIGHTLIP" scan <(echo hello)').status).toBe(2);
    expect(run(['scan', '/dev/zero']).status).toBe(2);
  });
});

describe('standard input', () => {
  it('a closed one is a problem; an empty one is not', () => {
    expect(shell('"$NODE" "$TIGHTLIP" stdin <&-')).toMatchObject({ status: 2 });
    expect(shell('"$NODE" "$TIGHTLIP" stdin < /dev/null')).toMatchObject({ status: 0 });
    expect(run(['stdin'], '')).toMatchObject({ status: 0 });
    expect(run(['stdin', '--path', ''], 'x')).toMatchObject({ status: 2 });
  });

  it('a hook that gets nothing where git tells what is pushed says so', () => {
    for (const hook of ['push', 'receive']) {
      for (const from of ['<&-', '< /dev/null']) expect(shell(`"$NODE" "$TIGHTLIP" ${hook} ${from}`), `${hook} ${from}`).toMatchObject({ status: 2, stdout: '' });
      expect(run([hook], ''), hook).toMatchObject({ status: 0 });
    }
  });
});

describe('range', () => {
  beforeEach(() => {
    here.git('commit', '-q', '--allow-empty', '-m', 'one');
    here.write({ 'a.txt': 'a\n' });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'two');
  });

  it('takes options of rev-list with their value as a word', () => {
    expect(json(['range', '-n', '1', 'HEAD']).report['scan']).toMatchObject({ commits: 1 });
    expect(json(['range', '--max-count', '1', 'HEAD']).report['scan']).toMatchObject({ commits: 1 });
  });

  it('refuses what is no commit instead of finding nothing in it', () => {
    for (const name of ['HEAD^{tree}', 'HEAD:a.txt']) expect(run(['range', name]), name).toMatchObject({ status: 2, stdout: '' });
  });

  it('looks at tags and branches on its commits: names and messages', () => {
    here.git('tag', '-a', '-m', `release ${githubToken('tag')}`, 'v1');
    here.git('branch', 'on-top');
    here.git('tag', `light-${githubToken('light')}`);
    const found = json(['range', 'HEAD~1..HEAD']).report['findings'] as { object: string; excerpt: string }[];
    expect(found.map(({ object }) => object.replace(/-.*/, '-'))).toEqual(['ref:light-', 'tag:v1']);
    expect(json(['range', 'v1~1..v1']).status).toBe(1);
    expect(json(['range', 'HEAD~1']).status).toBe(0);
  });

  it('counts occurrences, also when it is one', () => {
    here.write({ 'a.txt': `${githubToken('one')}\n` });
    here.git('commit', '-q', '-am', 'three');
    expect(json(['range', 'HEAD~1..']).report['findings']).toMatchObject([{ path: 'a.txt', occurrences: 1 }]);
  });
});

describe('text', () => {
  it('an expired exception says whose it was', () => {
    here.write({ 'a.js': `t = '${githubToken('one')}'; // tightlip:allow github/* -- demo until=2020-01-01\n` });
    expect(run(['scan']).stdout).toContain('the exception ended on 2020-01-01');
  });

  it('says that submodules and nested repositories were not looked at', () => {
    here.write({ 'nested/a.txt': 'x\n' });
    spawnSync('git', ['init', '-q'], { cwd: join(here.path, 'nested'), env: here.env });
    expect(run(['scan']).stdout).toContain('not looked at: 1 nested repository');
  });
});

describe('a company file', () => {
  it('counts beside --no-config, in either order', () => {
    here.write({ 'corp.toml': '[severity]\n"github/*" = "low"\n', 'tightlip.toml': 'exclude = ["a.js"]\n', 'a.js': `t = '${githubToken('one')}';\n` });
    here.git('add', '-A');
    for (const args of [['-c', 'corp.toml', '--no-config'], ['--no-config', '--config', 'corp.toml']]) {
      for (const command of ['scan', 'staged']) expect(json([command, ...args]).report['findings'], [command, ...args].join(' ')).toMatchObject([{ path: 'a.js', severity: 'low' }]);
    }
    expect(run(['inventory', '-c', 'missing.toml', '--no-config']).status).toBe(2);
  });

  it('that locks the threshold says who tried to raise it', () => {
    here.write({ 'corp.toml': 'locked = ["fail-on"]\n', 'tightlip.toml': 'fail-on = "critical"\n[severity]\n"github/*" = "high"\n', 'a.js': `t = '${githubToken('one')}';\n` });
    expect(json(['scan', '-c', 'corp.toml'])).toMatchObject({ status: 1, report: { notices: [{ code: 'policy-locked', path: 'tightlip.toml', startLine: 1 }] } });
  });
});

describe('what stands on PATH as git', () => {
  const git = (body: string) => {
    here.write({ 'fake/git': `#!/bin/sh\n${body}\n` });
    chmodSync(join(here.path, 'fake/git'), 0o755);
    return { cwd: here.path, env: { ...here.env, PATH: `${join(here.path, 'fake')}:${here.env['PATH']}` } };
  };

  it.each(['exit 0', 'echo garbage', 'printf abc', 'exit 1', 'kill -9 $$'])('and does no more than `%s` gives no clean answer', (body) => {
    here.write({ 'a.js': `t = '${githubToken('one')}';\n` });
    here.git('add', '-A');
    here.git('commit', '-q', '-m', 'one');
    const where = git(body);
    for (const args of [['scan'], ['staged'], ['history'], ['range', 'HEAD']]) expect(tightlip(args, where).status, args.join(' ')).toBe(2);
  });

  it('is not needed for files that are named without its ignore rules', () => {
    here.write({ 'sub/a.js': `t = '${githubToken('one')}';\n`, 'nothing/x': '' });
    const found = tightlip(['scan', '--no-ignore', '--format', 'json'], { cwd: join(here.path, 'sub'), env: { ...here.env, PATH: join(here.path, 'nothing') } });
    expect(JSON.parse(found.stdout)).toMatchObject({ findings: [{ path: 'sub/a.js' }] });
  });
});

describe('rules check', () => {
  const token = 'token = ["corp_", { alphabet = "hex", length = 24 }]\nexamples = ["corp_{hex:24}"]\ncounter-examples = ["corp_"]\n';
  const rule = (id: string, rest: string): string => `[[rule]]\nid = "${id}"\ntitle = "T"\nseverity = "low"\n${rest}\n`;

  it.each([
    ['an unbounded repeat', 'pattern = \'corp_(?<secret>(a+)+)\'\nliterals = ["corp_"]'],
    ['a group that varies', 'pattern = \'corp_(?<secret>(a|aa){1,50}b)\'\nliterals = ["corp_"]'],
    ['no group for the secret', 'pattern = \'corp_[0-9]{9}\'\nliterals = ["corp_"]'],
    ['no literals', 'pattern = \'(?<secret>[0-9a-f]{32})\''],
    ['no regular expression', 'pattern = \'corp_(?<secret>[\'\nliterals = ["corp_"]'],
    ['no shape', ''],
    ['a key that rules do not have', `${token}foo = 1`],
    ['a companion that is no rule', `${token}companion = { rule = "no/such", lines = 3 }`],
  ])('refuses %s with 1, and proves the others', (_, rest) => {
    here.write({ 'rules.toml': rule('corp/good', token) + rule('corp/bad', rest) + rule('corp/last', token.replaceAll('corp_', 'last_')) });
    const { status, stdout, stderr } = run(['rules', 'check', 'rules.toml']);
    expect([status, stderr, stdout.match(/^(?:ok|refused)/gm)]).toEqual([1, '', ['ok', 'refused', 'ok']]);
    expect(stdout).toContain('3 rules, 1 refused');
  });

  it('is 2 for a file that cannot be read as configuration', () => {
    here.write({ 'rules.toml': '[[rule\n', 'other.toml': `exlude = []\n${rule('corp/good', token)}` });
    for (const file of ['rules.toml', 'other.toml', 'missing.toml']) expect(run(['rules', 'check', file]), file).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('import', () => {
  it('says that a file is broken instead of empty', () => {
    here.write({ '.talismanrc': 'a: [\n', '.gitguardian.yaml': '&a [*a\n', '.secretlintrc.json': '[]\n', '.secretlintrc': 'text\n' });
    for (const file of ['.talismanrc', '.gitguardian.yaml', '.secretlintrc.json', '.secretlintrc']) expect(run(['import', file]), file).toMatchObject({ status: 2, stdout: '' });
  });

  it("reads trufflehog's exclude file by any name that says so", () => {
    here.write({ 'exclude.txt': '^vendor/\n' });
    expect(run(['import', 'exclude.txt', '--print']).stdout).toContain('"/vendor/"');
  });
});

describe('install', () => {
  it('again gives a hook back its exec bit', () => {
    expect(run(['install', 'pre-commit']).status).toBe(0);
    const hook = join(here.path, '.git/hooks/pre-commit');
    chmodSync(hook, 0o644);
    expect(run(['doctor']).status).toBe(1);
    expect(run(['install', 'pre-commit']).stdout).toContain('pre-commit: installed');
    expect(statSync(hook).mode & 0o111).toBe(0o111);
  });
});
