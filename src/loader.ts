/**
 * Loads the built files with the code that V8 compiled for them at build time: on Node 20, which has no compile cache of its own, that is half of
 * the start-up (docs/benchmarks.md). A cache of another V8 is refused by V8 itself and the file compiled as ever.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { Script, constants } from 'node:vm';
import { kernelsIn } from './stored-kernel.ts';
import { createFlags, type Flags } from './v8-flags.ts';

interface Module {
  exports: unknown;
}

/** A built file that was run. */
interface Loaded {
  readonly module: Module;
  readonly script: Script;
}

/** The first built file, and what it asks for the others: put in its place here. */
interface First extends Loaded {
  readonly name: string;
  load?: (name: string) => unknown;
}

/** What brought this file: Node's process and `require`, the folder of the built files, and of the first of them what became of it. */
export interface Beginning {
  readonly process: NodeJS.Process;
  readonly require: NodeJS.Require;
  readonly folder: string;
  readonly first: First;
}

/** What else can be loaded, and how V8 goes about it. */
export interface Loader extends Pick<Flags, 'patient' | 'sparing' | 'brief' | 'wholly' | 'hasty' | 'shared' | 'share'> {
  loadBuilt(name: string): unknown;
  /** For the build: what has been compiled so far, functions that ran included. */
  compiled(): { path: string; data: Buffer; rejected: boolean }[];
}

/** Bytes of a file that is read into memory which the next one is read into. */
const MOST = 1 << 20;

/** Reads files, each until the next is read. New memory for each costs as much as reading: the system gives and clears every page of it. */
function createReader(): (path: string) => Buffer {
  const memory = Buffer.allocUnsafeSlow(MOST);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const count = readSync(file, memory, 0, MOST, 0);
      return count < MOST ? memory.subarray(0, count) : readFileSync(path);
    } finally {
      closeSync(file);
    }
  };
}

/** Runs built files as CommonJS modules, each once; their `require` of a relative name comes back here. */
export function createLoader({ process, require, folder, first }: Beginning): Loader {
  const flags = createFlags(process);
  kernelsIn({ folder, flags, node: process });
  const loaded = new Map<string, Loaded>([[first.name, first]]);
  const read = createReader();
  const cacheOf = (path: string): Buffer | undefined => {
    try {
      return read(`${path}.cache`);
    } catch {
      return undefined;
    }
  };
  const loadBuilt = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.module.exports;
    const path = `${folder}/${name}`;
    // The build leaves only ASCII in them, and writes each as the function that Node makes of a module.
    const source = (read(path) as Buffer & { latin1Slice(): string }).latin1Slice();
    // A built-in module that code imports late (`import('node:os')`) is found as anywhere else.
    const script = flags.asUsual(() => new Script(source, { filename: path, cachedData: cacheOf(path), importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }));
    const module: Module = { exports: {} };
    loaded.set(name, { module, script });
    (script.runInThisContext() as (...given: unknown[]) => void).call(module.exports, module.exports, relative, module, path, folder);
    return module.exports;
  };
  const relative = (name: string): unknown => (name.startsWith('./') ? loadBuilt(name.slice(2)) : require(name));
  first.load = loadBuilt;
  const compiled = (): ReturnType<Loader['compiled']> => [...loaded].map(([name, { script }]) => ({ path: `${folder}/${name}`, data: script.createCachedData(), rejected: script.cachedDataRejected === true }));
  return { ...flags, loadBuilt, compiled };
}
