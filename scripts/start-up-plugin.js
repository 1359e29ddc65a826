// What makes the built files start faster (docs/benchmarks.md, "Start-up").
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `node:crypto` costs 3 to 5 ms to load, zlib half of one, and few runs need them: their functions are looked up when they are called. */
const lazy = { 'node:crypto': ['createCipheriv', 'createDecipheriv', 'createHash', 'createHmac', 'hash', 'randomBytes', 'randomUUID'], 'node:zlib': ['crc32'], 'node:child_process': ['spawn', 'spawnSync', 'execFileSync'] };

export function lazyModules() {
  return {
    name: 'lazy-modules',
    resolveId: (id) => (Object.hasOwn(lazy, id) ? `\0lazy:${id}` : null),
    load: (id) =>
      id.startsWith('\0lazy:')
        ? lazy[id.slice(6)].map((name) => `export const ${name} = (...given) => process.getBuiltinModule('${id.slice(6)}').${name}(...given);`).join('\n')
        : null,
  };
}

/** What only a run without WebAssembly needs is a file of its own, `plain.cjs`, loaded when it is called: imports of it stand for that. */
export function plainClassifier() {
  const names = ['plainCandidatesIn', 'plainSuspectsIn'];
  return {
    name: 'plain-classifier',
    resolveId: (id) => (id.endsWith('/plain-classifier.ts') ? '\0plain-classifier' : id === './plain.cjs' ? { id, external: true } : null),
    load: (id) => (id === '\0plain-classifier' ? names.map((name) => `export const ${name} = (...given) => require('./plain.cjs').${name}(...given);`).join('\n') : null),
  };
}

/** Kernels in WebAssembly as files beside the built code (`src/wasm-bytes.ts`). */
export function wasmFiles(folder) {
  return {
    name: 'wasm-files',
    load(id) {
      if (/[\\/]wasm-bytes\.ts$/.test(id)) return "import { storedKernel } from './stored-kernel.ts';\nimport { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\nexport const wasmBytes = (name) => readFileSync(join(__dirname, name));\nexport const wasmStored = storedKernel;";
      if (!id.endsWith('.wasm.ts')) return null;
      const [, base64] = /'([A-Za-z0-9+/=]+)'/.exec(readFileSync(id, 'utf8'));
      const name = basename(id, '.ts');
      writeFileSync(join(folder, name), Buffer.from(base64, 'base64'));
      return `export const wasm = ${JSON.stringify(name)};`;
    },
  };
}

/** Files that hooks load. */
const ofHooks = (folder) => readdirSync(folder).filter((name) => /^(?:start\.|(?:hot|source|commits|histories|listing|folding|config|parse|rolldown-runtime)-).*cjs$/.test(name));

/** What a file gives others is said by a getter each, 170 of them: a tenth of a millisecond, and a function each to read from the cache. Nothing of ours is given a new value later (`export let`). */
export function plainExports(folder) {
  for (const name of ofHooks(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const plain = text.replaceAll(/Object\.defineProperty\(exports,\s*("[\w$]+"),\s*\{\s*enumerable:\s*(?:!0|true),\s*get:\s*function\s*\(\)\s*\{\s*return ([\w$]+);?\s*\}\s*\}\)/g, 'exports[$1]=$2');
    if (plain !== text) writeFileSync(join(folder, name), plain);
  }
}

/** Puts the bundler's own few lines into the files that hooks load: reading a third takes longer than they do. */
export function inlineRuntime(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.cjs'));
  const runtime = names.find((name) => name.startsWith('rolldown-runtime-'));
  if (runtime === undefined) throw new Error('the bundler has no runtime of its own any more: inlineRuntime can go');
  const code = `(() => { const exports = {}; ${readFileSync(join(folder, runtime), 'utf8')}; return exports; })()`;
  for (const name of ofHooks(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replace(`require("./${runtime}")`, () => code));
  }
}

/** Writes every character above ASCII as an escape: V8 keeps a source of one-byte characters as it is, reads and checks it in half the time. */
export function toAscii(folder) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.cjs'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    // By UTF-16 units: a pair of escapes is one character in strings, templates and `u` expressions alike.
    const ascii = text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    if (ascii !== text) writeFileSync(join(folder, name), ascii);
  }
}

