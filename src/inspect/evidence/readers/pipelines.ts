import { child, strings, text, walk, type Hit, type Node } from '../../agents/node.ts';
import { hostTraces, scriptTraces, shellWords } from '../commands.ts';
import { lineFinder, type Notes } from '../notes.ts';
import { yamlOf } from './documents.ts';
import type { Reader } from './reader.ts';

type LineOf = (offset: number) => number;

/** Keys whose strings are run by a shell: GitHub, GitLab, Azure, Bitbucket, CircleCI, Cloud Build, Drone, Taskfile, lefthook, pre-commit, compose. */
const scripts = new Set([
  'run', 'script', 'scripts', 'before_script', 'after_script', 'after-script', 'before_install', 'install', 'command', 'commands', 'cmd', 'cmds', 'sh', 'bash', 'pwsh', 'powershell',
  'entry', 'entrypoint', 'args', 'inlinescript', 'pre_build', 'build', 'post_build', 'init', 'before', 'prebuild',
]);
/** Of these a list is the words of one command. */
const starts = new Set(['command', 'entrypoint', 'args', 'entry']);
const images = new Set(['image', 'container', 'name']);
const variables = new Set(['env', 'environment', 'variables', 'global']);

/** A block scalar's text starts on the line below its sign. */
function script(notes: Notes, node: Node, source: string, line: LineOf): void {
  if (node.kind === 'list') for (const item of node.items) script(notes, item, source, line);
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return;
  const block = /[|>]/.test(source[node.start] ?? '') ? 1 : 0;
  scriptTraces(notes, node.value, line(node.start) + block);
}

function names(notes: Notes, node: Node, line: LineOf): void {
  if (node.kind === 'map') for (const { key, keyStart } of node.entries) notes.env(key, line(keyStart));
  if (node.kind !== 'list') return;
  for (const item of node.items) {
    const name = child(item, 'name');
    // `- name: X` beside its value.
    if (name) notes.env(text(name) ?? '', line(name.start));
    else if (item.kind === 'map') names(notes, item, line);
    else notes.env(/^([A-Za-z_]\w*)(?:=|$)/.exec(text(item) ?? '')?.[1] ?? '', line(item.start));
  }
}

function uses(notes: Notes, node: Node, line: number): void {
  const value = text(node) ?? '';
  if (value.startsWith('docker://')) notes.image(value.slice('docker://'.length), line);
  else notes.action(value, line);
}

function run(notes: Notes, node: Node, starts: boolean, source: string, line: LineOf): void {
  if (starts && node.kind === 'list' && node.items.every(({ kind }) => kind === 'scalar')) scriptTraces(notes, shellWords(strings(node)), line(node.start));
  script(notes, node, source, line);
}

function see(notes: Notes, { key, node, start }: Hit, source: string, line: LineOf): void {
  const lower = key.toLowerCase();
  if (lower === 'uses') uses(notes, node, line(start));
  else if (lower === 'customcommand') scriptTraces(notes, `npm ${text(node) ?? ''}`, line(start));
  else if (scripts.has(lower)) run(notes, node, starts.has(lower), source, line);
  else if (images.has(lower) && node.kind === 'scalar') notes.image(text(node) ?? '', line(start));
  else if (variables.has(lower)) names(notes, node, line);
}

/** Pipelines, compose files and hook managers in YAML: what they use, run, start and set. */
export const pipeline: Reader = async (file, notes) => {
  const root = await yamlOf(file.text);
  if (!root) return;
  const line = lineFinder(file.text);
  for (const hit of walk(root)) {
    see(notes, hit, file.text, line);
    if (hit.node.kind === 'scalar') for (const value of strings(hit.node)) if (value.includes('://')) hostTraces(notes, value, () => line(hit.node.start));
  }
};

/** Compose: a `models` section is Docker Model Runner. */
export const compose: Reader = async (file, notes) => {
  await pipeline(file, notes);
  const at = /^models:[ \t]*(?:#[^\n]*)?\n[ \t]+\S/m.exec(file.text);
  if (at) notes.add({ tool: 'docker-model-runner', strength: 'medium' }, 'setting', 'models', lineFinder(file.text)(at.index));
};

/** Taskfile: a task may be a command, or a list of them, by itself. */
export const taskfile: Reader = async (file, notes) => {
  await pipeline(file, notes);
  const tasks = child(await yamlOf(file.text), 'tasks');
  const line = lineFinder(file.text);
  for (const { value } of tasks?.kind === 'map' ? tasks.entries : []) script(notes, value, file.text, line);
};
