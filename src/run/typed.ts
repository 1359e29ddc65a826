import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, relative, sep } from 'node:path';
import type { Io } from '../io.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { Typed } from '../types.ts';

/** Folders that are on PATH only while npm runs something, or a hook manager. */
const passing = /(?:^|[/\\])(?:node_modules[/\\]\.bin|_npx[/\\].*)[/\\]?$/;

/** What a shell finds the program by: its name where it is installed for the user, through npx where it is a package of the project. */
export function programName({ env, argv, platform }: Pick<Io, 'env' | 'argv' | 'platform'>): string {
  if (env['npm_command'] !== 'exec' && !/[/\\]node_modules[/\\]/.test(argv[1] ?? '')) return 'tightlip';
  const names = platform === 'win32' ? ['tightlip.cmd', 'tightlip.exe'] : ['tightlip'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && !passing.test(folder));
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name)))) ? 'tightlip' : 'npx tightlip';
}

/** A word as sh reads it literally. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** How a command for the top of a report's tree is typed by whoever reads the report. Git runs its hooks at the top and tells where the user stands. */
export function typedHere(io: Io, root: string | undefined): Typed {
  const program = programName(io);
  if (root === undefined) return { program, tracked: true };
  const top = real(root);
  const standing = join(real(io.cwd()), io.env['GIT_PREFIX'] ?? '');
  const way = relative(standing, top).split(sep).join('/');
  const folder = way === '' ? undefined : shellWord(way.startsWith('-') ? `./${way}` : way);
  return { program, folder, tracked: checkoutAbove(top) !== undefined };
}
