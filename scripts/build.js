// Builds dist/: the program as CommonJS, split at dynamic imports, dependencies inlined; and the library as an ES module.
import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { rulesIndex } from './index-plugin.js';
import { packedFromFiles } from './packed.js';
import { pageClient } from './page-plugin.js';
import { writeRules } from './rules.js';

const shared = { platform: 'node', plugins: [rulesIndex(packedFromFiles), pageClient()], logLevel: 'warn', onLog: failOnWarning };

function failOnWarning(level, log, handler) {
  if (level === 'warn') throw new Error(`build warning: ${log.message}`);
  handler(level, log);
}

async function bundle(options, output) {
  const build = await rolldown({ ...shared, ...options });
  await build.write({ minify: true, ...output });
  await build.close();
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
await writeRules('dist');
// What the text report shares with other formats stays in its file: a staged run loads one file for it, not five.
const text = { name: 'text', test: /src[\\/]report[\\/](text|text[\\/]\w+|escape|merge|why|width|words)\.ts$/ };
await bundle(
  { input: { cli: 'src/cli.ts', worker: 'src/run/worker.ts' } },
  { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', codeSplitting: { groups: [text] } },
);
