// Writes the machine code of dist/'s kernels beside them. A process of its own: V8 would give what it has compiled of them already, by its quick compiler.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const { headOf } = createRequire(import.meta.url)('../bin/load.js').loadBuilt('start.cjs');
const usual = cachedDataVersionTag();
const set = (...flags) => flags.forEach((flag) => setFlagsFromString(flag));

set('--allow-natives-syntax');
const serialize = new Script('(function (module) { return %SerializeWasmModule(module); })').runInThisContext();
set('--no-allow-natives-syntax');

const folder = resolve('dist');
for (const name of readdirSync(folder).filter((one) => one.endsWith('.wasm'))) {
  const bytes = readFileSync(join(folder, name));
  // All of it, and by the optimising compiler alone. Without the other one V8 takes back a flag of its own that nobody sets.
  set('--no-liftoff', '--no-wasm-lazy-compilation');
  const module = new WebAssembly.Module(bytes);
  set('--liftoff', '--wasm-lazy-compilation', '--wasm-dynamic-tiering');
  // V8 takes it back under the same flags only.
  if (cachedDataVersionTag() !== usual) throw new Error('flags of V8 are not as they were');
  const code = Buffer.from(serialize(module));
  writeFileSync(join(folder, `${name}.cache`), Buffer.concat([Buffer.from(headOf(process, code.length, bytes.length), 'latin1'), code]));
}
