/** Commit messages, as git keeps them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find, tightlip, type Found } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const secret = (seed = 'one'): string => `token = ${githubToken(seed)}\n`;

let here: Scratch;
beforeEach(() => {
  here = repository();
  here.write({ 'README.md': '# A project\n' });
  here.git('add', '-A');
  here.git('commit', '-q', '-m', 'first');
});
afterEach(() => here.remove());

const where = (env: Record<string, string> = {}, input?: string): { cwd: string; env: Record<string, string>; input?: string } => ({ cwd: here.path, env: { ...here.env, ...env }, input });

describe('message', () => {
  const message = (text: string, env: Record<string, string> = {}): Found => {
    writeFileSync(join(here.path, '.git/MSG'), text);
    return find(['message', '.git/MSG'], where(env));
  };

  it('is scanned as git keeps it', () => {
    expect(message(`subject\n\n${secret()}`).places.map((place) => place.split(' ')[0])).toEqual(['.git/MSG:3']);
    expect(message(`subject\n# ${secret()}`).status).toBe(0);
    expect(message(`subject\n# ${secret()}`, { GIT_EDITOR: ':' }).status).toBe(1);
    // git's own scissors, with its word about them; anybody else's cut nothing.
    expect(message(`subject\n# ------------------------ >8 ------------------------\n# Everything below is ignored.\n${secret()}`).status).toBe(0);
    expect(message(`subject\n# ------------------------ >8 ------------------------\n${secret()}`).status).toBe(1);
    here.git('config', 'core.commentChar', ';');
    expect(message(`subject\n; ${secret()}`).status).toBe(0);
    expect(message(`subject\n# ${secret()}`).status).toBe(1);
    here.git('config', 'commit.cleanup', 'verbatim');
    expect(message(`subject\n; ${secret()}`).status).toBe(1);
  });

  it('that is not there is an error', () => {
    expect(tightlip(['message', 'nowhere'], where()).status).toBe(2);
  });

  it('stops a commit as a hook', () => {
    here.write({ '.git/hooks/commit-msg': `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin/tightlip.js')}' message "$1"\n` });
    execFileSync('chmod', ['+x', join(here.path, '.git/hooks/commit-msg')]);
    expect(() => here.git('commit', '-q', '--allow-empty', '-m', secret())).toThrow();
    expect(() => here.git('commit', '-q', '--allow-empty', '-m', `x\n# ${secret()}`)).toThrow();
    here.git('commit', '-q', '--allow-empty', '-m', 'clean');
    expect(existsSync(join(here.path, '.git/index.lock'))).toBe(false);
    expect(readFileSync(join(here.path, '.git/HEAD'), 'utf8')).toContain('main');
  });
});
