import type { Ecosystem } from '../../types/ai-tool.ts';
import type { Notes } from './notes.ts';
import { shellCommands } from './shell-words.ts';

/** Words before the command itself. */
const prefixes = new Set(['sudo', 'exec', 'time', 'nohup', 'env', 'if', 'then', 'else', 'elif', 'do', 'while', 'until', '!', 'nice', 'doas', 'call', 'export', 'set', 'start', '&', 'cross-env', 'dotenv', 'dotenvx']);
const assignment = /^(?:\$env:)?([A-Za-z_][A-Za-z0-9_]*)=/;

/** Sub-commands that install, by program; the names that follow them are packages of the ecosystem. */
const installers: Readonly<Record<string, { ecosystem: Ecosystem; verbs: readonly string[] }>> = {
  npm: { ecosystem: 'npm', verbs: ['i', 'install', 'add', 'exec', 'x', 'ci'] }, pnpm: { ecosystem: 'npm', verbs: ['i', 'install', 'add', 'dlx', 'exec'] }, yarn: { ecosystem: 'npm', verbs: ['add', 'dlx', 'global add', 'exec'] },
  bun: { ecosystem: 'npm', verbs: ['i', 'install', 'add', 'x'] }, cnpm: { ecosystem: 'npm', verbs: ['i', 'install'] }, volta: { ecosystem: 'npm', verbs: ['install'] }, deno: { ecosystem: 'npm', verbs: ['install', 'run', 'add'] },
  pip: { ecosystem: 'pypi', verbs: ['install'] }, pip3: { ecosystem: 'pypi', verbs: ['install'] }, pipx: { ecosystem: 'pypi', verbs: ['install', 'run'] }, uv: { ecosystem: 'pypi', verbs: ['add', 'pip install', 'tool install', 'tool run', 'run'] },
  poetry: { ecosystem: 'pypi', verbs: ['add', 'run'] }, pdm: { ecosystem: 'pypi', verbs: ['add', 'run'] }, pipenv: { ecosystem: 'pypi', verbs: ['install', 'run'] }, conda: { ecosystem: 'pypi', verbs: ['install'] }, mamba: { ecosystem: 'pypi', verbs: ['install'] },
  brew: { ecosystem: 'brew', verbs: ['install', 'reinstall', 'cask install'] }, cargo: { ecosystem: 'crates', verbs: ['install', 'add', 'binstall'] }, go: { ecosystem: 'go', verbs: ['install', 'get', 'run'] }, gem: { ecosystem: 'gem', verbs: ['install'] },
  composer: { ecosystem: 'composer', verbs: ['require', 'global require'] }, dotnet: { ecosystem: 'nuget', verbs: ['tool install', 'add package'] },
};
const runners: Readonly<Record<string, Ecosystem>> = { npx: 'npm', bunx: 'npm', pnpx: 'npm', uvx: 'pypi' };
const editors = new Set(['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf', 'code-server', 'kiro', 'trae']);
const fetchers = new Set(['curl', 'wget', 'irm', 'iwr', 'invoke-restmethod', 'invoke-webrequest', 'fetch', 'http']);
const shells = new Set(['sh', 'bash', 'zsh', 'dash', 'cmd', 'pwsh', 'powershell', 'su', 'eval', 'concurrently', 'wsl']);

/** `@scope/name@1.2`, `name[extra]==1.0`, `git+https://…`, `npm:name@1` as the package's bare name. */
export function bareName(ecosystem: Ecosystem, text: string): string {
  const name = text.replace(/^npm:/, '');
  if (ecosystem === 'npm') return name.replace(/(?!^)@.*$/s, '');
  if (ecosystem === 'pypi') return name.replace(/[\s[=<>!~;@].*$/s, '');
  return name.replace(/@.*$/s, '');
}

const program = (word: string): string => (word.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:exe|cmd|ps1|bat)$/i, '').replace(/^[@+-]+/, '');

function packages(notes: Notes, ecosystem: Ecosystem, words: readonly string[], line: number): void {
  for (const word of words) {
    if (word.startsWith('-')) continue;
    notes.dependency(ecosystem, bareName(ecosystem, word), line);
  }
}

/** Flags of package managers that take the word behind them. */
const valued = /^(?:-p|--package|--from|--with|--python|--filter|-F|--prefix|-C|--dir|--cwd|--directory|--project|--workspace|--env-file|--extra|--group)$/;

