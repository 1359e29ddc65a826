/** Configuration as it stands in commits: the old side of a change, and the change itself. */
import { UserError } from '../errors.ts';
import type { ConfigReader, ConfigSides } from '../types.ts';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import { fields } from './names.ts';
import { checkoutAbove } from './repository.ts';

const LARGEST = 1024 * 1024;
const empty: ConfigReader = { read: () => undefined, list: () => [] };

/** Regular files of a commit by path, with their size. */
async function listing(commit: string, around: Surroundings): Promise<Map<string, { id: string; size: number }>> {
  const files = new Map<string, { id: string; size: number }>();
  for (const field of fields(await gitOutput(['ls-tree', '-r', '-l', '-z', '--full-tree', commit], around))) {
    const tab = field.indexOf(9);
    const [mode, , id = '', size = ''] = field.toString('latin1', 0, tab).split(/ +/);
    if (mode?.startsWith('100')) files.set(field.toString('utf8', tab + 1), { id, size: Number(size) });
  }
  return files;
}

/** The configuration files of one commit. */
export function commitFiles(commit: string, around: Surroundings): ConfigReader {
  let files: ReturnType<typeof listing> | undefined;
  const all = (): ReturnType<typeof listing> => (files ??= listing(commit, around));
  return {
    list: async () => [...(await all()).keys()].filter((path) => path === 'tightlip.toml' || path.endsWith('/tightlip.toml')),
    async read(path) {
      const file = (await all()).get(path);
      if (!file) return undefined;
      if (file.size > LARGEST) throw new UserError(`${path} is larger than 1 MiB`, 'move long lists of exceptions to a baseline: tightlip baseline');
      return gitOutput(['cat-file', 'blob', file.id], around);
    },
  };
}

/** What git prints, without its line break; undefined when it says no. */
async function answer(args: readonly string[], around: Surroundings): Promise<string | undefined> {
  try {
    return (await gitOutput(args, around)).toString('latin1').trim() || undefined;
  } catch (error) {
    if (error instanceof GitFailure && error.status !== null) return undefined;
    throw error;
  }
}

/** What a new branch is compared with: the default branch of the remote, else the one that HEAD names. */
async function defaultBranch(tip: string, around: Surroundings): Promise<string | undefined> {
  const names = (await answer(['for-each-ref', '--format=%(refname)', 'refs/remotes/*/HEAD'], around))?.split('\n') ?? [];
  for (const name of [...names, 'HEAD']) {
    const id = await answer(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], around);
    if (id !== undefined && id !== tip) return id;
  }
  return undefined;
}

/** The sides of `revisions` (arguments of rev-list): what holds is read where they fork from what is excluded, else from the default branch, else nowhere. */
export async function sidesOf(revisions: readonly string[], around: Surroundings): Promise<ConfigSides> {
  // All refs of a remote say what it has, not what the change is compared with.
  const named = revisions.filter((one) => !/^--(?:all|remotes|branches|tags)/.test(one));
  const ids = named.length ? ((await answer(['rev-parse', '--revs-only', ...named], around))?.split('\n') ?? []) : [];
  const tip = ids.find((id) => /^[0-9a-f]{40,64}$/.test(id));
  const old = ids.find((id) => /^\^[0-9a-f]{40,64}$/.test(id))?.slice(1);
  const from = tip === undefined ? undefined : (old ?? (await defaultBranch(tip, around)));
  const base = tip && from && ((await answer(['merge-base', from, tip], around)) ?? from);
  return {
    now: base ? commitFiles(base, around) : empty,
    change: tip ? commitFiles(tip, around) : undefined,
    top: () => checkoutAbove(around.cwd),
    close: () => undefined,
  };
}
