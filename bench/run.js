// npm run bench [-- CORPORA [side-by-side options]]: tightlip beside the peers on PATH, interleaved, in one run, as ratios.
// The corpora and the measuring program lie beside the repository (../shared/bench); without them this says so and ends with 2.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const measure = [process.env.TIGHTLIP_BENCH, join(root, '../shared/bench'), join(root, '../../shared/bench')].find((path) => path && existsSync(join(path, 'side-by-side')));
const [first, ...rest] = process.argv.slice(2);
const corpora = resolve(first ?? process.env.TIGHTLIP_CORPORA ?? join(root, '../bench/corpora'));

if (!measure || !existsSync(corpora)) {
  const missing = measure ? `no corpora at ${corpora}: build them with ${measure}/corpus ${corpora}` : 'the measuring program is missing: set TIGHTLIP_BENCH to the folder of side-by-side';
  process.stderr.write(`bench: ${missing}\n`);
  process.exitCode = 2;
} else {
  const env = { ...process.env };
  // It costs Node 20 about 80 ms at start, and tightlip opens no connection (docs/performance.md).
  delete env.NODE_EXTRA_CA_CERTS;
  const run = spawnSync(join(measure, 'side-by-side'), [corpora, '--tightlip', `node ${join(root, 'bin/tightlip.js')}`, ...rest], { stdio: 'inherit', env });
  process.exitCode = run.status ?? 2;
}
