/** What a hook loads of the built program: each file more is a tenth of a millisecond and what it brings along, of every commit. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repository, type Scratch } from '../helpers/repository.ts';

let here: Scratch;
beforeAll(() => {
  here = repository();
  here.write({ 'a.js': 'const a = 1;\n', '../loaded.cjs': script });
  here.git('add', '-A');
  here.git('commit', '-qm', 'first');
  here.write({ 'a.js': 'const a = 2;\n' });
  here.git('add', '-A');
});
afterAll(() => here.remove());

/** Runs the program and says which built files, and which of Node's own that hooks can do without, were loaded. */
const script = `const vm = require('node:vm');
const files = [];
vm.Script = class extends vm.Script { constructor(source, options) { super(source, options); files.push(options.filename); } };
process.on('exit', () => console.log(JSON.stringify({
  files: files.map((path) => require('node:path').basename(path).replace(/(?:-[\\w-]{8})?\\.cjs$/, '')),
  modules: process.moduleLoadList.filter((name) => /^NativeModule (?:child_process|net|tty|crypto|zlib|worker_threads|v8|os|stream)$/.test(name)),
})));
require(process.argv[1] = ${JSON.stringify(resolve('bin/tightlip.js'))});`;

function loaded(...words: string[]): { files: string[]; modules: string[] } {
  const env = { ...here.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined, NODE_V8_COVERAGE: undefined };
  const said = execFileSync(process.execPath, [join(here.path, '../loaded.cjs'), ...words, '-q'], { cwd: here.path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as { files: string[]; modules: string[] };
}

it('of a commit is three files, and with a configuration that is known one more', () => {
  expect(loaded('staged').files.sort()).toEqual(['hot', 'source', 'start']);
  here.write({ 'tightlip.toml': 'exclude = ["dist/"]\n' });
  here.git('add', '-A');
  here.git('commit', '-qm', 'second');
  here.write({ 'a.js': 'const a = 3;\n' });
  here.git('add', '-A');
  loaded('staged');
  expect(loaded('staged').files.sort()).toEqual(['config', 'hot', 'source', 'start']);
});

it('of a range and of a history is nothing of the other', () => {
  const { files } = loaded('range', 'HEAD~1..HEAD');
  expect(files.slice(0, 3)).toEqual(['start', 'commits', 'source']);
  expect(files).not.toContain('histories');
  expect(loaded('history', '--no-cache').files.slice(0, 4)).toEqual(['start', 'histories', 'source', 'commits']);
});

it.runIf(process.version.startsWith('v20.') && process.platform !== 'win32')("is none of Node's streams where standard output is a pipe", () => {
  // Asking for what is loaded prints by a stream, but later.
  expect(loaded('staged').modules).toEqual([]);
});
