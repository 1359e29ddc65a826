#!/usr/bin/env node
'use strict';
// Plain CommonJS, never built: an ES module costs 4 to 6 ms more at start on Node 20 (docs/decisions.md).
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`tightlip needs Node 20.19 or newer; this is ${process.versions.node}\nhint: install a current Node from nodejs.org or your package manager\n`);
  process.exitCode = 2;
} else {
  // A crash can never be overwritten by a later 0.
  process.exitCode = 2;
  require('./load.js')
    .loadBuilt('start.cjs')
    .main(process.argv.slice(2), process)
    .then((code) => {
      process.exitCode = code;
    });
}
