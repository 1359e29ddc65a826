/** Secrets where they are easily overlooked, through the built program. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find, tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
});
afterEach(() => here.remove());

const run = (args: readonly string[], input?: string) => tightlip(args, { cwd: here.path, env: here.env, input });
const json = (args: readonly string[]) => find(args, { cwd: here.path, env: here.env });

describe('a secret beside a joined string', () => {
  it('keeps its place and its fingerprint', () => {
    here.write({ 'plain.js': `t = '${githubToken('one')}';\n` });
    const plain = json(['scan', 'plain.js']).report['findings'] as { fingerprint: string }[];
    here.write({ 'joined.js': `const t = '${githubToken('one')}' + '&page=';\n`, 'two.js': `const t = '${githubToken('one')}' + '${githubToken('two')}';\n` });
    expect(json(['scan', 'joined.js']).report['findings']).toMatchObject([{ startColumn: 12, endColumn: 52, fingerprint: plain[0]?.fingerprint }]);
    expect(json(['scan', 'two.js']).report['findings']).toMatchObject([{ fingerprint: plain[0]?.fingerprint }, { startColumn: 57 }]);
  });

  it('a split one starts at its first quote and shows none of its halves', () => {
    const [first, second] = [githubToken('one').slice(0, 20), githubToken('one').slice(20)];
    here.write({ 'split.js': `const t = '${first}' + '${second}';\n` });
    const found = run(['scan', '--format', 'json']);
    expect(JSON.parse(found.stdout)).toMatchObject({ findings: [{ startColumn: 12 }] });
    expect([first, second].filter((half) => found.stdout.includes(half.slice(6)))).toEqual([]);
  });
});

describe('own rules', () => {
  const rule = (id: string): string => `[[rule]]\nid = "${id}"\ntitle = "T"\nseverity = "low"\ntoken = ["corp_", { alphabet = "hex", length = 24 }]\nexamples = ["corp_{hex:24}"]\ncounter-examples = ["corp_"]\n`;

  it('cannot take the id of a built-in rule, and grade its findings by that', () => {
    here.write({ 'a.js': `t = '${githubToken('one')}';\n`, 'tightlip.toml': rule('github/personal-access-token') });
    for (const args of [['scan'], ['config', 'check'], ['rules', 'check', 'tightlip.toml']]) expect(run(args).status, args.join(' ')).toBe(args[0] === 'rules' ? 1 : 2);
    here.write({ 'tightlip.toml': rule('generic/password') });
    expect(run(['scan']).status).toBe(2);
  });

  it('of a repository do not narrow the words of a company file', () => {
    here.write({ 'corp.toml': '[leaks]\nmarks = ["ACME internal"]\n\n[[leak]]\nwords = ["Project Bluebird"]\nseverity = "high"\n', 'a.txt': 'ACME internal\nProject Bluebird\nOther mark\n' });
    const found = (config: string): unknown[] => {
      here.write({ 'tightlip.toml': config });
      return (JSON.parse(run(['scan', 'a.txt', '--format', 'json', '-c', 'corp.toml']).stdout) as { findings: { startLine: number; severity: string }[] }).findings.map(({ startLine, severity }) => [startLine, severity]);
    };
    const all = [[1, 'high'], [2, 'high']];
    expect(found('')).toEqual(all);
    expect(found('[[leak]]\nwords = ["zzz yyy"]\nseverity = "low"\npaths = ["nowhere/"]\n')).toEqual(all);
    expect(found('[leaks]\nmarks = ["Other mark"]\n')).toEqual([...all, [3, 'high']]);
    here.write({ 'tightlip.toml': '[[leak]]\nid = "leak/mark"\nwords = ["zzz yyy"]\npaths = ["nowhere/"]\n' });
    expect(run(['scan', '-c', 'corp.toml']).status).toBe(2);
  });
});

describe('a secret in a name', () => {
  const formats = ['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'github', 'html'];
  const nowhere = (args: readonly string[], ...secrets: string[]): void => {
    for (const format of args[0] === 'scan' ? formats : ['text', 'json', 'sarif']) {
      const { stdout, stderr } = run([...args, '--format', format]);
      expect(secrets.filter((secret) => (stdout + stderr).includes(secret.slice(8, 24))), `${args.join(' ')} ${format}`).toEqual([]);
    }
  };

  it('of a file is found where the file is new, and printed by no format', () => {
    here.write({ [`keys/${githubToken('name')}.txt`]: 'x\n', [`${githubToken('folder')}/a.txt`]: `${githubToken('inside')}\n` });
    const found = json(['scan']).report['findings'] as { path: string; excerpt: string }[];
    expect(found.map(({ path }) => path)).toEqual(['ghp_****************/a.txt', 'ghp_****************/a.txt', 'keys/ghp_****************.txt']);
    nowhere(['scan'], githubToken('name'), githubToken('folder'), githubToken('inside'));
    here.git('add', '-A');
    expect(json(['staged']).status).toBe(1);
    here.git('commit', '-q', '-m', 'one');
    for (const args of [['history'], ['range', 'HEAD']]) {
      expect((json(args).report['findings'] as unknown[]).length, args[0]).toBe(3);
      nowhere(args, githubToken('name'), githubToken('folder'), githubToken('inside'));
    }
  });

  it('of a branch, a tag, a person or a server shows no part of it', () => {
    here.write({ 'a.txt': `${githubToken('text')}\n`, '.mcp.json': JSON.stringify({ mcpServers: { [githubToken('server')]: { url: `https://u:${githubToken('user')}@h.example/${githubToken('way')}` } } }) });
    here.git('add', '-A');
    here.git('-c', `user.name=Ann ${githubToken('ann')}`, 'commit', '-q', '-m', 'one', `--author=Bob ${githubToken('bob')} <b@c.example>`);
    here.git('branch', `feature/${githubToken('branch')}`);
    here.git('tag', `v-${githubToken('tag')}`);
    const all = ['text', 'server', 'user', 'way', 'ann', 'bob', 'branch', 'tag'].map(githubToken);
    for (const args of [['scan'], ['history']]) nowhere(args, ...all);
    for (const format of ['json', 'cyclonedx', 'html']) {
      const { stdout } = run(['inventory', '--format', format]);
      expect(all.filter((secret) => stdout.includes(secret.slice(8, 24))), format).toEqual([]);
    }
  });

  it('leaves ordinary names alone', () => {
    const names = ['2024-01-02-how-to-reset-a-token-in-10-minutes.md', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b.bin', '3f2504e0-4f89-41d3-9a0c-0305e82c3301.json', 'TestGithubPersonalAccessTokenV2Response200.java'];
    here.write(Object.fromEntries(names.map((name) => [name, `${githubToken('one')}\n`])));
    expect((json(['scan']).report['findings'] as { path: string }[]).map(({ path }) => path)).toEqual(names.toSorted());
  });
});

