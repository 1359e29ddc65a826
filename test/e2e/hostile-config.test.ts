/** Configuration that a stranger wrote: it ends quickly, with 2 and without its content, or it does nothing bad. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'a.js': `const t = '${githubToken()}';\n` });
});
afterEach(() => here.remove());
const scan = (...args: string[]) => tightlip(args.length ? args : ['scan'], { cwd: here.path, env: here.env });
const many = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('');

describe('a hostile configuration', () => {
  it.each([
    ['larger than 1 MiB', `# ${'x'.repeat(1024 * 1024)}\n`, 'larger than 1 MiB'],
    ['too many patterns', `exclude = [${many(1001, (i) => `"a${i}",`)}]\n`, 'has more than 1000 entries'],
    ['too deep', `salt = ${'['.repeat(100_000)}\n`, 'not valid TOML'],
    ['not UTF-8', Buffer.from([0x73, 0x3d, 0x22, 0xff, 0xfe, 0x22]), 'is not UTF-8'],
    ['prototype keys', '__proto__ = 1\nconstructor = 2\n', 'unknown key'],
    ['exponential patterns', `[[rule]]\nid = "a/b"\ntitle = "x"\nseverity = "low"\npattern = '(?<secret>(a{1,50}){1,50}b)'\nliterals = ["aaa"]\n`, 'exponential'],
    ['patterns that share out a text', `[[rule]]\nid = "a/b"\ntitle = "x"\nseverity = "low"\npattern = '(?<secret>aaa${'a{0,200}'.repeat(6)}b)'\nliterals = ["aaa"]\n`, 'too many ways'],
    ['a cycle', 'extends = ["./tightlip.toml"]\n', 'extends a file that extends it'],
    ['a way out', 'extends = ["./sub/../../outside.toml"]\n', 'neither a file of this repository'],
    ['an audit file', '[ai.audit]\nfile = "/tmp/x"\n', 'would let a repository write files'],
  ])('%s ends with 2', (_, text, said) => {
    writeFileSync(join(here.path, 'tightlip.toml'), text);
    expect(scan()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(said) });
  });

  it('that is a link is not followed, in the work tree or in the index', () => {
    symlinkSync('/etc/passwd', join(here.path, 'tightlip.toml'));
    const tree = scan();
    expect(tree).toMatchObject({ status: 2, stderr: expect.stringContaining('leads out of the repository') });
    here.git('add', '-A');
    const staged = scan('staged');
    expect(staged.status).not.toBe(0);
    expect(staged.stderr + tree.stderr).not.toContain('root:');
  });

  it('with many slow globs comes to an end', () => {
    here.write({ 'tightlip.toml': `exclude = [${many(1000, (i) => `"*a*b*c*d*e*f*g*h${i}",`)}]\n` });
    mkdirSync(join(here.path, 'deep'));
    for (let i = 0; i < 200; i++) writeFileSync(join(here.path, 'deep', `${'abcdefg'.repeat(30)}${i}`), '');
    expect(scan().status).toBe(1);
  });

  it('with conflict markers in the baseline still accepts by whole lines only', () => {
    scan('baseline');
    const entry = tightlip(['scan', '--format', 'json', '--strict'], { cwd: here.path, env: here.env });
    const { fingerprint } = (JSON.parse(entry.stdout) as { findings: { fingerprint: string }[] }).findings[0] ?? { fingerprint: '' };
    here.write({ 'tightlip-baseline.jsonl': `<<<<<<< HEAD\n{"fingerprint":"${fingerprint}","rule":"x/y","path":"a"}\n=======\n{"fingerprint":"${fingerprint.slice(0, 20)}"}\n>>>>>>> x\n` });
    const shown = tightlip(['scan', '--format', 'json'], { cwd: here.path, env: here.env });
    expect(shown.status).toBe(0);
    expect((JSON.parse(shown.stdout) as { notices: { code: string; startLine: number }[] }).notices.map(({ code, startLine }) => `${code}:${startLine}`)).toEqual(['malformed-exception:1', 'malformed-exception:3', 'malformed-exception:4', 'malformed-exception:5']);
  });
});
