#!/usr/bin/env node
'use strict';
// Plain CommonJS, never built: an ES module costs 4 to 6 ms more at start on Node 20 (docs/decisions.md).
const [major, minor] = process.versions.node.split('.').map(Number);
// As `engines` in package.json: before 22.12 the lines 21 and 22 miss what 20.19 has.
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  process.stderr.write(`tightlip needs Node 20.19, 22.12 or newer; this is ${process.versions.node}\nhint: install a current Node from nodejs.org or your package manager\n`);
  process.exitCode = 2;
} else {
  // A crash can never be overwritten by a later 0.
  process.exitCode = 2;
  // What is thrown where nobody waits for it: Node would end with 1, the code of a finding, and print a message that may quote what was scanned.
  process.on('uncaughtException', (error) => {
    const missing = error?.code === 'ENOENT' && /[^/\\]*\.cjs$/.exec(error.path)?.[0];
    const frames = String(error?.stack).split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 3);
    const said = missing
      ? `tightlip: the program is incomplete, ${missing} is not there\nhint: install it again; in a clone: npm ci\n`
      : error?.code === 'EMFILE' || error?.code === 'ENFILE' ? 'tightlip: the system lets this program open too few files at once\nhint: raise the limit: ulimit -n 1024\n' : `tightlip: internal error, please report it (the message is left out: it may quote what was scanned)\n${[error?.name ?? typeof error, ...frames].join('\n')}\nhint: nothing was decided; run again with --threads 1 or on fewer paths\n`;
    try {
      require('node:fs').writeSync(2, said);
    } catch {
      // Nobody reads it.
    }
    process.exit(2);
  });
  // The first of the built files loads the others. So does bin/load.js; asking for that file takes every hook half a millisecond.
  const { existsSync, readFileSync } = require('node:fs');
  const { Script, constants } = require('node:vm');
  const folder = `${__dirname.slice(0, -3)}dist`;
  const filename = `${folder}/start.cjs`;
  const cachedData = existsSync(`${filename}.cache`) ? readFileSync(`${filename}.cache`) : undefined;
  const script = new Script(readFileSync(filename).latin1Slice(), { filename, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  const first = { name: 'start.cjs', module: { exports: {} }, script };
  const ask = (name) => (name.startsWith('./') ? first.load(name.slice(2)) : require(name));
  script.runInThisContext().call(first.module.exports, first.module.exports, ask, first.module, filename, folder);
  first.module.exports.run({ process, require, folder, first });
}
