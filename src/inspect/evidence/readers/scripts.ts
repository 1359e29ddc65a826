import { hostTraces, scriptTraces } from '../commands.ts';
import { lineFinder, type Notes } from '../notes.ts';
import type { Reader } from './reader.ts';

/** Windows' backslashes stand between folders, and what goes on to the next line is said by other signs. As many characters as before. */
function posix(path: string, text: string): string {
  const sign = /\.ps1$/i.test(path) ? '`' : /\.(?:bat|cmd)$/i.test(path) ? '^' : '';
  return sign === '' ? text : text.replaceAll('\\', '/').replaceAll(`${sign}\n`, '\\\n').replaceAll(`${sign}\r\n`, '\\\r\n');
}

/** A program without an ending that says itself that a shell reads it. */
export const script: Reader = (file, notes) => (/^#![^\n]*\b(?:ba|z|da|k)?sh\b/.test(file.text) ? shell(file, notes) : undefined);

/** Shell, PowerShell and batch scripts, git hooks. */
export const shell: Reader = (file, notes) => {
  scriptTraces(notes, posix(file.path, file.text), 1, /\.ps1$/i.test(file.path));
  hostTraces(notes, file.text.replaceAll(/^[ \t]*#[^\n]*/gm, (comment) => ' '.repeat(comment.length)), lineFinder(file.text));
};

/** `Makefile` and `justfile`: indented lines are recipes, as is what stands behind a target's semicolon; `export NAME` sets variables. */
export const recipes: Reader = (file, notes) => {
  let recipe = '';
  let start = 0;
  const lines = [...file.text.split('\n'), ''];
  lines.forEach((line, i) => {
    const part = /^(?:\t|\s{2,})(.*)$/s.exec(line)?.[1];
    if (part !== undefined) {
      if (!recipe) start = i + 1;
      recipe += `${part.replace(/^[@+-]+/, '')}\n`;
      return;
    }
    if (recipe) scriptTraces(notes, recipe.replaceAll(/\$[({]SHELL[)}]/g, 'sh'), start);
    recipe = '';
    const beside = /^[^\s#=:][^=:;]*::?(?!=)[^=;]*;(.+)$/s.exec(line)?.[1];
    if (beside) scriptTraces(notes, beside.replace(/^[\s@+-]+/, ''), i + 1);
    const exported = /^export\s+([A-Za-z_]\w*)/.exec(line)?.[1];
    if (exported) notes.env(exported, i + 1);
  });
};

/** A line without its comment: slashes behind an open quote are text. */
function uncommented(line: string): string {
  if (!line.includes('//')) return /^\s*\*/.test(line) ? '' : line;
  let quotes = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '"' || sign === "'") quotes++;
    else if (sign === '/' && quotes % 2 === 0 && line[at + 1] === '/' && (at === 0 || ' \t;{}'.includes(line[at - 1] ?? 'x'))) return line.slice(0, at);
  }
  return line;
}

/** String literals of Groovy that are run: `sh '…'`, `bat """…"""`, `sh(label: 'x', script: '…')`; images of agents; `environment { NAME = … }`. */
export const jenkins: Reader = (file, notes) => {
  const code = file.text.split('\n').map(uncommented).join('\n');
  const line = lineFinder(code);
  for (const match of code.matchAll(/(?:\b(?:sh|bat|pwsh|powershell)\b(?:\s{0,99}\()?|\bscript\s{0,99}:)\s{0,99}('''|"""|'|")/g)) {
    const from = match.index + match[0].length;
    const end = code.indexOf(match[1] ?? '', from);
    if (end > from) scriptTraces(notes, code.slice(from, end), line(from));
  }
  for (const match of code.matchAll(/\bimage\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g)) notes.image(match[1] ?? '', line(match.index));
  for (const match of code.matchAll(/^[ \t]*([A-Z][A-Z0-9_]+)[ \t]*=[ \t]*\S/gm)) notes.env(match[1] ?? '', line(match.index + match[0].indexOf(match[1] ?? '')));
};

interface Instruction {
  readonly name: string;
  readonly rest: string;
  readonly line: number;
}

/** Lines of an instruction that ends without the escape sign; comments between them are left out. */
function continued(lines: readonly string[], from: number, escape: string): string[] {
  const parts: string[] = [];
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const comment = i > from && /^\s*#/.test(line);
    const more = line.trimEnd().endsWith(escape);
    parts.push(comment ? '\\' : more ? `${line.trimEnd().slice(0, -1)}\\` : line);
    if (!comment && !more) break;
  }
  return parts;
}

/** Instructions of a Dockerfile: continued lines joined, comments out, bodies of here-documents as the script that they are. */
function* instructions(text: string): Generator<Instruction> {
  const lines = text.split(/\r?\n/);
  // A directive of the first lines: on Windows the backslash is needed for paths.
  const escape = /^(?:\s*#\s*\w+\s*=[^\n]*\n)*\s*#\s*escape\s*=\s*`/i.test(text) ? '`' : '\\';
  const unclosed = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const name = /^\s*([A-Za-z]+)\s/.exec(lines[i] ?? '')?.[1];
    if (name === undefined) continue;
    const line = i + 1;
    const parts = continued(lines, i, escape);
    i += parts.length - 1;
    let rest = parts.join('\n').trimStart().slice(name.length);
    const word = /<<-?\s*["']?([A-Za-z_]\w*)["']?/.exec(rest)?.[1];
    if (word !== undefined && !unclosed.has(word)) {
      const end = lines.findIndex((candidate, at) => at > i && candidate.trim() === word);
      if (end < 0) unclosed.add(word);
      rest = `\n${lines.slice(i + 1, Math.max(end, i + 1)).join('\n')}`;
      i = Math.max(end, i);
    }
    yield { name: name.toUpperCase(), rest, line };
  }
}

/** `["npx","x"]` as the shell would write it. */
function execForm(rest: string): string {
  if (!rest.trimStart().startsWith('[')) return rest.replace(/^(?:\s*--\S+)+/, '');
  return [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => `'${match[1] ?? ''}'`).join(' ');
}

function instruction(notes: Notes, { name, rest, line }: Instruction): void {
  const inner = name === 'ONBUILD' || name === 'HEALTHCHECK' ? /^[^]*?\b(RUN|CMD|ENTRYPOINT|COPY|ADD|ENV|ARG)\b(?=\s)/i.exec(rest) : null;
  if (inner) return instruction(notes, { name: (inner[1] ?? '').toUpperCase(), rest: rest.slice(inner[0].length), line });
  if (name === 'FROM') notes.image(/^\s*(?:--\S+\s+)*(\S+)/.exec(rest)?.[1] ?? '', line);
  else if (name === 'RUN' || name === 'CMD' || name === 'ENTRYPOINT') scriptTraces(notes, execForm(rest), line);
  else if (name === 'COPY' || name === 'ADD') notes.image(/--from=(\S+)/.exec(rest)?.[1] ?? '', line);
  else if (name === 'ENV' || name === 'ARG') {
    const pairs = [...rest.matchAll(/(?:^|\s)([A-Za-z_]\w*)=/g)].map((match) => match[1] ?? '');
    for (const key of pairs.length > 0 ? pairs : [/^\s*(\w+)/.exec(rest)?.[1] ?? '']) notes.env(key, line);
  }
}

/** `Dockerfile`, `Containerfile`: images, commands, variables. */
export const dockerfile: Reader = (file, notes) => {
  for (const one of instructions(file.text)) instruction(notes, one);
};

/** `.env` files: names only, values are never kept. */
export const variables: Reader = (file, notes) => {
  const line = lineFinder(file.text);
  for (const match of file.text.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=/gm)) notes.env(match[1] ?? '', line(match.index));
  hostTraces(notes, file.text, line);
};
