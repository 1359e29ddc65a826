import type { Inspector } from '../../types.ts';
import type { Catalogue } from './catalogue.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { createNotes } from './notes.ts';
import type { Reader } from './readers/reader.ts';
import { modules, readerFor, type Module, type ReaderName } from './readers/which.ts';

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

const home = new Map(Object.entries(modules).flatMap(([module, names]) => names.map((name) => [name as ReaderName, module as Module] as const)));

/** Of these only the start is read: what they are shows there. */
const enough: Partial<Readonly<Record<ReaderName, number>>> = { transcript: 1_000_000, packed: 8192, binary: 64 * 1024 * 1024 };

/** Words that some line of these must have: nothing is loaded for the many others of their ending. */
const telling: Partial<Readonly<Record<ReaderName, RegExp>>> = {
  packed: /merged representation of|^Directory structure:/m,
  transcript: /"sessionId"|"session_meta"|"response_item"|"turn_context"|"planner_response"/,
};

async function reader(name: ReaderName): Promise<Reader> {
  const module = (await load[home.get(name) ?? 'contents']()) as Record<string, Reader>;
  return module[name] as Reader;
}

/** Reads manifests, lock files, editor settings, pipelines, scripts, variables, transcripts and programs for the tools' names. */
export function contentInspector(catalogue: Pick<Catalogue, 'isBinary' | 'tools'>): Inspector {
  const { isBinary } = catalogue;
  let compiled: Lookup | undefined;
  const lookup = (): Lookup => (compiled ??= createLookup([...catalogue.tools.values()]));
  return {
    wants: (path) => readerFor(path, isBinary) !== undefined,
    enough(path) {
      const name = readerFor(path, isBinary);
      return name && enough[name];
    },
    async inspect(file, found) {
      const name = readerFor(file.path, isBinary);
      if (!name || file.mode === 'link' || telling[name]?.test(file.text) === false) return;
      const read = await reader(name);
      await read(file, createNotes(lookup, file, found.evidence));
    },
  };
}
