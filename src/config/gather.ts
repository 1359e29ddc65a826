import { dirname, join, posix, resolve } from 'node:path';
import { readSmall, staysBelow } from './disk.ts';
import { ConfigError, refuse } from './fault.ts';
import { within } from './find.ts';
import type { ConfigFile } from './parse.ts';
import type { ConfigReader } from '../types/source.ts';
import type { LayerName } from './types.ts';

/** One file in the order of authority. `directory` is what its globs are relative to; empty: the top. */
export interface Layer {
  readonly name: LayerName;
  readonly directory: string;
  readonly file: ConfigFile;
}

/** What an entry of `extends` leads to, and how the file found there reads its own. Undefined: the entry names nothing that may be read. */
interface Found {
  readonly id: string;
  readonly shown: string;
  readonly bytes: Uint8Array | undefined;
  readonly read: Read;
}
/** Makes a file of bytes; the parser is loaded with the first that nobody remembers. */
export type Parse = (file: string, bytes: Uint8Array) => ConfigFile | Promise<ConfigFile>;
export const parseFully: Parse = async (file, bytes) => (await import('./parse.ts')).parseConfig(file, bytes);

type Read = (spec: string) => Found | undefined | Promise<Found | undefined>;

const maxDepth = 8;
const maxFiles = 64;
const packageSpec = /^npm:((?:@[a-z0-9~][a-z0-9._~-]*\/)?[a-z0-9~][a-z0-9._~-]*)(?:\/([\w./-]+\.toml))?$/;
const { dirname: parent } = posix;

/** Reads the TOML of an installed package: a file below `node_modules` of the top, also through the links that package managers make inside it. */
function fromPackage(top: string, root: string, directory: string): Read {
  return (spec) => {
    const path = within(directory, spec);
    if (!path?.startsWith(`${root}/`) || !staysBelow(top, path)) return undefined;
    const shown = path.replace('node_modules/', 'npm:');
    return { id: `npm:${path}`, shown, bytes: readSmall(join(top, ...path.split('/')), shown, 'follow'), read: fromPackage(top, root, parent(path)) };
  };
}

function fromSpec(spec: string, read: Read, top: string | undefined): ReturnType<Read> {
  if (!spec.startsWith('npm:')) return read(spec);
  const [, name, file = 'tightlip.toml'] = packageSpec.exec(spec) ?? [];
  if (name === undefined || top === undefined) return undefined;
  return fromPackage(top, `node_modules/${name}`, `node_modules/${name}`)(file);
}

const fromDisk =
  (directory: string): Read =>
  (spec) => {
    const path = resolve(directory, spec);
    return { id: path, shown: path, bytes: readSmall(path, path, 'follow'), read: fromDisk(dirname(path)) };
  };

const fromReader =
  (reader: ConfigReader, directory: string): Read =>
  async (spec) => {
    const path = within(directory, spec);
    return path === undefined ? undefined : { id: path, shown: path, bytes: await reader.read(path), read: fromReader(reader, parent(path)) };
  };

/** A file and everything it extends, what is extended first. */
async function family(name: LayerName, start: ConfigFile, startRead: Read, top: string | undefined, parse: Parse): Promise<Layer[]> {
  const layers: Layer[] = [];
  const seen = new Set<string>([start.file]);
  const visit = async (file: ConfigFile, read: Read, chain: readonly string[]): Promise<void> => {
    for (const [i, spec] of (file.settings.extends ?? []).entries()) {
      const fail = (message: string, hint: string): never => refuse(file.file, message, hint, file.places.value(['extends', i]));
      if (chain.length >= maxDepth) fail(`extends more than ${maxDepth} files deep`, 'shorten the chain');
      const found = await fromSpec(spec, read, top);
      if (!found) return fail('extends something that is neither a file of this repository nor an installed package', 'write a path such as "./company.toml", or "npm:@corp/tightlip-config"');
      if (!found.bytes) return fail('extends a file that is not there', spec.startsWith('npm:') ? 'install the package, or remove the line' : 'correct the path, or add the file (git add)');
      if (chain.includes(found.id)) fail('extends a file that extends it', 'remove one of the two');
      if (seen.has(found.id)) continue;
      seen.add(found.id);
      if (seen.size > maxFiles) fail(`extends more than ${maxFiles} files`, 'merge some of them');
      await visit(await parse(found.shown, found.bytes), found.read, [...chain, found.id]);
    }
    layers.push({ name, directory: '', file });
  };
  await visit(start, startRead, [start.file]);
  return layers;
}

/** A company's file, by absolute path; undefined when it is not there. */
export async function companyLayers(name: 'system' | 'company', path: string, top: string | undefined, parse: Parse = parseFully): Promise<Layer[] | undefined> {
  const bytes = readSmall(path, path, 'follow');
  if (!bytes) return undefined;
  return family(name, await parse(path, bytes), fromDisk(dirname(path)), top, parse);
}

const onlyAtTheTop = ['extends', 'salt', 'locked', 'leak', 'leaks'] as const;

function checkPlace(layer: Layer): void {
  const { file, name } = layer;
  if (name === 'directory') {
    for (const key of onlyAtTheTop) {
      if (file.settings[key] !== undefined) refuse(file.file, `\`${key}\` holds for the whole repository`, 'write it in the tightlip.toml at the top', file.places.key([key]));
    }
  }
  if ((name === 'directory' || name === 'project') && file.settings.ai?.audit) refuse(file.file, '`ai.audit` would let a repository write files', 'only a system-wide file or one named by --config may set it', file.places.key(['ai', 'audit']));
}

/** The repository's own files, the top one and what it extends first, then by depth. All faults of all files are collected. */
export async function repositoryLayers(reader: ConfigReader, files: readonly string[], top: string | undefined, parse: Parse = parseFully): Promise<Layer[]> {
  const layers: Layer[] = [];
  const depth = (path: string): number => path.split('/').length;
  const sorted = files.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const faults: ConfigError[] = [];
  for (const path of sorted) {
    try {
      const bytes = await reader.read(path);
      if (!bytes) continue;
      const file = await parse(path, bytes);
      const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
      const found: Layer[] = directory ? [{ name: 'directory', directory, file }] : await family('project', file, fromReader(reader, ''), top, parse);
      found.forEach(checkPlace);
      layers.push(...found);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(error);
    }
  }
  const [first, ...rest] = faults.flatMap((error) => error.faults);
  if (first) throw new ConfigError([first, ...rest]);
  return layers;
}
