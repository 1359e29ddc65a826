/** Temporary directories and repositories: a home of their own, no configuration of the user, never inside this checkout. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Scratch {
  /** The directory under test. */
  readonly path: string;
  /** What commands run in it get: `HOME` is an empty directory beside it. */
  readonly env: Record<string, string>;
  /** Writes files by their relative names. */
  write(files: Record<string, string | Uint8Array>): void;
  /** Runs git here and returns what it prints, less the last newline. */
  git(...args: string[]): string;
  remove(): void;
}

const WHEN = '2026-01-02T03:04:05+00:00';

/** An empty directory outside of any repository. */
export function scratch(): Scratch {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'tightlip-')));
  if (base.startsWith(realpathSync(process.cwd()))) throw new Error('temporary repositories must not lie in the checkout');
  const path = join(base, 'work');
  const home = join(base, 'home');
  mkdirSync(path);
  mkdirSync(home);
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '', HOME: home, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: base,
    GIT_AUTHOR_NAME: 'A U Thor', GIT_AUTHOR_EMAIL: 'author@example.com', GIT_AUTHOR_DATE: WHEN,
    GIT_COMMITTER_NAME: 'C O Mitter', GIT_COMMITTER_EMAIL: 'committer@example.com', GIT_COMMITTER_DATE: WHEN,
  };
  return {
    path,
    env,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        const full = join(path, name);
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, content);
      }
    },
    git: (...args) => gitIn(path, env, args),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** A new repository, branch `main`, without a commit. */
export function repository(...options: string[]): Scratch {
  const made = scratch();
  made.git('init', '-q', '-b', 'main', ...options);
  return made;
}

/** Runs git somewhere with the variables of a scratch directory. */
export function gitIn(path: string, env: Record<string, string>, args: readonly string[], options: ExecFileSyncOptions = {}): string {
  const output = execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: path, env, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...options });
  return output.toString().replace(/\n$/, '');
}
