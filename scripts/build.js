// Builds dist/: the program as CommonJS, split at dynamic imports, dependencies inlined; and the library as an ES module.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { rulesIndex } from './index-plugin.js';
import { buildFromFiles, buildPlace, formsFromFiles, grammarsFromFiles, lexiconFromFiles, packedFromFiles, toolsFromFiles } from './packed.js';
import { licenses } from './licenses-plugin.js';
import { pageClient } from './page-plugin.js';
import { writeRules } from './rules.js';
import { importGraph, inlineRuntime, lazyModules, plainClassifier, plainExports, stagedGroups, toAscii, wasmFiles, wrap } from './start-up-plugin.js';

function failOnWarning(level, log, handler) {
  if (level === 'warn') throw new Error(`build warning: ${log.message}`);
  handler(level, log);
}

async function bundle(plugins, options, output) {
  // On a busy machine plugins seem slow: that is no fault of theirs.
  const build = await rolldown({ platform: 'node', plugins, checks: { bundlerTimings: false }, logLevel: 'warn', onLog: failOnWarning, ...options });
  await build.write({ minify: process.env.TIGHTLIP_READABLE === undefined, ...output });
  await build.close();
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
const { heads, keys, packed } = await writeRules('dist');
// package.json is staged often: what reads it is one file too.
const manifest = { name: 'manifest', test: /src[\\/]inspect[\\/](agents[\\/](json|node)|evidence[\\/](commands|shell-\w+|readers[\\/](npm|documents)))\.ts$/ };
// A run without a configuration file loads none of this, one with a file the first, and the second unless an earlier run has read the same file.
const config = { name: 'config', test: /src[\\/](config[\\/](gather|effective|fault|locate|scopes|locks|allows|own-tools|policy-layers)|run[\\/]config-memory|cache[\\/]sealed)\.ts$|^\0lazy:node:zlib$/, includeDependenciesRecursively: false };
const parse = { name: 'parse', test: /src[\\/]config[\\/](parse|schema(-\w+)?|explain-issue|own-scopes|own-rules|leak-words|pattern-fault)\.ts$|node_modules[\\/](valibot|smol-toml)[\\/]/, includeDependenciesRecursively: false };
const plugins = [rulesIndex(packedFromFiles(packed), toolsFromFiles(heads), buildFromFiles, lexiconFromFiles, formsFromFiles, grammarsFromFiles(keys)), pageClient(), lazyModules(), wasmFiles('dist'), licenses('dist')];
// By itself: what it shares with the rest is there twice, and it is loaded where there is no WebAssembly.
await bundle(plugins, { input: { plain: 'src/detect/generic/plain-classifier.ts' } }, { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs' });
plugins.push(plainClassifier());
const entries = { input: { start: 'src/program.ts', cli: 'src/cli.ts', worker: 'src/run/worker.ts', api: 'src/api.ts' }, preserveEntrySignatures: 'allow-extension' };
// Once to see what imports what, then for good.
const graph = importGraph();
const looked = await rolldown({ platform: 'node', ...entries, plugins: [...plugins, graph.plugin] });
await looked.generate({ format: 'cjs' });
await looked.close();
await bundle(
  plugins,
  entries,
  { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', codeSplitting: { groups: [...stagedGroups(graph.importsOf, process.cwd()), manifest, config, parse] } },
);
plainExports('dist');
inlineRuntime('dist');
toAscii('dist');
wrap('dist');
const whole = createHash('sha256');
for (const name of readdirSync('dist').toSorted()) whole.update(name).update(readFileSync(`dist/${name}`));
const id = whole.digest('hex');
const parts = readdirSync('dist').filter((name) => name.endsWith('.cjs')).map((name) => ({ name, text: readFileSync(`dist/${name}`, 'utf8') })).filter(({ text }) => text.includes(buildPlace));
if (parts.length === 0) throw new Error('no built file asks for the hash over all of them');
for (const { name, text } of parts) writeFileSync(`dist/${name}`, text.replaceAll(buildPlace, id));
// Only for the V8 that this was measured with (bin/load.js).
if (process.version.startsWith('v20.')) spawnSync(process.execPath, ['scripts/machine-code.js'], { stdio: 'inherit' });
// A process of its own, since only what ran once is in the cache. It is a gift: a build without git goes on without it.
const cached = spawnSync(process.execPath, ['scripts/code-cache.js'], { stdio: 'inherit' });
if (cached.status !== 0) process.stderr.write('build: no code cache was made; the program works, and starts more slowly\n');
