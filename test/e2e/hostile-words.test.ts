/** What commands other than scans say of a repository that a stranger made: its names and settings act on no terminal. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tightlip, type Ran } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const active = '\u001b[2J\u009b31m\u202e';

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'a.js': `const t = '${githubToken()}';\n` });
});
afterEach(() => here.remove());

const run = (args: readonly string[], input = ''): Ran => tightlip(args, { cwd: here.path, env: here.env, input });
/** Runs it, and holds what it says against what no terminal may get. */
function says(args: readonly string[], input?: string): string {
  const { stdout, stderr } = run(args, input);
  // oxlint-disable-next-line no-control-regex -- that is what is looked for
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  return stdout + stderr;
}

describe('hostile words', () => {
  it('of rules and tools', () => {
    here.write({ 'tightlip.toml': `[[rule]]\nid = "own/x"\ntitle = ${JSON.stringify(`T ${active}`).replace('\u009b', '\\u009b')}\nseverity = "low"\npattern = '(?<secret>zzz[0-9]{9})'\nliterals = ["zzz"]\nadvice = "A \\u001b[2J"\n` });
    expect(says(['rules', 'list', 'own'])).toContain('T \\x1b[2J\\x9b31m\\u202e');
    expect(says(['rules', 'show', 'own/x'])).toContain('A \\x1b[2J');
    expect(says(['explain', 'own/x'])).toContain('A \\x1b[2J');
    expect(says(['rules', 'check', 'tightlip.toml'])).toContain('own/x');
  });

  it('of folders with a configuration', () => {
    mkdirSync(join(here.path, active));
    writeFileSync(join(here.path, active, 'tightlip.toml'), 'exclude = ["x"]\nunknown = 1\n');
    expect(says(['config', 'check'])).toContain('\\x1b[2J');
    expect(says(['scan'])).toContain('\\x1b[2J');
    writeFileSync(join(here.path, active, 'tightlip.toml'), `exclude = ["y${active.slice(4)}"]\n`);
    expect(says(['config', 'show', active])).toContain('\\x1b[2J');
  });

  it('of a baseline that is audited', () => {
    run(['baseline', '--reason', 'r']);
    const fingerprint = `f1:${'0'.repeat(32)}`;
    here.write({ 'tightlip-baseline.jsonl': `${JSON.stringify({ fingerprint, rule: 'x/y', path: `p${active}`, reason: `r${active}`, owner: 'o' })}\n` });
    expect(says(['baseline', 'audit'], 'q\n')).toContain('p\\x1b[2J\\x9b31m\\u202e');
  });

  it('of hooks', () => {
    here.git('config', 'core.hooksPath', `h${active}`);
    mkdirSync(join(here.path, `h${active}`));
    const shadowed = join(here.path, '.git/hooks', `x${active}`);
    mkdirSync(join(here.path, '.git/hooks'), { recursive: true });
    writeFileSync(shadowed, '#!/bin/sh\n');
    chmodSync(shadowed, 0o755);
    expect(says(['doctor'])).toContain('h\\x1b[2J');
    expect(says(['install', 'pre-commit'])).toContain('h\\x1b[2J');
    expect(says(['doctor'])).toContain('x\\x1b[2J');
  });
});
