import { child, strings, text } from '../../agents/node.ts';
import { parseJson } from '../../agents/json.ts';
import { bareName, scriptTraces } from '../commands.ts';
import { lineFinder, type Notes } from '../notes.ts';
import { jsonOf, lineOf, nodeOf } from './documents.ts';
import type { Reader } from './reader.ts';

/** `composer.json`. */
export const composer: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  for (const kind of ['require', 'require-dev']) {
    const node = child(root, kind);
    if (node?.kind === 'map') for (const { key, keyStart } of node.entries) notes.dependency('composer', key, line(keyStart));
  }
};

/** `composer.lock`. */
export const composerLock: Reader = (file, notes) => {
  const lock = jsonOf(file.text);
  for (const list of [lock?.packages, lock?.['packages-dev']]) {
    for (const item of Array.isArray(list) ? (list as { name?: unknown }[]) : []) {
      const name = String(item?.name ?? '');
      notes.dependency('composer', name, () => lineOf(file.text, `"name": "${name}"`));
    }
  }
};

const each = (text: string, pattern: RegExp, see: (name: string, line: number) => void): void =>
  text.split('\n').forEach((line, i) => {
    const name = pattern.exec(line)?.[1];
    if (name) see(name, i + 1);
  });

/** `Gemfile` and gemspecs: `gem 'x'`, `add_dependency 'x'`. */
export const gems: Reader = (file, notes) => each(file.text, /^\s*(?:gem|(?:\w+\.)?add_(?:development_|runtime_)?dependency)[\s(]+(?:["']|%[qQ][<({[])([\w.-]+)["'>)}\]]/, (name, line) => notes.dependency('gem', name, line));

/** `Gemfile.lock`: specs are indented by four spaces. */
export const gemLock: Reader = (file, notes) => each(file.text, /^ {4}([\w.-]+) \(/, (name, line) => notes.dependency('gem', name, line));

/** `Brewfile`: formulas, casks, editor extensions. */
export const brewfile: Reader = (file, notes) => {
  each(file.text, /^\s*(?:brew|cask)[\s(]+["']([^"']+)["']/, (name, line) => notes.dependency('brew', name, line));
  each(file.text, /^\s*vscode[\s(]+["']([^"']+)["']/, (name, line) => notes.extension(name, line));
  each(file.text, /^\s*npm[\s(]+["']([^"']+)["']/, (name, line) => notes.dependency('npm', name, line));
};

const backends: Readonly<Record<string, 'npm' | 'pypi' | 'crates' | 'go' | 'gem'>> = { npm: 'npm', pipx: 'pypi', cargo: 'crates', go: 'go', gem: 'gem' };

function versioned(notes: Notes, key: string, line: number): void {
  const [backend, name] = key.includes(':') ? [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)] : ['', key];
  const ecosystem = backends[backend];
  if (ecosystem) notes.dependency(ecosystem, bareName(ecosystem, name), line);
  else notes.binary(name.split('/').at(-1) ?? name, line);
}

/** `mise.toml`: `[tools]`, with the backend in front of a package; tasks, variables. */
export const mise: Reader = async (file, notes) => {
  const { parseToml } = await import('../../agents/toml.ts');
  const root = nodeOf(() => parseToml(file.text));
  const line = lineFinder(file.text);
  const tools = child(root, 'tools');
  if (tools?.kind === 'map') for (const { key, keyStart } of tools.entries) versioned(notes, key, line(keyStart));
  const tasks = child(root, 'tasks');
  for (const { keyStart, value } of tasks?.kind === 'map' ? tasks.entries : []) {
    for (const command of strings(value.kind === 'map' ? child(value, 'run') : value)) scriptTraces(notes, command, line(keyStart));
  }
  const env = child(root, 'env');
  if (env?.kind === 'map') for (const { key, keyStart, value } of env.entries) if (text(value) !== undefined) notes.env(key, line(keyStart));
};

/** `.tool-versions` of asdf: a name and its versions a line. */
export const toolVersions: Reader = (file, notes) => each(file.text, /^\s*([^\s#]+)\s+\S/, (name, line) => versioned(notes, name, line));
