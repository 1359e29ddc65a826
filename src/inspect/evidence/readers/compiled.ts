import { child, text, walk, type Node } from '../../agents/node.ts';
import { parseJson } from '../../agents/json.ts';
import { lineFinder, type Notes } from '../notes.ts';
import { nodeOf } from './documents.ts';
import type { Reader } from './reader.ts';
import { xmlElements } from './xml.ts';

const cargoTables = new Set(['dependencies', 'dev-dependencies', 'build-dependencies']);

/** `Cargo.toml`: tables of dependencies at any level (targets, workspace), renamed packages by their real name. */
export const cargo: Reader = async (file, notes) => {
  const { parseToml } = await import('../../agents/toml.ts');
  const root = nodeOf(() => parseToml(file.text));
  const line = lineFinder(file.text);
  for (const { key, node } of root ? walk(root) : []) {
    if (!cargoTables.has(key) || node.kind !== 'map') continue;
    for (const { key: name, keyStart, value } of node.entries) notes.dependency('crates', text(child(value, 'package')) ?? name, line(keyStart));
  }
};

/** `go.mod`: lines and blocks of `require`, `tool` and `replace` (what stands in for another); a major version's suffix is no part of the name. */
export const goMod: Reader = (file, notes) => {
  let block = '';
  file.text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\/\/.*$/s, '').trim();
    const opened = /^(\w+)\s*\($/.exec(line)?.[1];
    if (opened !== undefined || line === ')') block = opened ?? '';
    const [verb, first] = block ? [block, line.split(/\s+/)[0]] : line.split(/\s+/);
    const path = verb === 'replace' ? /=>\s*(\S+)/.exec(line)?.[1] : first;
    if ((verb === 'require' || verb === 'tool' || verb === 'replace') && path?.includes('.')) goModule(notes, path.replaceAll(/["`]/g, ''), i + 1);
  });
};

/** A module, or a package inside it: every folder of the path may be the module. */
function goModule(notes: Notes, path: string, line: number): void {
  const parts = path.replace(/\/v\d+(?=\/|$)/, '').split('/');
  for (let length = parts.length; length >= 2; length--) notes.dependency('go', parts.slice(0, length).join('/'), line);
}

/** `pom.xml`: dependencies and plugins, in either order of their names; a property stands for what an element of its name said above. */
export const maven: Reader = (file, notes) => {
  let group: string | undefined;
  let artifact: string | undefined;
  const properties = new Map<string, string>();
  const whole = (content: string): string => content.replaceAll(/\$\{([\w.-]{1,100})\}/g, (_, name: string) => properties.get(name) ?? '');
  for (const { name, content, line } of xmlElements(file.text)) {
    if (name === 'groupId') group = whole(content);
    else if (name === 'artifactId') artifact = whole(content);
    else if (name === 'dependency' || name === 'plugin') group = artifact = undefined;
    else properties.set(name, content);
    if ((name === 'groupId' || name === 'artifactId') && artifact !== undefined) notes.dependency('maven', `${group ?? ''}:${artifact}`, line);
  }
};

/** Gradle scripts and lock files: string literals and lines `group:artifact[:version]`, and the names by themselves. */
export const gradle: Reader = (file, notes) => {
  file.text.split('\n').forEach((line, i) => {
    if (/^\s*(?:#|\*)/.test(line)) return;
    const code = line.replace(/(?:^|\s)\/\/.*$/, '');
    for (const match of code.matchAll(/(?:^|["'])([\w.-]{1,120}:[\w.-]{1,120})(?=[:"'=]|$)/g)) notes.dependency('maven', match[1] ?? '', i + 1);
    for (const match of code.matchAll(/\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]{1,120})["']\s{0,9},\s{0,9}name\s{0,9}[:=]\s{0,9}["']([\w.-]{1,120})["']/g)) notes.dependency('maven', `${match[1] ?? ''}:${match[2] ?? ''}`, i + 1);
  });
};

/** `libs.versions.toml`: Gradle's version catalogue. */
export const versionCatalogue: Reader = async (file, notes) => {
  const { parseToml } = await import('../../agents/toml.ts');
  const root = nodeOf(() => parseToml(file.text));
  const line = lineFinder(file.text);
  const libraries = child(root, 'libraries');
  for (const { keyStart, value } of libraries?.kind === 'map' ? libraries.entries : []) {
    const module = text(child(value, 'module')) ?? (text(value) ?? '').split(':').slice(0, 2).join(':');
    notes.dependency('maven', module || `${text(child(value, 'group')) ?? ''}:${text(child(value, 'name')) ?? ''}`, line(keyStart));
  }
};

/** MSBuild projects, `packages.config`, `Directory.Packages.props`. */
export const nuget: Reader = (file, notes) => {
  for (const { name, attributes, line } of xmlElements(file.text)) {
    if (/^(?:PackageReference|PackageVersion|GlobalPackageReference)$/.test(name)) notes.dependency('nuget', attributes.get('Include') ?? attributes.get('Update') ?? '', line);
    else if (name === 'package') notes.dependency('nuget', attributes.get('id') ?? '', line);
  }
};

function keysBelow(notes: Notes, node: Node | undefined, line: (offset: number) => number): void {
  for (const { keyStart, key } of node?.kind === 'map' ? node.entries : []) notes.dependency('nuget', key, line(keyStart));
}

/** `packages.lock.json` (by target framework) and `dotnet-tools.json`. */
export const nugetJson: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  keysBelow(notes, child(root, 'tools'), line);
  const frameworks = child(root, 'dependencies');
  for (const { value } of frameworks?.kind === 'map' ? frameworks.entries : []) keysBelow(notes, value, line);
};

/** `paket.dependencies`. */
export const paket: Reader = (file, notes) => {
  file.text.split('\n').forEach((line, i) => notes.dependency('nuget', /^\s*nuget\s+(\S+)/.exec(line)?.[1] ?? '', i + 1));
};