describe('a pointer of Git LFS', () => {
  it('is counted wherever it is met, also by a second run', () => {
    here.write({ 'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`, 'a.txt': 'a\n' });
    here.git('add', '-A');
    for (const args of [['scan'], ['scan'], ['staged']]) expect(json(args).report['scan'], args[0]).toMatchObject({ skipped: { 'lfs-pointer': 1 } });
    here.git('commit', '-q', '-m', 'one');
    for (const args of [['history'], ['history'], ['range', 'HEAD']]) expect(json(args).report['scan'], args[0]).toMatchObject({ skipped: { 'lfs-pointer': 1 } });
    expect(run(['scan']).stdout).toContain('not looked at: 1 LFS pointer');
  });
});

describe('a folder that git ignores', () => {
  it('is looked at when it is named, and only then', () => {
    here.write({ '.gitignore': 'build/\nsub/cache/\n', 'build/out/a.js': `t = '${githubToken('one')}';\n`, 'sub/cache/b.js': `t = '${githubToken('two')}';\n` });
    expect(json(['scan']).places).toEqual([]);
    expect(json(['scan', '.']).places).toEqual([]);
    expect(json(['scan', 'sub']).places).toEqual([]);
    expect(json(['scan', 'build']).places).toEqual(['build/out/a.js:1 github/personal-access-token']);
    expect(json(['scan', 'build/out', 'sub/cache']).places.length).toBe(2);
  });
});