/** Writes each file as the function that Node makes of a CommonJS module: `bin/load.js` would have to copy it for that. */
export function wrap(folder) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.cjs'))) {
    writeFileSync(join(folder, name), `(function (exports, require, module, __filename, __dirname) { ${readFileSync(join(folder, name), 'utf8')}\n})`);
  }
}

/**
 * What a staged run loads, as two groups of the bundler: first what starts git, then, while git works, the rest. Fewer files are read and checked
 * faster than many. `importsOf` gives the static imports of a module.
 */
export function stagedGroups(importsOf, root) {
  const closure = (entries, without = new Set()) => {
    const found = new Set();
    for (const open = entries.map((path) => join(root, path)); open.length > 0; ) {
      const id = open.pop();
      if (found.has(id) || without.has(id)) continue;
      found.add(id);
      open.push(...(importsOf.get(id) ?? []));
    }
    return found;
  };
  const group = (name, ids) => ({ name, test: (id) => ids.has(id), includeDependenciesRecursively: false });
  const start = closure(['src/program.ts']);
  const staged = closure(['src/commands/staged.ts', 'src/report/text.ts'], start);
  staged.add('\0rules:build');
  const commits = closure(['src/commands/range.ts', 'src/commands/push.ts'], start);
  // What a history has besides. What reads its memory a configuration needs, too: small enough for all.
  const history = closure(['src/commands/history.ts'], new Set([...start, ...commits]));
  // What reads git's answers, for all; what starts git for commits must not wait for the rest of a staged run.
  const sealed = closure(['src/cache/sealed.ts'], start);
  const source = new Set([...[...staged].filter((id) => commits.has(id) || history.has(id)), ...sealed]);
  for (const id of sealed) history.delete(id);
  // The parser of command lines loads nothing of a scan: what both say is with the start.
  const both = [...closure(['src/cli.ts'], start)].filter((id) => staged.has(id) && !commits.has(id) && !history.has(id));
  // What starts git and threads for a tree must not wait for the rest of a scan. Where the cache lies is all that it shares with that.
  const listing = closure(['src/run/start-tree.ts'], start);
  const shared = [...listing].filter((id) => staged.has(id) && !source.has(id));
  for (const id of listing) if (source.has(id) || staged.has(id)) listing.delete(id);
  // A run with a configuration asks where the cache lies, too, and for nothing else of a tree.
  for (const path of ['src/cache/folder.ts', 'src/folders.ts'].map((name) => join(root, name))) if (listing.delete(path)) shared.push(path);
  // Whatever these import is with the start as well: it must not wait for another file.
  for (const id of shared) for (const imported of importsOf.get(id) ?? []) if (source.delete(imported) || (staged.has(imported) && !start.has(imported) && !both.includes(imported) && !shared.includes(imported))) shared.push(imported);
  // What only a run over commits loads: what folds its findings.
  const folding = closure(['src/run/gather-commits.ts'], new Set([...start, ...commits, ...history, ...staged]));
  // Small files that a run with a configuration asks for, and others too: each by itself costs as much to open as a large one.
  for (const path of ['src/nearest.ts']) if (!start.has(join(root, path)) && !source.has(join(root, path))) staged.add(join(root, path));
  // The bundler's own few lines are needed by all.
  return [group('start', new Set([...start, ...both, ...shared, '\0rolldown/runtime.js'])), group('source', source), group('listing', listing), group('commits', commits), group('histories', history), group('folding', folding), group('hot', staged)];
}

/** Notes the static imports of every module that is parsed. */
export function importGraph() {
  const importsOf = new Map();
  return { importsOf, plugin: { name: 'import-graph', moduleParsed: ({ id, importedIds }) => void importsOf.set(id, importedIds) } };
}