/** `npx -y -p pkg cmd`: what is run is the first word that is no flag. */
function runner(notes: Notes, ecosystem: Ecosystem, words: readonly string[], line: number): void {
  const flagged = words.flatMap((word, i) => (/^(?:-p|--package|--from|--with)$/.test(word) ? [words[i + 1] ?? ''] : (/^--(?:package|from|with)=(.*)$/.exec(word)?.[1] ?? [])));
  const first = words.find((word, i) => !word.startsWith('-') && !valued.test(words[i - 1] ?? ''));
  packages(notes, ecosystem, first === undefined ? flagged : [...flagged, first], line);
  if (first !== undefined) notes.binary(bareName(ecosystem, first), line);
}

function verbAt(words: readonly string[], verbs: readonly string[]): number {
  const all = words.map((word, i) => ({ word, i })).filter(({ word, i }) => !word.startsWith('-') && !valued.test(words[i - 1] ?? ''));
  // `yarn workspace NAME add …`
  const [first, second] = all[0]?.word === 'workspace' ? all.slice(2) : all;
  if (first && second && verbs.includes(`${first.word} ${second.word}`)) return second.i;
  return first && verbs.includes(first.word) ? first.i : -1;
}

/** Programs that start the one behind them: further ones in one command are not followed. */
const deepest = 8;

function special(notes: Notes, name: string, words: readonly string[], line: number, depth: number): void {
  if (fetchers.has(name)) for (const word of words) if (/[./]/.test(word)) notes.installer(word, line);
  if (editors.has(name)) words.forEach((word, i) => word === '--install-extension' && notes.extension((words[i + 1] ?? '').replace(/@.*$/s, ''), line));
  if (name === 'docker' || name === 'podman' || name === 'nerdctl') for (const word of words) if (!word.startsWith('-')) notes.image(word, line);
  if (name === 'gh' && (words[0] === 'copilot' || (words[0] === 'extension' && /(?:^|\/)gh-copilot$/.test(words.at(-1) ?? '')))) notes.binary('gh-copilot', line);
  if ((name === 'python' || name === 'python3') && words[0] === '-m') simple(notes, words.slice(1), line, depth + 1);
  if (name === 'xargs' || name === 'timeout') simple(notes, words.slice(Math.max(0, words.findIndex((word) => !/^[-\d]/.test(word)))), line, depth + 1);
  const nested = words.findIndex((word) => /^(?:-l?c|\/c|-command)$/i.test(word));
  if (shells.has(name) && nested >= 0 && words[nested + 1]) scriptTraces(notes, words.slice(nested + 1, nested + 2).join(' '), line);
}

/** `cmd /c`, written `cmd //c` where a shell would take the switch for a path: a tool has the same name. */
const isWindowsShell = (first: string, rest: readonly string[]): boolean => /(?:^|[\\/])cmd\.exe$/i.test(first) || (/^cmd$/i.test(first) && /^\/{1,2}[a-z?](?::|$)/i.test(rest[0] ?? ''));

function simple(notes: Notes, words: readonly string[], line: number, depth = 0): void {
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as string;
    const name = assignment.exec(word)?.[1];
    if (name) notes.env(name, line);
    else if (!prefixes.has(word) && !(at > 0 && word.startsWith('-'))) break;
  }
  const [first, ...rest] = words.slice(at);
  if (first === undefined || depth > deepest || (first === 'command' && rest[0]?.startsWith('-'))) return;
  if (first === 'command') return simple(notes, rest, line, depth + 1);
  const name = program(first);
  const lower = name.toLowerCase();
  const installer = installers[lower];
  const ecosystem = runners[lower];
  if (installer) {
    const at = verbAt(rest, installer.verbs);
    const verb = rest[at] ?? '';
    if (at >= 0 && /^(?:dlx|x|exec|run)$/.test(verb)) runner(notes, installer.ecosystem, rest.slice(at + 1), line);
    else if (at >= 0) packages(notes, installer.ecosystem, rest.slice(at + 1), line);
  } else if (ecosystem) runner(notes, ecosystem, rest, line);
  else if (!isWindowsShell(first, rest)) notes.binary(name, line);
  special(notes, lower, rest, line, depth);
}

/** Traces in the commands of a script: tools installed or run, install scripts fetched, images, editor extensions, variables set. */
export function scriptTraces(notes: Notes, script: string, line = 1, powershell = false): void {
  for (const { words, line: at, quoted, block } of shellCommands(script, line)) if (!powershell || !(quoted || (block && words.length === 1))) simple(notes, words, at);
}

/** Words that a program is started with, as a shell would be given them. */
export const shellWords = (words: readonly string[]): string => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/** Hosts of the URLs in a text. */
export function hostTraces(notes: Notes, text: string, lineOf: (offset: number) => number): void {
  for (const match of text.matchAll(/https?:\/\/([A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?(?::\d{1,5})?)/g)) notes.host(match[1] ?? '', lineOf(match.index));
}
