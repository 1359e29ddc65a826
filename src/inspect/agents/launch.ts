import { altered } from './alterations.ts';

/** What a server's command line starts, read off its words and never run. */
export interface Launch {
  /** `npm:<package>`, `pypi:<package>`, `docker:<image>` or `command:<binary>`. */
  readonly identity: string;
  /** Written so that the next release does not change what runs; true for what is no package. */
  readonly pinned: boolean;
  readonly isPackage: boolean;
  readonly version?: string;
  /** Why what runs is not what the line seems to say. */
  readonly disguise?: string;
  /** It may be another package than the one that is named, or something beside it. */
  readonly altered?: true;
  readonly args: readonly string[];
}

const SHELLS = /^(?:sh|bash|zsh|dash|ksh|fish|cmd|powershell|pwsh)(?:\.exe)?$/i;
const NPM = /^(?:npx|bunx|pnpx)(?:\.cmd|\.exe)?$/i;
const PYPI = /^(?:uvx|pipx|uv)(?:\.exe)?$/i;
const DOCKER = /^(?:docker|podman|nerdctl)(?:\.exe)?$/i;
const TEMPORARY = /^(?:\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|%temp%|\$TMPDIR|\$\{TMPDIR\}|~?\/?Downloads\/)/i;
const RELATIVE = /^(?:\.{1,2}[/\\]|\$\{workspace(?:Folder|Root)\}[/\\]|\$\{CLAUDE_PROJECT_DIR\}[/\\]|\$CLAUDE_PROJECT_DIR[/\\]|[A-Za-z0-9_.-]+\/)/;

/** What a shell would take for several commands. */
const SEVERAL = /(?:^|\s)(?:&&|\|\|?|;|&)(?:\s|$)|;\s|`|\$\(|\n/;

/** Reads a command and its arguments. A command of several words is split as a shell would. */
export function readLaunch(command: string, args: readonly string[]): Launch {
  if (!isWindowsPath(command) && SEVERAL.test(command)) return { ...readWords(command, args), altered: true };
  return readWords(command, args);
}

function readWords(command: string, args: readonly string[]): Launch {
  const [program = '', ...rest] = [...(isWindowsPath(command) ? [command] : splitWords(command)), ...args];
  const name = program.replace(/^.*[/\\]/, '');
  if (name === 'env') return readLaunch(rest.find((word) => !/^-|=/.test(word)) ?? '', rest.slice(rest.findIndex((word) => !/^-|=/.test(word)) + 1));
  if (SHELLS.test(name)) return shell(name, rest);
  if (NPM.test(name)) return npm(rest);
  if (/^(?:npm|pnpm|yarn|bun)(?:\.cmd|\.exe)?$/i.test(name) && /^(?:exec|x|dlx)$/.test(rest[0] ?? '')) return npm(rest.slice(1));
  if (PYPI.test(name)) return python(name, rest);
  if (/^deno(?:\.exe)?$/i.test(name) && rest.some((word) => /^(?:npm|jsr):/.test(word))) return npm(rest.filter((word) => /^(?:npm|jsr):/.test(word)).map((word) => word.replace(/^npm:/, '')));
  if (DOCKER.test(name)) return container(rest);
  return binary(program, rest);
}

/** `C:\\Program Files\\…\\npx.cmd`: one program, blanks and all. */
const isWindowsPath = (command: string): boolean => /^[A-Za-z]:\\[^"']*\.(?:exe|cmd|bat)$/i.test(command);

/** Words of a command line: quotes group, backslashes are kept (they are Windows paths more often than escapes). */
export function splitWords(line: string): string[] {
  return (line.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
}

function shell(name: string, rest: readonly string[]): Launch {
  const runs = rest.findIndex((word) => /^(?:-\w*c|\/[ck]|-command|-enc\w*|-file)$/i.test(word));
  const line = runs === -1 ? '' : [rest[runs + 1] ?? '', ...rest.slice(runs + 2)].join(' ');
  // Of several commands the package is only one.
  const inner = line === '' || /[;&|<>`\n]|\$\(/.test(line) ? undefined : readLaunch(rest[runs + 1] ?? '', rest.slice(runs + 2));
  const disguise = `${name} ${rest[runs] ?? ''}`.trim();
  if (inner?.isPackage) return { ...inner, disguise };
  return { identity: `command:${name}`, pinned: true, isPackage: false, disguise, args: rest };
}

function npm(rest: readonly string[]): Launch {
  const named = rest.findIndex((word) => /^(?:-p|--package)$/.test(word));
  const joined = rest.find((word) => word.startsWith('--package='))?.slice('--package='.length);
  const first = rest.find((word, index) => !word.startsWith('-') && !/^(?:--registry|--cache|-c|--call)$/.test(rest[index - 1] ?? ''));
  const spec = joined ?? (named === -1 ? first : rest[named + 1]) ?? '';
  const at = spec.indexOf('@', 1);
  const version = at === -1 ? undefined : spec.slice(at + 1);
  const pinned = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? '') || /#[0-9a-f]{40}$/.test(spec);
  return { identity: `npm:${at === -1 ? spec : spec.slice(0, at)}`, pinned, isPackage: true, version, args: rest, ...altered(rest, /^(?:-p|--package)(?:=|$)/) };
}

