import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { UserError } from '../errors.ts';

/** Text that tightlip adds to a file of somebody else stands between these two lines, so that it can be taken out again to the byte. */
const begin = (hook: string): string => `# tightlip ${hook}: begin (written by "tightlip install")\n`;
const end = (hook: string): string => `# tightlip ${hook}: end\n`;

/** Whether a file is there, or a link to one. Whoever opens a pipe waits for its other end. */
export const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Replaces a file whole or not at all, with the mode it had. Throws a `UserError` for a link: what it points to may be anybody's. */
export function replaceFile(path: string, text: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isSymbolicLink()) throw new UserError(`${path} is a symbolic link`, 'edit the file that it points to, or use the folder of git itself: tightlip install --plain');
  const temporary = `${path}.${randomUUID()}.tmp`;
  writeFileSync(temporary, text);
  // What is given to writeFileSync loses the bits of the umask.
  if (there) chmodSync(temporary, there.mode & 0o7777);
  renameSync(temporary, path);
}

/** A marked block of lines, indented, ending with a line break. */
export function block(hook: string, lines: readonly string[], indent = ''): string {
  return [begin(hook), ...lines.map((line) => `${line}\n`), end(hook)].map((line) => indent + line).join('');
}

/** Start and end of a hook's block in a text, line breaks included. */
function blockSpan(text: string, hook: string): [number, number] | undefined {
  const first = text.indexOf(begin(hook));
  const last = text.indexOf(end(hook), Math.max(0, first));
  if (first < 0 || last < 0) return undefined;
  // Its indentation is a part of it; a byte order mark before it is not.
  const indent = /[ \t]*$/.exec(text.slice(0, first))?.[0].length ?? 0;
  return [first - indent, last + end(hook).length];
}

/** Whether a file has a hook's block. */
export const hasBlock = (path: string, hook: string): boolean => isFile(path) && blockSpan(readFileSync(path, 'utf8'), hook) !== undefined;

/** Takes a hook's block out; a file that holds nothing else goes too where it was `ours`. False when there is none. */
export function removeBlock(path: string, hook: string, ours = false): boolean {
  if (!isFile(path)) return false;
  const text = readFileSync(path, 'utf8');
  const span = blockSpan(text, hook);
  if (!span) return false;
  const rest = text.slice(0, span[0]) + text.slice(span[1]);
  if (ours && rest === '') rmSync(path);
  else replaceFile(path, rest);
  return true;
}

/** Puts a block before everything else in a file (after a YAML document start), or makes the file. */
export function prependBlock(path: string, text: string): void {
  const before = isFile(path) ? readFileSync(path, 'utf8') : '';
  const head = /^(?:\uFEFF)?(?:---[^\n]*\n)?/.exec(before)?.[0].length ?? 0;
  replaceFile(path, before.slice(0, head) + text + before.slice(head));
}
