import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Io } from '../io.ts';
import { checkoutAbove } from '../source/repository.ts';
import type { Typed } from '../types/report.ts';

/** Folders that are on PATH only while npm runs something, or a hook manager. */
const passing = /(?:^|[/\\])(?:node_modules[/\\]\.bin|_npx[/\\].*)[/\\]?$/;

/** A word as sh reads it literally. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** Whether npx finds the program in a folder: it or one above it has it installed, or is where npx was started. */
function npxFinds(top: string, home: string): boolean {
  const way = relative(real(home), top);
  if (way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))) return true;
  for (let at = top; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules/.bin/tightlip'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** What a shell at `top` finds the program by: its name where it is installed for the user, through npx where it is a package of the project. */
export function programName({ env, argv, platform }: Pick<Io, 'env' | 'argv' | 'platform'>, top?: string): string {
  const script = argv[1] ?? '';
  if (env['npm_command'] !== 'exec' && !/[/\\]node_modules[/\\]/.test(script)) return 'tightlip';
  const names = platform === 'win32' ? ['tightlip.cmd', 'tightlip.exe'] : ['tightlip'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && !passing.test(folder));
  if (folders.some((folder) => names.some((name) => existsSync(join(folder, name))))) return 'tightlip';
  const home = env['npm_config_local_prefix'];
  const elsewhere = top !== undefined && home !== undefined && !/[/\\]_npx[/\\]/.test(script) && !npxFinds(top, home);
  return elsewhere ? `npx --prefix ${shellWord(home)} tightlip` : 'npx tightlip';
}

/** How a command for the top of a report's tree is typed by whoever reads the report. Git runs its hooks at the top and tells where the user stands. */
export function typedHere(io: Io, root: string | undefined): Typed {
  if (root === undefined) return { program: programName(io), tracked: true };
  const top = real(root);
  const program = programName(io, top);
  const standing = join(real(io.cwd()), io.env['GIT_PREFIX'] ?? '');
  // At the top, where git runs hooks, there is no way to be told.
  const way = standing === top ? '' : relative(standing, top).split(sep).join('/');
  const folder = way === '' ? undefined : shellWord(way.startsWith('-') ? `./${way}` : way);
  return { program, folder, tracked: checkoutAbove(top) !== undefined };
}
