import type { Evidence } from '../types/finding.ts';
import type { Place } from './presence.ts';
import { intoCommit, messageSince, pathspec, pathWord, quote, untrackSince } from './rewrite.ts';

/** Commands that take a banned tool out again. They work as printed, in a POSIX shell at the top of the repository. */

/** Folders that many tools share: only the file is taken out. */
const SHARED = /^\.(?:github|gitlab|vscode|idea|devcontainer|agents|config|circleci|husky)$/;

/** The tool's own folder around a path, or the path itself. */
function toRemove(path: string): { readonly path: string; readonly folder: boolean } {
  const names = path.split('/');
  const own = names.findIndex((name, index) => index < names.length - 1 && name.startsWith('.') && name.length > 1 && !SHARED.test(name));
  return own === -1 ? { path, folder: false } : { path: names.slice(0, own + 1).join('/'), folder: true };
}

/** Untracks a path and has git ignore it; with a commit, from there on. The work tree keeps its files. */
function untrack(of: string, commit: string | undefined): string {
  const { path, folder } = toRemove(of);
  const words = pathspec(path);
  const lines = quote(`/${path.replace(/[*?[\\!#]/g, '\\$&')}${folder ? '/' : ''}`);
  if (commit !== undefined) return untrackSince(commit, words, lines);
  return `git rm -rqf --cached --ignore-unmatch -- ${words} && printf '%s\\n' ${lines} >> .gitignore && git add .gitignore`;
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const inside = (path: string, command: string): string => (folderOf(path) === '' ? command : `(cd ${pathWord(folderOf(path))} && ${command})`);

/** How each manifest's own tool removes a package, and what that changes. */
const REMOVERS: readonly (readonly [file: RegExp, command: (name: string) => string, changed: string])[] = [
  [/(?:^|\/)pnpm-lock\.yaml$/, (name) => `pnpm remove ${name}`, 'package.json pnpm-lock.yaml'],
  [/(?:^|\/)yarn\.lock$/, (name) => `yarn remove ${name}`, 'package.json yarn.lock'],
  [/(?:^|\/)bun\.lockb?$/, (name) => `bun remove ${name}`, "package.json ':(glob)bun.lock*'"],
  [/(?:^|\/)(?:package|package-lock|npm-shrinkwrap)\.json$/, (name) => `npm uninstall ${name}`, "':(glob)package*.json'"],
  [/(?:^|\/)uv\.lock$/, (name) => `uv remove ${name}`, 'pyproject.toml uv.lock'],
  [/(?:^|\/)poetry\.lock$/, (name) => `poetry remove ${name}`, 'pyproject.toml poetry.lock'],
  [/(?:^|\/)Pipfile(?:\.lock)?$/, (name) => `pipenv uninstall ${name}`, "':(glob)Pipfile*'"],
  [/(?:^|\/)Cargo\.(?:toml|lock)$/, (name) => `cargo remove ${name}`, "':(glob)Cargo.*'"],
  [/(?:^|\/)go\.(?:mod|sum)$/, (name) => `go get ${name}@none`, "':(glob)go.*'"],
  [/(?:^|\/)composer\.(?:json|lock)$/, (name) => `composer remove ${name}`, "':(glob)composer.*'"],
  [/(?:^|\/)Gemfile(?:\.lock)?$/, (name) => `bundle remove ${name}`, "':(glob)Gemfile*'"],
];

/** `name` without ecosystem, version or extras: what `what` of a dependency's evidence starts with. */
const packageName = (what: string): string => /^(?:[a-z]+:)?(@?[^@\s[=<>~!;(]+)/.exec(what)?.[1] ?? what;

function dependency(one: Evidence, commit: string | undefined): string | undefined {
  const { path } = one.origin;
  const [, remove, changed] = REMOVERS.find(([file]) => file.test(path)) ?? [];
  return remove ? inside(path, `${remove(quote(packageName(one.what)))} && git add -u -- ${changed}`) : removeLine(one, commit);
}

/** Files in which a line stands by itself. */
const LINEWISE = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*requirements[\w.-]*\.(?:txt|in)|\.envrc)$/;

/** Lists of strings, whose last comma may stay: the id is taken out, whatever else stands on its line. */
const LISTED = /(?:^|\/)(?:\.vscode\/extensions\.json|\.?devcontainer\.json|[^/]+\.code-workspace|pyproject\.toml)$/;

const plain = (name: string): string => name.replace(/[.[\]\\^$*+?(){}|/]/g, '\\$&');

/** What takes a name out of a list of quoted strings, or a key of that name in TOML. */
function unlist(name: string, path: string): string {
  const more = path.endsWith('.toml') ? '([^A-Za-z0-9_.-][^Q]*)?' : '(@[^Q]*)?';
  const lists = (path.endsWith('.toml') ? ['"', "'"] : ['"']).map((mark) => `s/${mark}${plain(name)}${more.replace('Q', mark)}${mark}[[:space:]]*,?//`);
  return [...lists, ...(path.endsWith('.toml') ? [`s/^[[:space:]]*"?${plain(name)}"?[[:space:]]*=.*$//`] : [])].join(';');
}

/** Takes a trace out of a file where nothing else depends on its line; undefined: that is for a person to decide. What a commit says of lines need not hold for the file of today. */
function removeLine(one: Evidence, commit: string | undefined): string | undefined {
  const { path } = one.origin;
  const listed = LISTED.test(path) && (one.trace === 'extension' || one.trace === 'dependency');
  if (one.startLine === undefined || !(LINEWISE.test(path) || listed)) return undefined;
  const name = packageName(one.what);
  const line = commit === undefined ? String(one.startLine) : '';
  const deleted = commit === undefined ? `${one.startLine}d` : `-E ${quote(`/^[[:space:]]*(export[[:space:]]+)?${plain(name)}([^A-Za-z0-9_.-]|$)/d`)}`;
  const script = listed ? `-E ${quote(`${line}{${unlist(name, path)};}`)}` : deleted;
  return `sed -i.bak ${script} ${pathWord(path)} && rm ${pathWord(`${path}.bak`)} && git add ${pathspec(path)}`;
}

/** Deletes the lines on which traces stand. */
const dropLines = (traces: readonly Evidence[]): string => `sed ${[...new Set(traces.map((one) => `-e ${one.startLine ?? 1}d`))].join(' ')}`;

/** The first digits of the commit that a place is in, or that it is. */
function commitOf({ origin }: Place): string | undefined {
  if (origin.kind === 'object') return (origin.commit ?? origin.path.replace(/^commit:/, '')).slice(0, 16);
  return origin.kind === 'commit' && origin.commit !== '' ? origin.commit.slice(0, 16) : undefined;
}

/** Takes trailers and footers out of a message that is not committed yet, or out of a commit. An author that is a tool becomes whoever runs the command. */
function message(traces: readonly Evidence[], commit: string | undefined): string {
  const written = traces.filter((one) => one.trace !== 'author');
  if (commit === undefined) return `${dropLines(written)} "$(git rev-parse --git-path COMMIT_EDITMSG)" | git commit -F -`;
  const lines = new Set(written.map((one) => one.startLine ?? 1));
  return messageSince(commit, [...lines], [...new Set(traces.filter((one) => one.trace === 'author').map((one) => one.what))]);
}

/** Deletes a branch, here or on its remote, or notes. */
function dropRef(ref: string): string {
  const [, remote, branch] = /^refs\/remotes\/([^/]+)\/(.+)$/s.exec(ref) ?? [];
  if (remote !== undefined && branch !== undefined) return `git push -q --delete -- ${quote(remote)} ${quote(branch)}`;
  return ref.startsWith('refs/') ? `git update-ref -d ${quote(ref)}` : `git branch -qD -- ${quote(ref)}`;
}

/** What to do about a banned tool at one place. What nobody but a person can decide (a step of a pipeline, a line of a script) is said in words, behind all commands. */
export function fixOf(place: Place): string {
  const traces = place.evidence.filter((one) => one.strength !== 'weak');
  const all = traces.length > 0 ? traces : place.evidence;
  const { kind, path } = place.origin;
  const commit = commitOf(place);
  if (kind === 'message' || kind === 'object') {
    if (path.startsWith('ref:')) return dropRef(path.slice('ref:'.length));
    return message(all.filter((one) => one.trace === 'trailer' || one.trace === 'author'), commit);
  }
  if (all.some((one) => one.trace === 'path' || one.trace === 'binary')) return untrack(path, commit);
  return edit(all, path, commit);
}

/** Edits a file: commands first, then in words what is left. In a commit both end with taking the change into it. */
function edit(traces: readonly Evidence[], path: string, commit: string | undefined): string {
  const last = commit === undefined ? [] : [intoCommit(commit)];
  const commands = new Set<string>();
  const words = new Set<string>();
  for (const one of traces) {
    const command = one.trace === 'dependency' ? dependency(one, commit) : removeLine(one, commit);
    if (command === undefined) words.add(`remove ${one.what} from ${path}${one.startLine === undefined ? '' : `:${one.startLine}`}`);
    else commands.add(command);
  }
  if (words.size === 0) return [...commands, ...last].join(' && ');
  const byHand = `by hand: ${[...words].join(', ')}, then ${[`git add ${pathspec(path)}`, ...last].join(' && ')}`;
  return commands.size === 0 ? byHand : `${[...commands].join(' && ')}; ${byHand}`;
}

/** The lines of TOML that decide about a tool where no policy does: approve as it stands, or write "banned" and a reason. Several tools' lines may follow each other. */
export function decide(tool: string): string {
  const lines = ['', '[[ai.rule]]', `id = "AI-${tool}"`, `tools = ["${tool}"]`, 'verdict = "approved" # or "banned", and below it reason = "..."'];
  return `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} >> tightlip.toml`;
}
