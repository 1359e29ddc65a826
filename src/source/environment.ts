/** The environment and arguments that git is started with: nothing that a repository or a stray variable configures may run or change an answer. */

/** Where a command was started: the directory, and the variables around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
}

/** Says which repository, and where its parts lie: hooks get these from git itself. The last three only name configuration files, as HOME does. */
const KEPT = new Set([
  'GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_QUARANTINE_PATH',
  'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM',
]);

const SET = {
  GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_ATTR_NOSYSTEM: '1',
  GIT_FLUSH: '0', GIT_GRAFT_FILE: '/dev/null', GIT_PAGER: 'cat', LC_ALL: 'C', LANGUAGE: 'C',
};

/** Overrides of everything in a configuration that plumbing could execute, fetch through or take content from. */
export const HARDENED: readonly string[] = [
  '--no-pager', '--literal-pathspecs', '--no-replace-objects',
  '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.attributesFile=/dev/null', '-c', 'core.untrackedCache=false',
  '-c', 'protocol.allow=never', '-c', 'safe.bareRepository=explicit', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false',
  // `GIT_GRAFT_FILE` would make git explain itself on standard error.
  '-c', 'advice.graftFileDeprecated=false',
];

/** Arguments of a raw diff that no configuration can bend. */
export const RAW = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none', '--no-relative'] as const;

/** The variables for a git child. `PATH` loses what is not absolute: a repository must not bring its own `git` when `.` is on it. */
export function gitEnvironment({ env, platform }: Surroundings): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || (name.startsWith('GIT_') && !KEPT.has(name))) continue;
    // To git an empty name is an index without entries: every commit would be clean.
    if (name === 'GIT_INDEX_FILE' && value === '') continue;
    clean[name] = name.toUpperCase() === 'PATH' ? absoluteOnly(value, platform) : value;
  }
  return Object.assign(clean, SET);
}

function absoluteOnly(path: string, platform = ''): string {
  const windows = platform === 'win32';
  const separator = windows ? ';' : ':';
  return path.split(separator).filter((entry) => (windows ? /^"?([a-z]:[\\/]|\\\\)/i.test(entry) : entry.startsWith('/'))).join(separator);
}

/**
 * `safe.directory` settings that came by `GIT_CONFIG_COUNT` (containers in CI do that), as arguments for git.
 * All other variables of that kind are dropped.
 */
export function safeDirectories(env: Surroundings['env']): string[] {
  const safe: string[] = [];
  const count = Math.min(Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0, 100);
  for (let i = 0; i < count; i++) {
    if (env[`GIT_CONFIG_KEY_${i}`]?.toLowerCase() === 'safe.directory') safe.push('-c', `safe.directory=${env[`GIT_CONFIG_VALUE_${i}`] ?? ''}`);
  }
  return safe;
}
