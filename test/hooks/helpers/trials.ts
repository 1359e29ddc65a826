/** git in a repository that may have hooks, and what these let through. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { tightlip } from '../../helpers/program.ts';
import type { Scratch } from '../../helpers/repository.ts';

export const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

interface Done {
  readonly status: number | null;
  readonly text: string;
}

/** Ways to try hooks in the repository of a test. */
export function hookTrials(here: () => Scratch) {
  const run = (words: readonly string[], cwd = here().path, env: Record<string, string> = {}): Done => {
    const { status, stdout, stderr } = spawnSync(git, ['-c', 'protocol.file.allow=always', ...words], { cwd, env: { ...here().env, ...env }, encoding: 'utf8', input: '', timeout: 60_000 });
    return { status, text: stdout + stderr };
  };
  return {
    run,
    refused(words: readonly string[], cwd = here().path, env: Record<string, string> = {}): string {
      const { status, text } = run(words, cwd, env);
      expect(status, text).toBe(1);
      expect(text).toContain('github/personal-access-token');
      return text;
    },
    passes(words: readonly string[], cwd = here().path, env: Record<string, string> = {}): void {
      const { status, text } = run(words, cwd, env);
      expect(status, text).toBe(0);
    },
    install: (cwd = here().path, ...words: string[]): void => expect(tightlip(['install', ...words], { cwd, env: here().env })).toMatchObject({ status: 0, stderr: '' }),
    /** A hook of somebody else, which notes that it ran. */
    leaveTrace: (path: string, more = ''): void => writeFileSync(path, `#!/bin/sh\n{ echo "\${0##*/} $*"; ${more} } >> "${here().path}/../trace"\n`, { mode: 0o755 }),
    traces: (): string => (existsSync(join(here().path, '../trace')) ? readFileSync(join(here().path, '../trace'), 'utf8') : ''),
  };
}
