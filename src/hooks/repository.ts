import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { UserError } from '../errors.ts';
import { isFile } from './block.ts';
import { gitEnvironment, type Surroundings } from '../source/environment.ts';
import { pipeIn } from '../source/pipes.ts';

/** What setting up hooks has to know of a repository. Absolute paths. */
export interface Repository {
  /** Top of the work tree; of a bare repository its own folder. */
  readonly top: string;
  readonly bare: boolean;
  /** Where git looks for hooks now, `core.hooksPath` included. */
  readonly hooks: string;
  /** `hooks` of the repository itself, whatever `core.hooksPath` says; shared by its linked worktrees. */
  readonly ownHooks: string;
  /** Every `core.hooksPath` that is set, weakest first, with the scope that sets it. */
  readonly hooksPath: readonly { readonly scope: string; readonly value: string }[];
  readonly gitVersion: string;
  /** Text of package.json at the top, or nothing. */
  readonly manifest: string;
}

/** A `git config --show-scope` line is `local<TAB>value`. */
const scopes = (text: string): Repository['hooksPath'] =>
  text.split('\n').filter(Boolean).map((line) => {
    const tab = line.indexOf('\t');
    return { scope: line.slice(0, tab), value: line.slice(tab + 1) };
  });

/** What simple-git refuses to hand on. */
const GUARDED = /^(?:git_.*|editor|visual|pager|prefix|ssh_askpass)$/i;

/** Milliseconds without a word after which git is ended: what is asked here takes it a few. */
const SILENT = 10_000;

/** git with the variables of a scan: with `.` on PATH a repository could bring its own. */
function gitIn(around: Surroundings, options: Parameters<typeof simpleGit>[0] = {}): SimpleGit {
  const env = Object.entries(gitEnvironment(around)).filter(([name]) => !GUARDED.test(name));
  return simpleGit({ baseDir: around.cwd, timeout: { block: SILENT }, ...options }).env(Object.fromEntries(env));
}

/** A folder that holds no hooks, and never will. */
const NOWHERE = '/dev/null';

/** A path as the system takes it: `x/..` is a place only where `x` is one, and another where `x` is a link. */
function behindDots(path: string): string {
  const dots = path.lastIndexOf('/..');
  if (dots < 0 || !/^\/\.\.(?:\/|$)/.test(path.slice(dots))) return resolve(path);
  const above = path.slice(0, dots + 3);
  // The other realpath takes the dots out first.
  return existsSync(above) ? join(realpathSync.native(above), path.slice(dots + 3)) : NOWHERE;
}

/** Looks over the repository around; throws a UserError when there is none or git is missing. */
export async function openRepository(around: Surroundings): Promise<Repository> {
  // simple-git would throw an error of its own.
  if (!existsSync(around.cwd)) throw new UserError('the current directory cannot be looked at: it is gone, or its name is not UTF-8', 'change into a directory that is there');
  const git = gitIn(around);
  const ask = async (...words: string[]): Promise<string> => (await git.raw(words)).replace(/\n$/, '');
  let answers: string[];
  try {
    answers = (await ask('rev-parse', '--is-bare-repository', '--absolute-git-dir', '--git-common-dir', '--git-path', 'hooks')).split('\n');
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : '';
    if (/ENOENT/.test(text)) throw new UserError('git was not found', 'install git, or put it on PATH', cause);
    if (/E[MN]FILE/.test(text)) throw new UserError('git could not be started: the system lets this program open too few files at once', 'raise the limit: ulimit -n 1024', cause);
    const pipe = pipeIn(around);
    if (pipe !== undefined) throw new UserError(`git waits for a pipe or a device where a file should be: ${pipe}`, 'remove it: git would wait for ever', cause);
    throw new UserError('this is not a git repository that git will open', `run 'git status' here to see why, or 'git init' to make one`, cause);
  }
  const [bare, gitDir, common, hooks] = answers as [string, string, string, string];
  if (answers.length !== 4) throw new UserError('the path of this repository has a line break in it', 'move it: hooks cannot be set up there');
  const top = bare === 'true' ? gitDir : await ask('rev-parse', '--show-toplevel').catch(() => gitDir);
  const from = (path: string): string => (isAbsolute(path) ? path : resolve(around.cwd, path));
  const hooksPath = scopes(await ask('config', '--show-scope', '--get-all', 'core.hooksPath').catch(() => ''));
  const manifest = join(top, 'package.json');
  return {
    top,
    bare: bare === 'true',
    // git would look at the root of the file system.
    hooks: hooksPath.at(-1)?.value === '' ? NOWHERE : behindDots(isAbsolute(hooks) ? hooks : `${around.cwd}/${hooks}`),
    ownHooks: join(from(common), 'hooks'),
    hooksPath,
    gitVersion: (await git.version()).toString(),
    manifest: isFile(manifest) ? readFileSync(manifest, 'utf8') : '',
  };
}

/** The folder of a user's hooks for all repositories: what `core.hooksPath` names globally, or ours. `set` makes it so. */
export async function globalHooks(home: string, ours: string, around: Surroundings): Promise<{ folder: string; set: () => Promise<void>; unset: () => Promise<void> }> {
  // The one setting that simple-git refuses to write unless told that it is meant.
  const git = gitIn(around, { unsafe: { allowUnsafeHooksPath: true } });
  const present = (await git.raw(['config', '--global', '--get', 'core.hooksPath']).catch(() => '')).trim();
  const folder = present === '' ? ours : present.replace(/^~(?=\/)/, home);
  return {
    folder: isAbsolute(folder) ? folder : resolve(home, folder),
    set: async () => {
      if (present !== '') return;
      await git.raw(['config', '--global', 'core.hooksPath', ours]).catch((cause: unknown) => {
        throw new UserError('git could not set core.hooksPath for this user', 'is HOME set, and .gitconfig in it writable?', cause);
      });
    },
    unset: async () => void (folder === ours && (await git.raw(['config', '--global', '--unset', 'core.hooksPath']).catch(() => ''))),
  };
}
