// What makes the built files start faster (docs/benchmarks.md, "Start-up").
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `node:crypto` costs 3 to 5 ms to load, and only a run that finds something needs it: its functions are looked up when they are called. */
export function lazyCrypto() {
  return {
    name: 'lazy-crypto',
    resolveId: (id) => (id === 'node:crypto' ? '\0lazy-crypto' : null),
    load: (id) =>
      id === '\0lazy-crypto'
        ? ['createHash', 'createHmac', 'hash', 'randomUUID'].map((name) => `export const ${name} = (...given) => process.getBuiltinModule('node:crypto').${name}(...given);`).join('\n')
        : null,
  };
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

/**
 * What a staged run loads, as two groups of the bundler: first what starts git, then, while git works, the rest. Fewer files are read and checked
 * faster than many. `importsOf` gives the static imports of a module; of the text report's own group nothing is taken.
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
  const start = closure(['src/cli.ts', 'src/commands/staged.ts']);
  const commits = closure(['src/commands/range.ts', 'src/commands/push.ts', 'src/commands/history.ts'], start);
  const rest = closure(['src/run/gather.ts', 'src/run/scan.ts', 'src/run/deliver.ts', 'src/run/stage.ts', 'src/report/load.ts'], new Set([...start, ...commits]));
  const group = (name, ids) => ({ name, test: (id) => ids.has(id), includeDependenciesRecursively: false });
  // What only a run over commits loads: what starts git, and what folds its findings.
  const folding = closure(['src/run/gather-commits.ts'], new Set([...start, ...commits, ...rest]));
  return [group('start', start), group('commits', commits), group('folding', folding), group('hot', rest)];
}

/** Notes the static imports of every module that is parsed. */
export function importGraph() {
  const importsOf = new Map();
  return { importsOf, plugin: { name: 'import-graph', moduleParsed: ({ id, importedIds }) => void importsOf.set(id, importedIds) } };
}
