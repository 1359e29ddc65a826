import { child, filled, strings, text, walk, type Node } from '../../agents/node.ts';
import { parseJson } from '../../agents/json.ts';
import { scriptTraces, shellWords } from '../commands.ts';
import { lineFinder, type Notes } from '../notes.ts';
import { nodeOf } from './documents.ts';
import type { Reader } from './reader.ts';
import { xmlElements } from './xml.ts';

type LineOf = (offset: number) => number;

/** Ids in a list; a leading `-` takes an extension away. */
function extensions(notes: Notes, node: Node | undefined, line: LineOf): void {
  if (node?.kind !== 'list') return;
  for (const item of node.items) {
    const id = (text(item) ?? '').replace(/@[\w.-]+$/, '');
    if (!id.startsWith('-')) notes.extension(id, line(item.start));
  }
}

/** A key that only switches something off is the opposite of a trace. */
function switchesOff(node: Node): boolean {
  if (node.kind === 'scalar') return node.value === false || node.value === 'off' || node.value === null;
  return node.kind === 'map' ? node.entries.every(({ value }) => switchesOff(value)) : !filled(node);
}

function settings(notes: Notes, node: Node | undefined, line: LineOf): void {
  if (node?.kind !== 'map') return;
  for (const { key, keyStart, value } of node.entries) {
    if (key.startsWith('[')) settings(notes, value, line);
    else if (!switchesOff(value)) notes.setting(key, line(keyStart));
  }
}

/** `.vscode/extensions.json` and workspaces: recommendations; what is not wanted is no trace. */
export const vscode: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  extensions(notes, child(root, 'recommendations'), line);
  extensions(notes, child(root, 'extensions', 'recommendations'), line);
  settings(notes, child(root, 'settings'), line);
};

/** `.vscode/settings.json`: keys that a tool's extension or editor has for itself. */
export const vscodeSettings: Reader = (file, notes) => settings(notes, nodeOf(() => parseJson(file.text)), lineFinder(file.text));

/** `.vscode/tasks.json`: commands. */
export const vscodeTasks: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  for (const { key, node } of root ? walk(root) : []) if (key === 'command') scriptTraces(notes, text(node) ?? '', line(node.start));
};

const lifecycle = new Set(['initializeCommand', 'onCreateCommand', 'updateContentCommand', 'postCreateCommand', 'postStartCommand', 'postAttachCommand']);

/** A text for the shell, a list of words, or several of these by name. */
function commandsOf(node: Node): readonly string[] {
  if (node.kind === 'map') return node.entries.flatMap(({ value }) => commandsOf(value));
  return node.kind === 'list' ? [shellWords(strings(node))] : strings(node);
}

/** `devcontainer.json`: image, features, extensions, plugins, settings, variables, commands. */
export const devcontainer: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  if (root?.kind !== 'map') return;
  notes.image(text(child(root, 'image')) ?? '', 1);
  const features = child(root, 'features');
  if (features?.kind === 'map') for (const { key, keyStart } of features.entries) notes.image(key, line(keyStart));
  extensions(notes, child(root, 'extensions'), line);
  settings(notes, child(root, 'settings'), line);
  const customizations = child(root, 'customizations');
  for (const { value } of customizations?.kind === 'map' ? customizations.entries : []) {
    extensions(notes, child(value, 'extensions'), line);
    settings(notes, child(value, 'settings'), line);
    const plugins = child(value, 'plugins');
    if (plugins?.kind === 'list') for (const item of plugins.items) notes.plugin(text(item) ?? '', line(item.start));
  }
  for (const { key, value } of root.entries) {
    if (lifecycle.has(key)) for (const command of commandsOf(value)) scriptTraces(notes, command, line(value.start));
    if (/^(?:container|remote)Env$/.test(key) && value.kind === 'map') for (const entry of value.entries) notes.env(entry.key, line(entry.keyStart));
  }
};

/** `.idx/dev.nix`: strings of the list `extensions = [ … ]`; comments do not count. */
export const devNix: Reader = (file, notes) => {
  const code = file.text.replaceAll(/#[^\n]*/g, '');
  const line = lineFinder(code);
  for (const list of code.matchAll(/\bextensions\s*=\s*\[([^\]=]*)\]/g)) {
    for (const id of (list[1] ?? '').matchAll(/"([^"\n]+)"/g)) notes.extension(id[1] ?? '', line(list.index + list[0].indexOf('[') + 1 + id.index));
  }
};

/** `.idea/externalDependencies.xml`: plugins that the project requires. */
export const jetbrains: Reader = (file, notes) => {
  for (const { name, attributes, line } of xmlElements(file.text)) if (name === 'plugin') notes.plugin(attributes.get('id') ?? '', line);
};

const zedKeys = /^(?:agent|agent_servers|assistant|context_servers|language_models|edit_predictions)$/;

/** `.zed/settings.json`: Zed is an editor first, only the keys of its assistant count. */
export const zed: Reader = (file, notes) => {
  const root = nodeOf(() => parseJson(file.text));
  const line = lineFinder(file.text);
  for (const { key, keyStart, value } of root?.kind === 'map' ? root.entries : []) {
    if (zedKeys.test(key) && !switchesOff(value)) notes.add({ tool: 'zed', strength: 'medium' }, 'setting', key, line(keyStart));
  }
};

/** `.bolt/config.json`: `{"template": "bolt-…"}` tells Bolt.new from other programs of that name. */
export const bolt: Reader = (file, notes) => {
  const template = child(nodeOf(() => parseJson(file.text)), 'template');
  if (template && (text(template) ?? '').startsWith('bolt-')) notes.add({ tool: 'bolt', strength: 'medium' }, 'setting', `template ${text(template)}`, lineFinder(file.text)(template.start));
};
