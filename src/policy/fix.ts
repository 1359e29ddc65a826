import type { Evidence } from '../types/finding.ts';
import type { Place } from './presence.ts';

/** Commands that take a banned tool out again. They work as printed, in a POSIX shell at the top of the repository. */

/** One word for a shell. */
export const quote = (word: string): string => (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

/** Folders that many tools share: only the file is taken out. */
const SHARED = /^\.(?:github|gitlab|vscode|idea|devcontainer|agents|config|circleci|husky)$/;

/** The tool's own folder around a path, or the path itself. */
function toRemove(path: string): { readonly path: string; readonly folder: boolean } {
  const names = path.split('/');
  const own = names.findIndex((name, index) => index < names.length - 1 && name.startsWith('.') && name.length > 1 && !SHARED.test(name));
  return own === -1 ? { path, folder: false } : { path: names.slice(0, own + 1).join('/'), folder: true };
}

/** Untracks paths and has git ignore them. The work tree keeps its files. */
function untrack(paths: readonly string[]): string {
  const targets = [...new Map(paths.map((path) => toRemove(path)).map((target) => [target.path, target])).values()];
  const words = targets.map(({ path }) => quote(path)).join(' ');
  const lines = targets.map(({ path, folder }) => quote(`/${path.replace(/[*?[\\!#]/g, '\\$&')}${folder ? '/' : ''}`)).join(' ');
  return `git rm -rqf --cached --ignore-unmatch -- ${words} && printf '%s\\n' ${lines} >> .gitignore && git add .gitignore`;
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
const inside = (path: string, command: string): string => (folderOf(path) === '' ? command : `(cd ${quote(folderOf(path))} && ${command})`);

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

function dependency(one: Evidence): string {
  const { path } = one.origin;
  const [, remove, changed] = REMOVERS.find(([file]) => file.test(path)) ?? [];
  return remove ? inside(path, `${remove(quote(packageName(one.what)))} && git add -u -- ${changed}`) : removeLine(one);
}

/** Files in which a line stands by itself. */
const LINEWISE = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*requirements[\w.-]*\.(?:txt|in)|\.envrc)$/;

/** Lists of strings, whose last comma may stay: the id is taken out, whatever else stands on its line. */
const LISTED = /(?:^|\/)(?:\.vscode\/extensions\.json|\.?devcontainer\.json|[^/]+\.code-workspace|pyproject\.toml)$/;

/** What takes a name out of a list of quoted strings, or a key of that name in TOML. */
function unlist(name: string, path: string): string {
  const plain = name.replace(/[.[\]\\^$*+?(){}|/]/g, '\\$&');
  const more = path.endsWith('.toml') ? '([^A-Za-z0-9_.-][^Q]*)?' : '(@[^Q]*)?';
  const lists = (path.endsWith('.toml') ? ['"', "'"] : ['"']).map((mark) => `s/${mark}${plain}${more.replace('Q', mark)}${mark}[[:space:]]*,?//`);
  return [...lists, ...(path.endsWith('.toml') ? [`s/^[[:space:]]*"?${plain}"?[[:space:]]*=.*$//`] : [])].join(';');
}

function removeLine(one: Evidence): string {
  const { path } = one.origin;
  const listed = LISTED.test(path) && (one.trace === 'extension' || one.trace === 'dependency');
  if (one.startLine === undefined || !(LINEWISE.test(path) || listed)) return `remove ${one.what} from ${path}${one.startLine === undefined ? '' : `:${one.startLine}`}`;
  const script = listed ? `-E ${quote(`${one.startLine}{${unlist(packageName(one.what), path)};}`)}` : `${one.startLine}d`;
  return `sed -i.bak ${script} ${quote(path)} && rm ${quote(`${path}.bak`)} && git add ${quote(path)}`;
}

/** Deletes the lines on which traces stand. */
const dropLines = (traces: readonly Evidence[]): string => `sed ${[...new Set(traces.map((one) => `-e ${one.startLine ?? 1}d`))].join(' ')}`;

const kept = (commit: string): string =>
  [['NAME', 'an'], ['EMAIL', 'ae'], ['DATE', 'aI']].map(([name, format]) => `GIT_AUTHOR_${name}="$(git log -1 --format=%${format} ${commit})"`).join(' ');

/**
 * Takes trailers and footers out of a message that is not committed yet; or makes a commit anew without them and puts those above it on top.
 * An author that is a tool becomes whoever runs the command.
 */
function message(place: Place, traces: readonly Evidence[]): string {
  const written = traces.filter((one) => one.trace !== 'author');
  if (place.origin.kind === 'message') return `${dropLines(written)} "$(git rev-parse --git-path COMMIT_EDITMSG)" | git commit -F -`;
  const full = 'commit' in place.origin && place.origin.commit ? place.origin.commit : place.origin.path.replace(/^commit:/, '');
  const commit = full.slice(0, 16);
  const text = `git log -1 --format=%B ${commit}${written.length > 0 ? ` | ${dropLines(written)}` : ''}`;
  const author = traces.some((one) => one.trace === 'author') ? '' : `${kept(commit)} `;
  return `new=$(${text} | ${author}git commit-tree '${commit}^{tree}' $(git rev-parse '${commit}^@' | sed 's/^/-p /') -F -) && git rebase -q --onto "$new" ${commit}`;
}

/** Deletes a branch, here or on its remote, or notes. */
function dropRef(ref: string): string {
  const [, remote, branch] = /^refs\/remotes\/([^/]+)\/(.+)$/s.exec(ref) ?? [];
  if (remote !== undefined && branch !== undefined) return `git push -q --delete -- ${quote(remote)} ${quote(branch)}`;
  return ref.startsWith('refs/') ? `git update-ref -d ${quote(ref)}` : `git branch -qD -- ${quote(ref)}`;
}

/** What to do about a banned tool at one place. */
export function fixOf(place: Place): string {
  const traces = place.evidence.filter((one) => one.strength !== 'weak');
  const all = traces.length > 0 ? traces : place.evidence;
  const { kind, path } = place.origin;
  if (kind === 'message' || kind === 'object') {
    if (path.startsWith('ref:')) return dropRef(path.slice('ref:'.length));
    return message(place, all.filter((one) => one.trace === 'trailer' || one.trace === 'author'));
  }
  if (all.some((one) => one.trace === 'path' || one.trace === 'binary')) return untrack([path]);
  const steps = new Set(all.map((one) => (one.trace === 'dependency' ? dependency(one) : removeLine(one))));
  return [...steps].join(all.every((one) => one.trace === 'dependency') ? ' && ' : '; ');
}

/** The lines of TOML that decide about a tool where no policy does: approve as it stands, or write "banned" and a reason. Several tools' lines may follow each other. */
export function decide(tool: string): string {
  const lines = ['', '[[ai.rule]]', `id = "AI-${tool}"`, `tools = ["${tool}"]`, 'verdict = "approved" # or "banned", and below it reason = "..."'];
  return `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} >> tightlip.toml`;
}