function python(name: string, rest: readonly string[]): Launch {
  const words = name.startsWith('uvx') ? rest : rest.filter((word, index) => !(index < 2 && /^(?:tool|run|x)$/.test(word)));
  const isRun = name.startsWith('uv') && !name.startsWith('uvx') && rest[0] === 'run';
  if (isRun && !words.some((word) => /^--(?:with|from)(?:=|$)/.test(word))) return binary('uv', rest);
  const flag = words.findIndex((word) => /^--(?:from|spec|with)$/.test(word));
  const joined = words.find((word) => /^--(?:from|spec|with)=/.test(word))?.replace(/^--\w+=/, '');
  const first = words.find((word, index) => !word.startsWith('-') && !/^--(?:python|index-url|index|refresh-package)$|^-p$/.test(words[index - 1] ?? ''));
  const spec = joined ?? (flag === -1 ? first : words[flag + 1]) ?? '';
  const [, base = spec, version] = /^([A-Za-z0-9_.-]+(?:\[[^\]]*\])?)(?:==|@)(.+)$/.exec(spec) ?? [];
  const pinned = /^\d+(?:\.\d+)+[\w.+!-]*$/.test(version ?? '') || /@[0-9a-f]{40}(?:#|$)/.test(spec);
  return { identity: `pypi:${base.replace(/\[.*\]$/, '').toLowerCase().replace(/[_.]/g, '-')}`, pinned, isPackage: true, version, args: rest, ...altered(words, /^(?:-w|--(?:from|spec|with[\w-]*))(?:=|$)/) };
}

const TAKES_VALUE = /^(?:-[evpuwlhm]|--(?:env|volume|publish|name|user|workdir|network|net|mount|platform|label|env-file|add-host|entrypoint|cpus|memory|pull|hostname|gpus|runtime|security-opt|cap-add|cap-drop|tmpfs|ulimit|device|dns|ip|log-driver|restart))$/;

function container(rest: readonly string[]): Launch {
  const words = rest.slice(rest.indexOf('run') + 1);
  const image = words.find((word, index) => !word.startsWith('-') && !TAKES_VALUE.test(words[index - 1] ?? '')) ?? '';
  const [name = '', digest] = image.split('@');
  const [, base = name, tag] = /^(.+?):([^/:]+)$/.exec(name) ?? [];
  const joined = words.join(' ');
  const open = /--privileged|(?:-v|--volume|--mount)[= ](?:type=bind,)?(?:source=|src=)?\/(?::|,|\s)|--(?:network|net)[= ]host|docker\.sock|--pid[= ]host/.exec(joined)?.[0];
  return { identity: `docker:${base}`, pinned: digest !== undefined || (tag !== undefined && tag !== 'latest'), isPackage: true, version: digest ?? tag, disguise: open, args: rest, ...(words.slice(0, words.indexOf(image)).some((word) => /^--(?:entrypoint|env-file)(?:=|$)/.test(word)) && { altered: true as const }) };
}

/** Interpreters, each with the flags after which its program stands in the arguments themselves. */
const INLINE: readonly (readonly [program: RegExp, flag: RegExp])[] = [
  [/^python[\d.]*(?:\.exe)?$/i, /^-\w*c$/], [/^(?:node|bun)(?:\.exe)?$/i, /^(?:-e|--eval|-p|-pe|--print)$/], [/^(?:perl|ruby|osascript)(?:\.exe)?$/i, /^-\w*e$/], [/^php(?:\.exe)?$/i, /^-r$/], [/^deno(?:\.exe)?$/i, /^eval$/],
];

/** The flag of a program given in the arguments, which nobody reviews as one; flags of the program itself come later. */
function inlineFlag(program: string, rest: readonly string[]): string | undefined {
  const flag = INLINE.find(([name]) => name.test(program.replace(/^.*[/\\]/, '')))?.[1];
  const script = rest.findIndex((word) => !word.startsWith('-') && word !== 'eval');
  return flag && rest.slice(0, script < 0 ? rest.length : script).find((word) => flag.test(word));
}

function binary(program: string, rest: readonly string[]): Launch {
  const inline = inlineFlag(program, rest);
  const path = [program, ...rest].find((word) => TEMPORARY.test(word)) ?? (RELATIVE.test(program) ? program : inline && `${program} ${inline}`);
  return { identity: `command:${program.replace(/^.*[/\\]/, '')}`, pinned: true, isPackage: false, disguise: path, args: rest };
}
