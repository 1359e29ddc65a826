'use strict';
// Loads the built files with the code that V8 compiled for them at build time: on Node 20, which has no compile cache of its own,
// that is half of the start-up (docs/benchmarks.md). A cache of another V8 is refused by V8 itself and the file compiled as ever.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script, constants } = require('node:vm');

const loaded = new Map();

/** Sets a flag of V8. `node:v8` takes five milliseconds to load, for a snapshot's streams; what it calls is asked for by itself where Node 20 gives it, and says that one should not. */
function setFlag(flag) {
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try {
    process.binding('v8').setFlagsFromString(flag);
  } catch {
    require('node:v8').setFlagsFromString(flag);
  } finally {
    process.noDeprecation = noDeprecation;
  }
}

/** Flags that are not as usual: how they are set, and what is usual. */
const changed = new Map();

/** Only the V8 that this was measured with is asked (docs/benchmarks.md). */
function change(unusual, usual, yes) {
  if (!process.version.startsWith('v20.') || yes === changed.has(unusual)) return;
  setFlag(yes ? unusual : usual);
  if (yes) changed.set(unusual, usual);
  else changed.delete(unusual);
}

/** Patient, V8 optimises a function after 64 times as much work of it: what a scan runs in JavaScript is mostly done before that pays. */
const patient = (yes) => change('--interrupt-budget=4325376', '--interrupt-budget=67584', yes);

/** Only on these V8 has all compilers. */
const full = process.arch === 'x64' || process.arch === 'arm64';

/** Briefly used, kernels are optimised when they have done 32 times as much as usual: other threads do that, a fifth of a hook's processor time, but the processor is git's, too. */
function brief(yes) {
  if (full) change('--wasm-tiering-budget=57600000', '--wasm-tiering-budget=1800000', yes);
}

/** Wholly, all functions of a kernel are compiled with it, by other threads where nobody waits for them; as usual each when it is called, by the thread that calls it. */
const wholly = (yes) => change('--no-wasm-lazy-compilation', '--wasm-lazy-compilation', yes);

/**
 * In haste, V8's baseline compiler waits: it takes a hook three milliseconds, and most hooks are over before that pays. So does the collecting of young objects that nobody needs room for.
 * To be asked for when everything is loaded: Node's own code would be compiled anew. Not --no-regexp-tier-up: V8 crashes on expressions that it has code of its own for.
 */
function hasty(yes) {
  if (!full) return;
  change('--no-sparkplug', '--sparkplug', yes);
  change('--no-minor-gc-task', '--minor-gc-task', yes);
}

/** What was compiled at build time holds for V8's usual flags only. */
function usually(work) {
  for (const usual of changed.values()) setFlag(usual);
  try {
    return work();
  } finally {
    for (const unusual of changed.keys()) setFlag(unusual);
  }
}

const compile = (source, options) => usually(() => new Script(source, options));

const dist = join(__dirname, '../dist');

const read = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Says where a kernel's machine code begins in its file, and for which Node and which kernel it was made. */
const headOf = (code, bytes) => `${process.version} ${process.arch} ${code} ${bytes}`.padEnd(64);

let deserialize;
/** The function of V8 that takes back what `scripts/machine-code.js` has written. It is for tests, and parsed only where that is allowed. */
function deserializer() {
  setFlag('--allow-natives-syntax');
  try {
    return new Script('(function (code, bytes) { return %DeserializeWasmModule(code, bytes); })').runInThisContext();
  } finally {
    setFlag('--no-allow-natives-syntax');
  }
}

/**
 * A kernel of WebAssembly with the machine code that V8 made of it at build time: making it again takes 40 to 80 ms of processor time of each scan. Undefined where there is none for
 * this Node, and where V8 refuses it (other flags, another processor): then the kernel is compiled as ever.
 */
function storedKernel(name) {
  const file = full && process.version.startsWith('v20.') ? read(join(dist, `${name}.cache`)) : undefined;
  if (file === undefined) return undefined;
  const bytes = readFileSync(join(dist, name));
  if (file.latin1Slice(0, 64) !== headOf(file.length - 64, bytes.length)) return undefined;
  const code = file.buffer.slice(file.byteOffset + 64, file.byteOffset + file.length);
  try {
    deserialize ??= deserializer();
    return usually(() => deserialize(code, bytes));
  } catch {
    return undefined;
  }
}

/** What built files ask for besides each other. */
const given = { 'tightlip:kernels': { storedKernel } };

/** Runs a built file as a CommonJS module, once, and returns its exports; `require` of a relative name comes back here. */
function load(path) {
  const known = loaded.get(path);
  if (known) return known.module.exports;
  // The build leaves only ASCII in them, and writes each as the function that Node makes of a module.
  const source = readFileSync(path).latin1Slice();
  // A built-in module that code imports late (`import('node:os')`) is found as anywhere else.
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = compile(source, { filename: path, cachedData: read(`${path}.cache`), importModuleDynamically });
  const module = { exports: {} };
  loaded.set(path, { module, script });
  const relative = (name) => (name.startsWith('.') ? load(join(dirname(path), name)) : given[name] ?? require(name));
  script.runInThisContext().call(module.exports, module.exports, relative, module, path, dirname(path));
  return module.exports;
}

exports.patient = patient;
exports.brief = brief;
exports.hasty = hasty;
exports.wholly = wholly;
exports.loadBuilt = (name) => load(join(dist, name));
exports.headOf = headOf;
/** For the build: what has been compiled so far, functions that ran included. */
exports.compiled = () => [...loaded].map(([path, { script }]) => ({ path, data: script.createCachedData(), rejected: script.cachedDataRejected === true }));
