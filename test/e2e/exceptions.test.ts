/** Commands about exceptions and configuration, as a user types them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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
const read = (name: string): string => readFileSync(join(here.path, name), 'utf8');
const fingerprint = (): string => (JSON.parse(tool(['scan', '--format', 'json', '--strict']).stdout) as { findings: { fingerprint: string }[] }).findings[0]?.fingerprint ?? '';

describe('allow', () => {
  it('writes one entry and keeps every other byte, from any directory', () => {
    const before = '# ours\r\nexclude = [ "dist/" ] # keep\r\n';
    here.write({ 'tightlip.toml': before });
    const hash = fingerprint();
    expect(tool(['allow', hash, '--reason', 'a "quoted" reason\n', '--owner', 'li', '--until', '2099-01-31', '--path', 'src/'], '', join(here.path, 'src')).status).toBe(0);
    expect(read('tightlip.toml')).toBe(`${before}\r\n[[allow]]\r\nfingerprint = "${hash}"\r\npaths = ["src/"]\r\nreason = "a \\"quoted\\" reason\\n"\r\nowner = "li"\r\nuntil = 2099-01-31\r\n`);
    expect(tool(['scan']).status).toBe(0);
    expect(tool(['allow', hash, '--reason', 'again']).status).toBe(0);
    expect(read('tightlip.toml').match(/fingerprint/g)).toHaveLength(1);
    expect(tool(['allow', hash, '--remove']).status).toBe(0);
    expect(read('tightlip.toml')).toBe(before);
    expect(tool(['scan']).status).toBe(1);
  });

  it.each([
    ['no reason', ['--until', '2099-01-01'], 'an exception needs a reason'],
    ['a day that is none', ['--reason', 'x', '--until', '2099-02-31'], '--until is not a day'],
    ['a day that is past', ['--reason', 'x', '--until', '2020-01-01'], '--until lies in the past'],
    ['a glob that is none', ['--reason', 'x', '--path', 'a\\b'], 'the exception is not valid'],
  ])('refuses %s, and writes nothing', (_, more, said) => {
    expect(tool(['allow', `f1:${'0'.repeat(32)}`, ...more])).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
    expect(existsSync(join(here.path, 'tightlip.toml'))).toBe(false);
  });

  it('refuses what is no fingerprint, and to remove what is not there', () => {
    expect(tool(['allow', 'src/a.js', '--reason', 'x'])).toMatchObject({ status: 2, stderr: expect.stringContaining('not a fingerprint') });
    expect(tool(['allow', `f1:${'0'.repeat(32)}`, '--remove'])).toMatchObject({ status: 2 });
  });
});

describe('baseline', () => {
  it('may have thousands of entries, and is told when it is not staged', () => {
    here.write({ 'src/many.js': Array.from({ length: 6000 }, (_, i) => `k${i} = '${githubToken(`many ${i}`)}';\n`).join('') });
    expect(tool(['baseline', '--reason', 'found when tightlip was introduced, to be rotated by the platform team']).status).toBe(0);
    expect(statSync(join(here.path, 'tightlip-baseline.jsonl')).size).toBeGreaterThan(1 << 20);
    expect(tool(['scan'])).toMatchObject({ status: 0, stderr: '' });
    here.git('add', 'src');
    const notices = (): unknown => (JSON.parse(tool(['staged', '-f', 'json']).stdout) as { notices: unknown }).notices;
    expect(notices()).toMatchObject([{ code: 'config-not-staged', path: 'tightlip-baseline.jsonl', message: expect.stringContaining('git add tightlip-baseline.jsonl') }]);
    here.git('add', 'tightlip-baseline.jsonl');
    expect(tool(['staged']).status).toBe(0);
    here.git('commit', '-q', '-m', 'many');
    expect(tool(['range', 'HEAD']).status).toBe(0);
  });

  it('is not made of a scan that was not complete', () => {
    here.write({ 'tightlip.toml': 'max-file-size = 10\n' });
    expect(tool(['baseline'])).toMatchObject({ status: 2, stderr: expect.stringContaining('the scan was not complete') });
    expect(existsSync(join(here.path, 'tightlip-baseline.jsonl'))).toBe(false);
  });

  it('audit asks of each entry, and keeps the answers', () => {
    here.write({ 'src/b.js': `const t = '${githubToken('two')}';\n` });
    tool(['baseline']);
    const first = tool(['baseline', 'audit'], 'r\nq\n');
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('1 of 2 looked at; 1 real') });
    expect(first.stdout).not.toContain(githubToken());
    expect(tool(['baseline', 'audit'], 'f\n').stdout).toContain('2 of 2 looked at');
    expect(read('tightlip-baseline.jsonl').match(/"audit":"(real|false-alarm)"/g)).toHaveLength(2);
    expect(tool(['scan']).status).toBe(0);
  });

  it('wants a reason that says something, and an end that is to come', () => {
    for (const args of [['--reason', ' '], ['--until', '2020-01-01'], ['--until', '2099-02-30']]) expect(tool(['baseline', ...args]), args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(join(here.path, 'tightlip-baseline.jsonl'))).toBe(false);
  });

  it('renews what has ended', () => {
    tool(['baseline']);
    here.write({ 'tightlip-baseline.jsonl': read('tightlip-baseline.jsonl').replace('}', ',"until":"2020-01-01","owner":"li"}') });
    expect(tool(['scan'])).toMatchObject({ status: 1 });
    expect(tool(['baseline', '--until', '2099-01-01'])).toMatchObject({ status: 0 });
    expect(tool(['scan'])).toMatchObject({ status: 0 });
  });
});

describe('config', () => {
  it('check names unknown rules, locked attempts and malformed entries, with 2', () => {
    here.write({ 'tightlip.toml': 'disable = [\n"githup/*"]\n', 'tightlip-baseline.jsonl': 'x\n' });
    expect(tool(['config', 'check'])).toMatchObject({ status: 2, stdout: expect.stringMatching(/tightlip\.toml:2:1: `disable` names no rule[^]*tightlip-baseline\.jsonl:1:1: is not a baseline entry/) });
    here.write({ 'tightlip.toml': '[severity]\n"github/*" = "low"\n', 'tightlip-baseline.jsonl': '', 'company.toml': 'locked = ["severity"]\n' });
    expect(tool(['config', 'check']).status).toBe(0);
    expect(tool(['config', 'check', '--config', 'company.toml'])).toMatchObject({ status: 2, stdout: expect.stringContaining('tightlip.toml:2: the severity of github/') });
  });

  it('show names the origin of each value for a path', () => {
    here.write({ 'tightlip.toml': 'exclude = ["a/"]\nfail-on = "high"\nsalt = "pepper"\n', 'src/tightlip.toml': '\nfail-on = "low"\n' });
    const shown = tool(['config', 'show', 'src/a.js']).stdout;
    expect(shown).toMatch(/fail-on = "low" +# src\/tightlip\.toml:2/);
    expect(shown).toMatch(/"a\/", +# tightlip\.toml:1/);
    expect(shown).not.toContain('pepper');
    expect(tool(['config', 'show']).stdout).toMatch(/fail-on = "high" +# tightlip\.toml:2/);
    expect(tool(['config', 'sho'])).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean 'config show'?") });
  });
});

describe('init', () => {
  it('writes a file that changes nothing, once', () => {
    const before = tool(['scan', '--format', 'json']).stdout.replace(/"(durationMs|bytes|files)": \d+/g, '');
    expect(tool(['init']).status).toBe(0);
    expect(tool(['config', 'check']).status).toBe(0);
    expect(tool(['scan', '--format', 'json']).stdout.replace(/"(durationMs|bytes|files)": \d+/g, '')).toBe(before);
    expect(tool(['init'])).toMatchObject({ status: 2 });
    expect(here.git('status', '--porcelain')).toBe('?? src/\n?? tightlip.toml');
  });
});

it('what moves out of an excluded folder is new: nobody has looked at it there', () => {
  here.write({ 'tightlip.toml': 'exclude = ["vendor/"]\n', 'vendor/a.js': read('src/a.js'), 'old/b.js': `const t = '${githubToken('two')}';\n` });
  here.git('rm', '-q', '--cached', '--ignore-unmatch', 'src/a.js');
  here.git('add', 'tightlip.toml', 'vendor', 'old');
  here.git('commit', '-q', '-m', 'first');
  here.git('mv', 'vendor/a.js', 'app.js');
  here.git('mv', 'old/b.js', 'moved.js');
  const paths = (args: readonly string[]): readonly string[] => (JSON.parse(tool([...args, '--format', 'json']).stdout) as { findings: { path: string }[] }).findings.map(({ path }) => path);
  expect(paths(['staged'])).toEqual(['app.js']);
  here.git('commit', '-q', '-m', 'move');
  expect(paths(['range', 'HEAD~1..HEAD'])).toEqual(['app.js']);
});

it.each([
  ['the paths of an exception', { 'tightlip.toml': '[[allow]]\nrule = "github/*"\npaths = ["from/"]\nreason = "made up"\n' }],
  ['the paths of an exception for one secret', { 'tightlip.toml': '[[allow]]\nfingerprint = "FINGERPRINT"\npaths = ["from/"]\nreason = "made up"\n' }],
  ['a folder that switches a rule off', { 'from/tightlip.toml': 'disable = ["github/*"]\n' }],
])('what leaves %s is new, what moves inside is not', (_, config) => {
  const files = Object.entries(config).map(([name, text]) => [name, text.replace('FINGERPRINT', fingerprint())]);
  here.write({ ...Object.fromEntries(files), 'from/a.js': read('src/a.js'), 'from/b.js': `${read('src/a.js')}// b\n` });
  here.git('add', '.');
  here.git('rm', '-q', '-f', 'src/a.js');
  here.git('commit', '-q', '-m', 'first');
  here.git('mv', 'from/a.js', 'app.js');
  here.git('mv', 'from/b.js', 'from/c.js');
  const paths = (args: readonly string[]): readonly string[] => (JSON.parse(tool([...args, '--format', 'json']).stdout) as { findings: { path: string }[] }).findings.map(({ path }) => path);
  expect(paths(['staged'])).toEqual(['app.js']);
  here.git('commit', '-q', '-m', 'move');
  expect(paths(['range', 'HEAD~1..HEAD'])).toEqual(['app.js']);
});
