'use strict';
// Loads the built files with the code that V8 compiled for them at build time: on Node 20, which has no compile cache of its own,
// that is half of the start-up (docs/benchmarks.md). A cache of another V8 is refused by V8 itself and the file compiled as ever.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script, constants } = require('node:vm');

const loaded = new Map();
let patience = false;

const budget = (bytes) => require('node:v8').setFlagsFromString(`--interrupt-budget=${bytes}`);
const USUAL = 67584;
const PATIENT = 4325376;

/** Patient, V8 optimises a function after 64 times as much work of it: what a scan runs in JavaScript is mostly done before that pays. Only the V8 that this was measured with is asked (docs/benchmarks.md). */
function patient(yes) {
  if (!process.version.startsWith('v20.') || yes === patience) return;
  patience = yes;
  budget(yes ? PATIENT : USUAL);
}

/** What was compiled at build time holds for V8's usual flags only. */
function compile(source, options) {
  if (!patience) return new Script(source, options);
  budget(USUAL);
  try {
    return new Script(source, options);
  } finally {
    budget(PATIENT);
  }
}
const dist = join(__dirname, '../dist');

const read = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

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
  const relative = (name) => (name.startsWith('.') ? load(join(dirname(path), name)) : require(name));
  script.runInThisContext().call(module.exports, module.exports, relative, module, path, dirname(path));
  return module.exports;
}

exports.patient = patient;
exports.loadBuilt = (name) => load(join(dist, name));
/** For the build: what has been compiled so far, functions that ran included. */
exports.compiled = () => [...loaded].map(([path, { script }]) => ({ path, data: script.createCachedData(), rejected: script.cachedDataRejected === true }));
