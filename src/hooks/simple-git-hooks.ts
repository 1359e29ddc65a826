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

/** The entry of a hook, and its commands, as they are written. */
function entryOf(hook: HookName, text: string, file: string): readonly [entry: string, commands: string] | undefined {
  const span = hooksSpan(text, file);
  const [entry, commands] = span ? (new RegExp(`"${hook}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text.slice(...span)) ?? []) : [];
  return entry === undefined || commands === undefined ? undefined : [entry, commands];
}

/** The text with the first `from` among the hooks as `to`. */
function edited(text: string, file: string, from: string, to: string): string {
  const [start, end] = hooksSpan(text, file) as [number, number];
  return text.slice(0, start) + text.slice(start, end).replace(from, () => to) + text.slice(end);
}

/** An entry of ours with the comma that goes with it: as `inserted` says it was written, or as a formatter left it. */
function withComma(entry: string, inserted: string, text: string, file: string): string {
  const written = [inserted, inserted.slice(0, -1)].find((line) => text.includes(line));
  const around = text.slice(...(hooksSpan(text, file) as [number, number]));
  const at = around.indexOf(entry);
  const [before = ''] = /,?\s*$/.exec(around.slice(0, at)) ?? [];
  const [after = ''] = /^\s*,/.exec(around.slice(at + entry.length)) ?? [];
  return written ?? (after ? before.replace(/^,/, '') + entry + after : before + entry);
}

/** Keeps hooks in the JSON of simple-git-hooks, joined to the commands that are there; `program` is how tightlip is started there. */
export function simpleGitHooksKeeper(file: string, program: string): Keeper {
  const ours = (hook: HookName): string => JSON.stringify(`${program} ${hookCommands[hook]}`).slice(1, -1);
  const inserted = (hook: HookName): string => `\n    "${hook}": "${ours(hook)}",`;
  return {
    name: 'simple-git-hooks',
    after: 'npx simple-git-hooks',
    has: (hook) => entryOf(hook, readFileSync(file, 'utf8'), file)?.[1].includes(ours(hook)) ?? false,
    add(hook) {
      const text = readFileSync(file, 'utf8');
      const span = hooksSpan(text, file);
      const [entry, commands] = entryOf(hook, text, file) ?? [];
      if (!span) return { hook, place: file, done: 'by-hand', text: `"${hook}": "${ours(hook)}"` };
      if (commands?.includes(ours(hook))) return { hook, place: file, done: 'kept' };
      const empty = text.slice(...span).trim() === '';
      const line = empty ? inserted(hook).slice(0, -1) : inserted(hook);
      replaceFile(file, entry === undefined ? text.slice(0, span[0]) + line + text.slice(span[0]) : edited(text, file, entry, `${entry.slice(0, -1)}${joint}${ours(hook)}"`));
      return { hook, place: file, done: 'installed' };
    },
    remove(hook) {
      const text = readFileSync(file, 'utf8');
      const [entry = '', commands] = entryOf(hook, text, file) ?? [];
      if (!commands?.includes(ours(hook))) return { hook, place: file, done: 'absent' };
      const whole = commands === ours(hook);
      replaceFile(file, whole ? edited(text, file, withComma(entry, inserted(hook), text, file), '') : edited(text, file, joint + ours(hook), ''));
      return { hook, place: file, done: 'removed' };
    },
  };
}
