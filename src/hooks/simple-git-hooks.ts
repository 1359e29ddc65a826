import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFile, replaceFile } from './block.ts';
import { hookCommands, type HookName, type Keeper } from './kinds.ts';

const joint = ' && ';

/** The file that simple-git-hooks reads, if it is JSON: package.json with its key, or a file of its own. Code is never run to find out. */
export function simpleGitHooksFile(root: string): string | undefined {
  const own = ['.simple-git-hooks.json', 'simple-git-hooks.json'].map((name) => join(root, name)).find(isFile);
  const manifest = join(root, 'package.json');
  if (own) return own;
  return isFile(manifest) && /"simple-git-hooks"\s*:\s*\{/.test(readFileSync(manifest, 'utf8')) ? manifest : undefined;
}

/** Start and end of the object that holds the hooks, without its braces. */
function hooksSpan(text: string, file: string): [number, number] | undefined {
  const open = file.endsWith('package.json') ? /"simple-git-hooks"\s*:\s*\{/.exec(text) : /^\s*\{/.exec(text);
  if (!open) return undefined;
  const from = open.index + open[0].length;
  const close = /^(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}/.exec(text.slice(from));
  return close ? [from, from + close[0].length - 1] : undefined;
}

/** Keeps hooks in the JSON of simple-git-hooks, joined to the commands that are there; `program` is how tightlip is started there. */
export function simpleGitHooksKeeper(file: string, program: string): Keeper {
  const ours = (hook: HookName): string => JSON.stringify(`${program} ${hookCommands[hook]}`).slice(1, -1);
  const whole = (hook: HookName): RegExp => new RegExp(`"${hook}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`);
  const value = (text: string, hook: HookName): RegExpExecArray | null => {
    const span = hooksSpan(text, file);
    return span ? whole(hook).exec(text.slice(...span)) : null;
  };
  const edit = (text: string, from: string, to: string): string => {
    const [start, end] = hooksSpan(text, file) as [number, number];
    return text.slice(0, start) + text.slice(start, end).replace(from, () => to) + text.slice(end);
  };
  const inserted = (hook: HookName): string => `\n    "${hook}": "${ours(hook)}",`;
  /** Our entry with the comma that goes with it: as it was written, or as a formatter left it. */
  const alone = (text: string, hook: HookName, entry: string): string => {
    const written = [inserted(hook), inserted(hook).slice(0, -1)].find((line) => text.includes(line));
    const around = text.slice(...(hooksSpan(text, file) as [number, number]));
    const at = around.indexOf(entry);
    const [before = ''] = /,?\s*$/.exec(around.slice(0, at)) ?? [];
    const [after = ''] = /^\s*,/.exec(around.slice(at + entry.length)) ?? [];
    return written ?? (after ? before.replace(/^,/, '') + entry + after : before + entry);
  };
  return {
    name: 'simple-git-hooks',
    after: 'npx simple-git-hooks',
    has: (hook) => value(readFileSync(file, 'utf8'), hook)?.[1]?.includes(ours(hook)) ?? false,
    add(hook) {
      const text = readFileSync(file, 'utf8');
      const span = hooksSpan(text, file);
      const present = value(text, hook);
      if (!span) return { hook, place: file, done: 'by-hand', text: `"${hook}": "${ours(hook)}"` };
      if (present?.[1]?.includes(ours(hook))) return { hook, place: file, done: 'kept' };
      const empty = text.slice(...span).trim() === '';
      const line = empty ? inserted(hook).slice(0, -1) : inserted(hook);
      const next = present ? edit(text, present[0], `${present[0].slice(0, -1)}${joint}${ours(hook)}"`) : text.slice(0, span[0]) + line + text.slice(span[0]);
      replaceFile(file, next);
      return { hook, place: file, done: 'installed' };
    },
    remove(hook) {
      const text = readFileSync(file, 'utf8');
      const present = value(text, hook);
      if (!present?.[1]?.includes(ours(hook))) return { hook, place: file, done: 'absent' };
      replaceFile(file, present[1] === ours(hook) ? edit(text, alone(text, hook, present[0]), '') : edit(text, joint + ours(hook), ''));
      return { hook, place: file, done: 'removed' };
    },
  };
}
