// Throughput of the first pass and of the whole engine, one core, 1,400 generated rules (or the built-in ones: --rules built-in).
// node bench/kernel.js [--rules generated|built-in] [--plain] [--mb 64] [--repeat 9] [--piece 65536] [corpus folder or file]...
import { readFileSync, readdirSync, rmSync, statSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { rulesIndex } from '../scripts/index-plugin.js';
import { generatedRules } from './generated-rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { rules: { type: 'string', default: 'generated' }, plain: { type: 'boolean' }, mb: { type: 'string', default: '64' }, repeat: { type: 'string', default: '9' }, piece: { type: 'string', default: '65536' } } });

const pieceSize = Number(values.piece);

/** The matching part alone, bundled from source. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'tightlip-bench-'));
  const entry = `export * from '${root}src/match/engine.ts'; export * from '${root}src/match/own.ts'; export * from '${root}src/match/prefilter.ts'; import s from 'rules:secrets'; import l from 'rules:leaks'; export const builtIn = [...Object.values(s), ...Object.values(l)].flat();`;
  const plugin = { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? entry : null) };
  const build = await rolldown({ input: 'entry', platform: 'node', plugins: [plugin, rulesIndex()] });
  await build.write({ file: join(folder, 'match.mjs'), format: 'esm' });
  const module = await import(pathToFileURL(join(folder, 'match.mjs')));
  rmSync(folder, { recursive: true });
  return module;
}

/** Files of a corpus, up to a number of bytes, cut into pieces: short ones have a chance to run undisturbed on a busy machine. */
function pieces(path, limit) {
  const found = [];
  let bytes = 0;
  const stack = [path];
  for (let at = stack.pop(); at !== undefined && bytes < limit; at = stack.pop()) {
    const stat = statSync(at);
    if (stat.isDirectory()) stack.push(...readdirSync(at).filter((name) => name !== '.git').map((name) => join(at, name)));
    else if (stat.isFile()) {
      const content = readFileSync(at);
      for (let from = 0; from < content.length && bytes < limit; from += pieceSize) {
        const piece = new Uint8Array(content.subarray(from, from + pieceSize));
        found.push(piece);
        bytes += piece.length;
      }
    }
  }
  return { found, bytes };
}

/** Nanoseconds of the work over all pieces: the least of several tries for each, so that other programs on the machine count little. */
function best(repeat, pieces, work) {
  let sum = 0;
  for (const piece of pieces) {
    let least = Infinity;
    for (let i = 0; i < repeat; i++) {
      const start = process.hrtime.bigint();
      work(piece, i === 0);
      least = Math.min(least, Number(process.hrtime.bigint() - start));
    }
    sum += least;
  }
  return sum;
}

const { compileRules, createEngine, createPrefilter, builtIn } = await load();
const rules = values.rules === 'built-in' ? builtIn : generatedRules();
const options = { kernel: values.plain ? 'plain' : 'wasm', wants: () => true };
const compiled = compileRules(rules);
const started = performance.now();
const engine = createEngine(compiled, undefined, options);
process.stdout.write(`${rules.length} rules, engine made in ${(performance.now() - started).toFixed(1)} ms\n`);
const prefilter = createPrefilter([compiled], options.kernel);
const corpora = positionals.length > 0 ? positionals : ['tree', 'minified', 'base64', 'json', 'lockfiles'].map((name) => `/work/bench/corpora/${name}`);
let ordinary;
for (const path of corpora) {
  const { found, bytes } = pieces(path, Number(values.mb) * 1e6);
  const mb = bytes / 1e6;
  const hits = [0, 0, 0, 0];
  const pass = best(Number(values.repeat), found, (piece, first) => {
    const { literals, anchors, runs, words } = prefilter.pass(piece);
    if (first) [literals, anchors, runs, words].forEach((list, i) => { hits[i] += list.length / 2; });
  });
  let matches = 0;
  const whole = best(Number(values.repeat), found, (piece, first) => {
    const { length } = engine.scan(piece, 'a').matches;
    if (first) matches += length;
  });
  ordinary ??= whole / mb;
  process.stdout.write(`${path.split('/').at(-1).padEnd(12)} ${mb.toFixed(0).padStart(4)} MB  pass ${(bytes / pass).toFixed(3)} GB/s  engine ${(bytes / whole).toFixed(3)} GB/s  x${(whole / mb / ordinary).toFixed(2)}  per MB: literals ${(hits[0] / mb).toFixed(0)} anchors ${(hits[1] / mb).toFixed(0)} runs ${(hits[2] / mb).toFixed(0)} words ${(hits[3] / mb).toFixed(0)}  matches ${matches}\n`);
}
