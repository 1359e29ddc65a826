import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { block, hasBlock, isFile, prependBlock, removeBlock, replaceFile } from './block.ts';
import { hookCommands, readsInput, type HookName, type Keeper } from './kinds.ts';

const names = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml', '.config/lefthook.yml', '.config/lefthook.yaml'];

/** The lefthook configuration of a repository, if it has one that can be edited as YAML. */
export const lefthookFile = (root: string): string | undefined => names.map((name) => join(root, name)).find(isFile);

/** lefthook puts a hook's arguments for {1} as they are, spaces and all, so they are quoted; without `use_stdin` pre-push would wait for input for ever. */
function entry(hook: HookName, program: string, form: 'jobs' | 'commands', indent: string): string[] {
  const run = `${program} ${hookCommands[hook].replace(/"?\$(\d)"?/g, `'{$1}'`)}`;
  const input = readsInput.includes(hook) ? [`${indent}  use_stdin: true`] : [];
  if (form === 'jobs') return [`${indent}- name: tightlip`, `${indent}  run: ${run}`, ...input];
  return [`${indent}tightlip:`, `${indent}  run: ${run}`, ...input];
}

/** Where an entry goes in a configuration that has the hook already: behind its `jobs:` or `commands:` line, as deep as its first child. Line by line: one expression for a section tries a comment in two ways, and n of them in 2^n. */
function place(text: string, hook: HookName): { at: number; indent: string; form: 'jobs' | 'commands' } | undefined {
  const head = new RegExp(`^${hook}:[ \\t]*(?:#.*)?\\n`, 'm').exec(text);
  if (!head) return undefined;
  let at = head.index + head[0].length;
  for (const line of text.slice(at).match(/[^\n]*\n/g) ?? []) {
    at += line.length;
    const [, outer, form] = /^([ \t]+)(jobs|commands):[ \t]*(?:#.*)?\n$/.exec(line) ?? [];
    if (form) {
      const indent = /^(?:[ \t]*(?:#.*)?\n)*([ \t]+)/.exec(text.slice(at))?.[1] ?? `${outer}  `;
      return { at, indent, form: form as 'jobs' | 'commands' };
    }
    if (!/^(?:[ \t]|#|\n)/.test(line)) return undefined;
  }
  return undefined;
}

/** Keeps hooks as jobs (or commands) of a lefthook configuration; `program` is how tightlip is started there. */
export function lefthookKeeper(file: string, program: string): Keeper {
  return {
    name: 'lefthook',
    after: 'lefthook install',
    has: (hook) => hasBlock(file, hook),
    add(hook) {
      if (hasBlock(file, hook)) return { hook, place: file, done: 'kept' };
      const text = readFileSync(file, 'utf8');
      if (!new RegExp(`^["']?${hook}["']?:`, 'm').test(text)) {
        prependBlock(file, block(hook, [`${hook}:`, '  jobs:', ...entry(hook, program, 'jobs', '    ')]));
        return { hook, place: file, done: 'installed' };
      }
      const found = place(text, hook);
      if (!found) return { hook, place: file, done: 'by-hand', text: entry(hook, program, 'jobs', '    ').join('\n') };
      const lines = block(hook, entry(hook, program, found.form, found.indent));
      replaceFile(file, text.slice(0, found.at) + lines + text.slice(found.at));
      return { hook, place: file, done: 'installed' };
    },
    remove: (hook) => ({ hook, place: file, done: removeBlock(file, hook) ? 'removed' : 'absent' }),
  };
}
