import { child, text, type MapNode, type Node } from '../../agents/node.ts';
import { bareName } from '../commands.ts';
import { lineFinder, type Notes } from '../notes.ts';
import { jsonOf, lineOf, nodeOf, yamlOf } from './documents.ts';
import type { Reader } from './reader.ts';

/** The line of a string at or after an offset: parsers of TOML place a list by its key. */
type LineOf = (offset: number, word: string) => number;

function places(text: string): LineOf {
  const line = lineFinder(text);
  return (offset, word) => line(Math.max(offset, text.indexOf(word, offset)));
}

/** A requirement line of pip (PEP 508 and options): comments, flags and paths name no package, but an address may (`#egg=`). */
export const requirements: Reader = (file, notes) => {
  file.text.split('\n').forEach((line, i) => {
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:$|[[=<>!~;@#,\r(\\])/.exec(line)?.[1] ?? /^(?!\s*#).*[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
    if (name) notes.dependency('pypi', name, i + 1);
  });
};

function list(notes: Notes, node: Node | undefined, line: LineOf): void {
  if (node?.kind === 'list') for (const item of node.items) notes.dependency('pypi', bareName('pypi', text(item) ?? ''), line(item.start, text(item) ?? ''));
}

function keys(notes: Notes, node: Node | undefined, line: LineOf): void {
  if (node?.kind === 'map') for (const { key, keyStart } of node.entries) notes.dependency('pypi', key, line(keyStart, key));
}

const maps = (node: Node | undefined): readonly MapNode[] => (node?.kind === 'map' ? node.entries.map(({ value }) => value).filter((value) => value.kind === 'map') : []);
const listsOf = (notes: Notes, node: Node | undefined, line: LineOf): void => void (node?.kind === 'map' && node.entries.forEach(({ value }) => list(notes, value, line)));

/** A project of Pixi: its own dependencies, and those of its features and systems. */
function environment(notes: Notes, root: Node | undefined, line: LineOf): void {
  const parts = [root, ...maps(child(root, 'feature'))];
  for (const part of [...parts, ...parts.flatMap((one) => maps(child(one, 'target')))]) for (const key of ['dependencies', 'pypi-dependencies']) keys(notes, child(part, key), line);
}

/** `pixi.toml`. */
export const pixi: Reader = async (file, notes) => {
  const { parseToml } = await import('../../agents/toml.ts');
  environment(notes, nodeOf(() => parseToml(file.text)), places(file.text));
};

/** `pyproject.toml`: PEP 621 and 735, Poetry, uv, PDM, Hatch, Pixi. */
export const pyproject: Reader = async (file, notes) => {
  const { parseToml } = await import('../../agents/toml.ts');
  const root = nodeOf(() => parseToml(file.text));
  const line = places(file.text);
  list(notes, child(root, 'project', 'dependencies'), line);
  list(notes, child(root, 'build-system', 'requires'), line);
  listsOf(notes, child(root, 'project', 'optional-dependencies'), line);
  listsOf(notes, child(root, 'dependency-groups'), line);
  for (const key of ['dev-dependencies', 'constraint-dependencies', 'override-dependencies']) list(notes, child(root, 'tool', 'uv', key), line);
  environment(notes, child(root, 'tool', 'pixi'), line);
  listsOf(notes, child(root, 'tool', 'pdm', 'dev-dependencies'), line);
  for (const one of maps(child(root, 'tool', 'hatch', 'envs'))) for (const key of ['dependencies', 'extra-dependencies']) list(notes, child(one, key), line);
  const poetry = child(root, 'tool', 'poetry');
  for (const group of [poetry, ...maps(child(poetry, 'group'))]) for (const key of ['dependencies', 'dev-dependencies']) keys(notes, child(group, key), line);
};

/** `Pipfile`. */
export const pipfile: Reader = async (file, notes) => {
  const { parseToml } = await import('../../agents/toml.ts');
  const root = nodeOf(() => parseToml(file.text));
  for (const section of ['packages', 'dev-packages']) keys(notes, child(root, section), places(file.text));
};

/** `Pipfile.lock`. */
export const pipfileLock: Reader = (file, notes) => {
  const lock = jsonOf(file.text);
  for (const section of ['default', 'develop']) for (const name of Object.keys(lock?.[section] ?? {})) notes.dependency('pypi', name, () => lineOf(file.text, `"${name}"`));
};

/** `poetry.lock`, `uv.lock`, `pdm.lock`, `pylock.toml`, `Cargo.lock`: the line `name = "…"` of each package. Written by programs, up to megabytes: read by their lines. */
export const tomlLock: Reader = (file, notes) => {
  const ecosystem = /cargo\.lock$/i.test(file.path) ? 'crates' : 'pypi';
  const line = lineFinder(file.text);
  for (const match of file.text.matchAll(/^name = "([^"\n]+)"/gm)) notes.dependency(ecosystem, match[1] ?? '', () => line(match.index));
};

/** `environment.yml` of conda, with what pip installs into it. */
export const conda: Reader = async (file, notes) => {
  const root = await yamlOf(file.text);
  const line = places(file.text);
  const dependencies = child(root, 'dependencies');
  for (const item of dependencies?.kind === 'list' ? dependencies.items : []) {
    if (item.kind === 'map') list(notes, child(item, 'pip'), line);
    else notes.dependency('pypi', bareName('pypi', (text(item) ?? '').replace(/^.*::/, '')), line(item.start, text(item) ?? ''));
  }
};

/** `setup.cfg`: indented lines below `install_requires =` and in `[options.extras_require]`. */
export const setupCfg: Reader = (file, notes) => {
  let section = '';
  file.text.split('\n').forEach((line, i) => {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    const name = /^(?:\s+|(?:install|tests|setup)_requires\s*=\s*)([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:$|[[=<>!~;\r])/.exec(line)?.[1];
    if (name && section.startsWith('options')) notes.dependency('pypi', name, i + 1);
  });
};
