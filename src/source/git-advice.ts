/** git's failures in words that say what to do. */

interface Advice {
  readonly message: string;
  readonly hint: string;
}

const KNOWN: readonly { readonly sign: RegExp; readonly advice: (found: RegExpExecArray) => Advice }[] = [
  {
    sign: /detected dubious ownership in repository at '(.*)'$/m,
    advice: ([, path = '']) => ({
      message: `git refuses the repository at ${path}: it belongs to another user`,
      hint: `If you trust it: git config --global --add safe.directory '${path.replaceAll("'", String.raw`'\''`)}'`,
    }),
  },
  {
    sign: /cannot use bare repository '([^'\n]*)'/,
    advice: ([, path = '']) => ({
      message: `a bare repository is not used unless it is named: ${path}`,
      hint: 'If you trust its configuration, name it: GIT_DIR=. tightlip ... (a bare repository inside a checkout can be a trap)',
    }),
  },
  {
    sign: /(?:bad revision|ambiguous argument) '([^'\n]*)'|Invalid revision range (\S+)/,
    advice: ([, quoted, range = '', name = quoted ?? range]) => ({
      message: `git knows no revision '${name.replace(/\^\{commit\}$/, '').slice(0, 300)}' here`,
      hint: 'Name a branch, tag or commit that git log shows; a shallow or fresh clone may need it first: git fetch origin, git fetch --unshallow (CI: fetch-depth: 0)',
    }),
  },
  {
    sign: /not a git repository/,
    advice: () => ({ message: 'not a git repository (or any of the parent directories)', hint: 'Change into a repository, or scan files: tightlip scan .' }),
  },
  {
    sign: /this operation must be run in a work tree/,
    advice: () => ({ message: 'this needs a work tree, and there is none here (a bare repository)', hint: 'Run it in a checkout, or scan the commits: tightlip history' }),
  },
  {
    sign: /^fatal: waits for (.*)$/m,
    advice: ([, path = '']) => ({ message: `git waits for a pipe or a device where a file should be: ${path}`, hint: 'Remove it: git would wait for ever' }),
  },
  {
    sign: /not allowed|lazy fetching disabled|could not fetch .* from promisor remote|promisor/,
    advice: () => ({ message: 'objects are missing: this is a partial clone, and tightlip opens no connection', hint: 'Get them first: git fetch --refetch --no-filter' }),
  },
];

/** What happened and what to do, from what git said. `cause` is the error of starting it. */
export function adviceFor(command: string, status: number | null, stderr: string, cause?: unknown): Advice {
  if (cause) return notStarted(cause);
  for (const { sign, advice } of KNOWN) {
    const found = sign.exec(stderr);
    if (found) return advice(found);
  }
  const said = /^(?:fatal|error): (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n', 1)[0] ?? '';
  const how = status === null ? 'was ended by a signal' : `ended with status ${status}`;
  return { message: `git ${command} ${how}${said ? `: ${said.slice(0, 300)}` : ''}`, hint: 'Is the repository whole? Try: git fsck' };
}

function notStarted(cause: unknown): Advice {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
    return { message: 'git was not found on PATH', hint: 'Install git, or add its directory to PATH; files can be scanned without it: tightlip scan --no-ignore PATH' };
  }
  if (['EMFILE', 'ENFILE'].includes((cause as NodeJS.ErrnoException).code ?? '')) {
    return { message: 'git could not be started: the system lets this program open too few files at once', hint: 'Raise the limit: ulimit -n 1024' };
  }
  return { message: `git could not be started (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`, hint: 'Check that git runs: git --version' };
}
