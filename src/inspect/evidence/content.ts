import type { Inspector, Look } from '../../types/inspect.ts';
import { holds, latin } from '../bytes.ts';
import type { Catalogue } from './catalogue.ts';
import type { MayName } from './may-name.ts';
import { createNotes } from './notes.ts';
import type { Reader } from './readers/reader.ts';
import { modules, namesIn, readerFor, type Module, type ReaderName } from './readers/which.ts';

/** Parsers come with the modules, so each is loaded with the first file that needs it. */
const load: Readonly<Record<Module, () => Promise<object>>> = {
  npm: () => import('./readers/npm.ts'),
  python: () => import('./readers/python.ts'),
  compiled: () => import('./readers/compiled.ts'),
  others: () => import('./readers/others.ts'),
  editors: () => import('./readers/editors.ts'),
  pipelines: () => import('./readers/pipelines.ts'),
  scripts: () => import('./readers/scripts.ts'),
  contents: () => import('./readers/contents.ts'),
};

async function readerNamed(name: ReaderName): Promise<Reader> {
  const home = (Object.keys(modules) as Module[]).find((module) => (modules[module] as readonly string[]).includes(name)) ?? 'contents';
  const module = (await load[home]()) as Record<string, Reader>;
  return module[name] as Reader;
}

/** Of these only the start is read: what they are shows there. */
const enough: Partial<Readonly<Record<ReaderName, number>>> = { transcript: 1_000_000, packed: 8192, script: 1 << 20, binary: 64 * 1024 * 1024 };

/** Repomix' sentence or Gitingest's layout, by what may stand before them; a mark of byte order may, too. */
function mayBePacked(bytes: Uint8Array): boolean {
  const first = String.fromCharCode(bytes[bytes[0] === 0xef ? 3 : 0] ?? 0);
  if ('T<#='.includes(first)) return latin(bytes).includes('This file is a merged representation of');
  return 'DR'.includes(first) && latin(bytes).includes('Directory structure:');
}

/** What the others have in any case: nothing is loaded for the many of their ending. */
const telling: Partial<Readonly<Record<ReaderName, (bytes: Uint8Array) => boolean>>> = {
  compose: (bytes) => holds(bytes, 'models:'),
  packed: mayBePacked,
  transcript: (bytes) => /"sessionId"|"session_meta"|"response_item"|"turn_context"|"planner_response"/.test(latin(bytes)),
  /** ELF, PE, Mach-O. */
  binary: ([first = 0]) => first === 0x7f || first === 0x4d || first >= 0x80,
};

/** Without what begins every container's last line: a tool is called so, too. */
const withoutCmd = (bytes: Uint8Array): Uint8Array => Buffer.from(latin(bytes).replaceAll(/^[ \t]*CMD(?=[ \t])/gm, ''), 'latin1');

/** A file without an ending is a script when its first line says so. */
const saysShell = ([first = 0, second = 0]: Uint8Array): boolean => (first === 0x23 && second === 0x21) || first === 0xef;

/** A quick look for one reader; absent where files are few and small. */
function quickLook(name: ReaderName, mayName: MayName): Look['may'] {
  const [kinds, shows] = [namesIn[name], telling[name]];
  if (name === 'script') return (bytes) => saysShell(bytes) && mayName(bytes, kinds ?? []);
  return kinds ? (bytes) => mayName(name === 'dockerfile' ? withoutCmd(bytes) : bytes, kinds) || shows?.(bytes) === true : shows;
}

/** Reads manifests, lock files, editor settings, pipelines, scripts, variables, transcripts and programs for the tools' names. */
export function contentInspector(catalogue: Pick<Catalogue, 'isBinary' | 'mayName' | 'lookup'>): Inspector {
  const looks = new Map<ReaderName, Look>();
  const lookOf = (name: ReaderName): Look => ({
    enough: enough[name],
    may: quickLook(name, catalogue.mayName),
    async inspect(file, found) {
      if (file.mode !== 'link') await (await readerNamed(name))(file, createNotes(catalogue.lookup, file, found.evidence));
    },
  });
  return {
    look(path) {
      const name = readerFor(path, catalogue.isBinary);
      if (name === undefined) return undefined;
      const known = looks.get(name) ?? lookOf(name);
      looks.set(name, known);
      return known;
    },
  };
}
