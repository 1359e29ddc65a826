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
  // What is thrown where nobody waits for it: Node would end with 1, the code of a finding, and print a message that may quote what was scanned.
  process.on('uncaughtException', (error) => {
    const missing = error?.code === 'ENOENT' && /[^/\\]*\.cjs$/.exec(error.path)?.[0];
    const frames = String(error?.stack).split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 3);
    const said = missing
      ? `tightlip: the program is incomplete, ${missing} is not there\nhint: install it again; in a clone: npm ci\n`
      : `tightlip: internal error, please report it (the message is left out: it may quote what was scanned)\n${[error?.name ?? typeof error, ...frames].join('\n')}\nhint: nothing was decided; run again with --threads 1 or on fewer paths\n`;
    try {
      require('node:fs').writeSync(2, said);
    } catch {
      // Nobody reads it.
    }
    process.exit(2);
  });
  const load = require('./load.js');
  const opened = [];
  const noted = (stream) => {
    if (!opened.includes(stream)) opened.push(stream);
    return stream;
  };
  const { env, platform, execPath, argv } = process;
  // Whether a descriptor is a file, a pipe (Node's own children get sockets) or nothing: then no stream of Node's is needed, which would ask for a terminal.
  const isPlain = (descriptor) => {
    if (platform === 'win32') return false;
    const { fstatSync, statSync } = require('node:fs');
    try {
      const found = fstatSync(descriptor);
      return found.isFile() || found.isFIFO() || found.isSocket() || found.rdev === statSync('/dev/null').rdev;
    } catch {
      return false;
    }
  };
  const io = {
    env, platform, execPath, argv,
    cwd: () => process.cwd(),
    get user() { return process.geteuid?.(); },
    get stdin() { return process.stdin; },
    get stdout() { return noted(process.stdout); },
    get stderr() { return noted(process.stderr); },
    get plainOut() { return isPlain(1) ? 1 : undefined; },
    get plainIn() { return isPlain(0); },
    // What starts git without Node's streams (src/source/light-child.ts): in the Node that it was written for, and where asking for it is no warning.
    get wrappers() {
      if (major !== 20 || platform === 'win32' || process.binding.name !== 'binding') return undefined;
      try {
        return { process: process.binding('process_wrap'), pipe: process.binding('pipe_wrap'), stream: process.binding('stream_wrap') };
      } catch {
        return undefined;
      }
    },
    brief: load.brief,
    hasty: load.hasty,
    wholly: load.wholly,
    patient(yes) {
      load.patient(yes);
      // Read by bin/worker.js.
      require('node:worker_threads').setEnvironmentData('tightlip:patient', yes);
    },
  };
  load
    .loadBuilt('start.cjs')
    .main(argv.slice(2), io)
    .then((code) => {
      process.exitCode = code;
      // Taking everything apart costs 3 ms. It is left out when all that was written has left.
      if (opened.every((stream) => stream.writableLength === 0)) process.exit(code);
    });
}
