// Which folder may import which (docs/architecture.md), and that no file needs itself. Reads import statements of src/ and rules/; exits 1 with every breach.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const layers = {
  'src/types.ts': [],
  'src/types': ['src/types.ts', 'src/types'],
  'src/errors.ts': [],
  'src/folders.ts': ['node:'],
  'src/io.ts': [],
  'src/webassembly.ts': [],
  'src/wasm-bytes.ts': ['src/webassembly.ts'],
  'src/wasm-module.ts': ['src/webassembly.ts', 'src/wasm-bytes.ts'],
  rules: ['src/types.ts', 'src/types', 'rules'],
  'src/match': ['src/types.ts', 'src/webassembly.ts', 'src/wasm-module.ts', 'src/types', 'src/match', 'rules/alphabets.ts', 'rules:'],
  'src/detect': ['src/types.ts', 'src/webassembly.ts', 'src/wasm-module.ts', 'src/types', 'src/detect', 'node:crypto', 'rules:', 'rules/generic'],
  'src/policy': ['src/types.ts', 'src/types', 'src/errors.ts', 'src/nearest.ts', 'src/policy', 'src/detect/fingerprint.ts', 'node:crypto', 'rules:'],
  'src/decode': ['src/types.ts', 'src/types', 'src/errors.ts', 'src/decode', 'node:'],
  'src/source': ['src/types.ts', 'src/webassembly.ts', 'src/wasm-module.ts', 'src/types', 'src/errors.ts', 'src/source', 'src/decode', 'node:'],
  'src/inspect': ['src/types.ts', 'src/types', 'src/inspect', 'rules:', 'smol-toml', 'yaml', 'node:crypto'],
  'src/report': ['src/types.ts', 'src/types', 'src/errors.ts', 'src/report', 'rules:', 'page:'],
  'src/cache': ['src/types.ts', 'src/types', 'src/folders.ts', 'src/cache', 'node:'],
  'src/hooks': ['src/types.ts', 'src/types', 'src/errors.ts', 'src/folders.ts', 'src/hooks', 'src/source/environment.ts', 'src/source/pipes.ts', 'node:', 'simple-git'],
  'src/config': ['src/types.ts', 'src/types', 'src/errors.ts', 'src/nearest.ts', 'src/config', 'rules/alphabets.ts', 'src/policy', 'node:', 'valibot', 'smol-toml', 'yaml'],
};
const never = { 'src/run': ['commander', 'chalk', 'src/report', 'src/commands'], 'src/commands': ['src/commands'] };

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.as.ts')) yield path;
  }
}

/** What a file imports; `needed` before it can run: neither types alone nor what is loaded on demand. */
function* imports(path) {
  const text = readFileSync(path, 'utf8');
  const at = (raw, needed) => ({ target: raw.startsWith('.') ? normalize(join(dirname(path), raw)) : raw, needed });
  for (const [, type, raw] of text.matchAll(/(?:^|[;\n])\s*(?:import|export)\b(\s+type\b)?[^;'"]*?from\s*['"]([^'"]+)['"]/g)) yield at(raw, type === undefined);
  for (const [, raw] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) yield at(raw, false);
  for (const [, raw] of text.matchAll(/(?:^|\n)import\s*['"]([^'"]+)['"]/g)) yield at(raw, true);
}

const within = (target, allowed) => allowed.some((a) => target === a || target.startsWith(a.endsWith(':') ? a : `${a}/`));
const breaches = [];
const needs = new Map();
for (const path of [...files('src'), ...files('rules')]) {
  const imported = [...imports(path)];
  needs.set(path, imported.filter(({ needed }) => needed).map(({ target }) => target));
  const layer = Object.keys(layers).find((l) => path === l || path.startsWith(`${l}/`));
  const forbidden = Object.keys(never).find((l) => path.startsWith(`${l}/`));
  for (const { target } of imported) {
    if (layer && !within(target, layers[layer])) breaches.push(`${path}: ${layer} must not import ${target}`);
    if (forbidden && within(target, never[forbidden])) breaches.push(`${path}: ${forbidden} must not import ${target}`);
  }
}

/** Notes each circle that `path` closes; `way`: the files that led to it. */
function circles(path, way, seen) {
  if (way.includes(path)) return void breaches.push(`files that need each other: ${[...way.slice(way.indexOf(path)), path].join(' -> ')}`);
  if (seen.has(path)) return;
  seen.add(path);
  for (const target of needs.get(path) ?? []) circles(target, [...way, path], seen);
}
const seen = new Set();
for (const path of needs.keys()) circles(path, [], seen);
for (const breach of breaches) process.stderr.write(`${breach}\n`);
process.exitCode = breaches.length ? 1 : 0;
