import { parseJson } from '../../agents/json.ts';
import { child, entries, strings, text, type Node } from '../../agents/node.ts';
import { bareName, scriptTraces } from '../commands.ts';
import { lineFinder, type Notes } from '../notes.ts';
import { jsonOf, lineOf, nodeOf, yamlOf } from './documents.ts';
import type { Reader } from './reader.ts';

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'bundledDependencies', 'bundleDependencies', 'resolutions', 'overrides', 'catalog'];

/** The package that an entry installs: `"x": "npm:real@1"` is `real`; of a path of names (resolutions, overrides) the last counts. */
function installed(key: string, value: Node): string {
  const version = text(value) ?? '';
  if (version.startsWith('npm:')) return bareName('npm', version);
  return bareName('npm', key.split(/\/(?=@)|\*\*\/|>/).at(-1) ?? key);
}

function dependencyMap(notes: Notes, node: Node | undefined, line: (offset: number) => number): void {
  if (node?.kind === 'list') for (const item of node.items) notes.dependency('npm', text(item) ?? '', line(item.start));
  for (const { key, keyStart, value } of node?.kind === 'map' ? node.entries : []) {
    notes.dependency('npm', installed(key, value), line(keyStart));
    // Overrides of what one package brings.
    if (value.kind === 'map') dependencyMap(notes, value, line);
  }
}

/** `package.json`: dependencies of all kinds, scripts; a vendored package by its own name. */
export const manifest: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  if (!root) return;
  const line = lineFinder(file.text);
  for (const kind of kinds) dependencyMap(notes, child(root, kind), line);
  dependencyMap(notes, child(root, 'pnpm', 'overrides'), line);
  const scripts = child(root, 'scripts');
  if (scripts?.kind === 'map') for (const { value } of scripts.entries) scriptTraces(notes, text(value) ?? '', line(value.start));
  const name = text(child(root, 'name'));
  if (name && file.path.endsWith(`node_modules/${name}/package.json`)) notes.vendored('npm', name, 1);
};

/** Keys `"…node_modules/<name>": {` of versions 2 and 3, as npm writes them. */
function* lockedPaths(text: string): Generator<{ name: string; at: number }> {
  for (let at = text.indexOf('node_modules/'); at >= 0; at = text.indexOf('node_modules/', at + 1)) {
    const start = at + 'node_modules/'.length;
    const end = text.indexOf('"', start);
    const name = text.slice(start, end < 0 ? start : Math.min(end, start + 250));
    if (name.includes('node_modules/')) continue;
    // What is installed under another name says so first.
    const opened = /^\s*:\s*\{(?:\s*"name"\s*:\s*"([^"]+)")?/.exec(text.slice(end + 1, end + 300));
    if (opened) yield { name: opened[1] ?? name, at };
  }
}

/** `package-lock.json`, `npm-shrinkwrap.json`. Version 1, and what escapes its slashes or letters, is parsed; the others are megabytes written by npm, and read by their keys. */
export const packageLock: Reader = (file, notes) => {
  const { text } = file;
  if (/"lockfileVersion"\s*:\s*[23]\b/.test(text.slice(0, 1000)) && !text.includes('\\/') && !text.includes('\\u')) {
    const line = lineFinder(text);
    for (const { name, at } of lockedPaths(text)) notes.dependency('npm', name, () => line(at));
    return;
  }
  const lock = jsonOf(text);
  for (const path of Object.keys(lock?.packages ?? {})) {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (name) notes.dependency('npm', name, () => lineOf(text, `"${path}"`));
  }
  const queue: unknown[] = [lock?.dependencies];
  for (let next = queue.pop(); next && typeof next === 'object'; next = queue.pop()) {
    for (const [name, value] of Object.entries(next)) {
      notes.dependency('npm', name, () => lineOf(text, `"${name}"`));
      if (value && typeof value === 'object' && 'dependencies' in value) queue.push(value.dependencies);
    }
  }
};

/** `yarn.lock`, both generations: `"@scope/name@npm:^1", other@^2:` at the start of a line. */
export const yarnLock: Reader = (file, notes) => {
  file.text.split('\n').forEach((line, i) => {
    if (!/^[^\s#].*:\s*$/.test(line)) return;
    for (const part of line.replaceAll(/["']/g, '').split(', ')) notes.dependency('npm', (/^@?[^@\s]+@npm:((?:@[^/@]+\/)?[^@\s]+)@/.exec(part) ?? /^((?:@[^/@]+\/)?[^@\s]+)@/.exec(part))?.[1] ?? '', i + 1);
  });
};

/** `pnpm-lock.yaml`: keys such as `'@scope/name@1.0.0':`, `/name@1.0.0(peer@2):`, `/@scope/name/1.0.0:`. Written by one program, up to megabytes: read by its lines. */
export const pnpmLock: Reader = (file, notes) => {
  file.text.split('\n').forEach((line, i) => {
    const name = /^ {2,}['"]?\/?((?:@[^/@\s'"]+\/)?[^@/\s'":(]+)(?:[@/]\d[^\s]*)?['"]?:/.exec(line)?.[1];
    if (name) notes.dependency('npm', name, i + 1);
  });
};

/** `bun.lock` (JSON with trailing commas): keys of `packages` are paths of names. */
export const bunLock: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const packages = child(root, 'packages');
  if (packages?.kind !== 'map') return;
  const line = lineFinder(file.text);
  for (const { keyStart, value } of packages.entries) notes.dependency('npm', bareName('npm', strings(value)[0] ?? ''), line(keyStart));
};

/** `bun.lockb` is binary; scoped names stand in it as they are. */
export const bunBinaryLock: Reader = (file, notes) => {
  for (const name of notes.lookup.packageNames.npm ?? []) if (name.startsWith('@') && file.text.includes(name)) notes.dependency('npm', name, 1);
};

/** `pnpm-workspace.yaml`: catalogs. */
export const workspace: Reader = async (file, notes) => {
  const root = await yamlOf(file.text);
  const line = lineFinder(file.text);
  dependencyMap(notes, child(root, 'catalog'), line);
  for (const { value } of entries(root, 'catalogs').flatMap(({ value: catalogs }) => (catalogs.kind === 'map' ? catalogs.entries : []))) dependencyMap(notes, value, line);
};

/** `deno.json`: imports from npm, tasks. */
export const deno: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  for (const { value } of entries(root, 'imports').flatMap(({ value: imports }) => (imports.kind === 'map' ? imports.entries : []))) {
    if (text(value)?.startsWith('npm:')) notes.dependency('npm', bareName('npm', (text(value) ?? '').replace(/^npm:\/?/, '')), line(value.start));
  }
  const tasks = child(root, 'tasks');
  for (const { value } of tasks?.kind === 'map' ? tasks.entries : []) scriptTraces(notes, text(value) ?? text(child(value, 'command')) ?? '', line(value.start));
};

/** `deno.lock`: keys `npm:name@1` and `name@1.0.0`. */
export const denoLock: Reader = (file, notes) => {
  const line = lineFinder(file.text);
  for (const match of file.text.matchAll(/"(?:npm:)?((?:@[\w.-]{1,100}\/)?[\w.-]{1,100})@[^"\n]{1,300}"\s*:/g)) notes.dependency('npm', match[1] ?? '', () => line(match.index));
};
