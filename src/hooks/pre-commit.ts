import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { block, hasBlock, isFile, removeBlock, replaceFile } from './block.ts';
import { hookCommands, type HookName, type Keeper } from './kinds.ts';

/** The configuration of the pre-commit framework (prek reads the same). */
export const preCommitFile = (root: string): string | undefined => [join(root, '.pre-commit-config.yaml')].find(isFile);

/** The framework hands commit-msg the message file, and pre-push the range in PRE_COMMIT_FROM_REF and PRE_COMMIT_TO_REF. */
function entry(hook: HookName, program: string, indent: string): string[] {
  const command = hook === 'pre-push' ? 'push' : hook === 'commit-msg' ? 'message' : hookCommands[hook];
  return [
    '- repo: local',
    '  hooks:',
    `    - id: tightlip-${hook}`,
    `      name: tightlip (${hook})`,
    `      entry: ${program} ${command}`,
    '      language: system',
    `      stages: [${hook}]`,
    ...(hook === 'commit-msg' ? [] : ['      pass_filenames: false']),
    '      always_run: true',
    '      require_serial: true',
  ].map((line) => indent + line);
}

/** Keeps hooks as local ones of the pre-commit framework; `program` is how tightlip is started there. */
export function preCommitKeeper(file: string, program: string): Keeper {
  return {
    name: 'pre-commit',
    after: 'pre-commit install --hook-type pre-commit --hook-type pre-merge-commit --hook-type commit-msg --hook-type pre-push',
    has: (hook) => hasBlock(file, hook),
    add(hook) {
      if (hasBlock(file, hook)) return { hook, place: file, done: 'kept' };
      const text = readFileSync(file, 'utf8');
      const repos = /^repos:[ \t]*(?:#.*)?\n/m.exec(text);
      if (!repos) return { hook, place: file, done: 'by-hand', text: entry(hook, program, '').join('\n') };
      const at = repos.index + repos[0].length;
      const indent = /^(?:[ \t]*(?:#.*)?\n)*([ \t]*)-/.exec(text.slice(at))?.[1] ?? '';
      replaceFile(file, text.slice(0, at) + block(hook, entry(hook, program, indent)) + text.slice(at));
      return { hook, place: file, done: 'installed' };
    },
    remove: (hook) => ({ hook, place: file, done: removeBlock(file, hook) ? 'removed' : 'absent' }),
  };
}
