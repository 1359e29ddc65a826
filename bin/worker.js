'use strict';
// A scanning thread: the same built files by the same way.
const load = require('./load.js');
const { getEnvironmentData, parentPort } = require('node:worker_threads');
// Flags are those of all threads: what the first one set has to be as usual while files are loaded here. Patient with the first work at the latest.
const flags = getEnvironmentData('tightlip:flags');
if (flags) {
  load.share(flags);
  parentPort.once('message', () => load.patient(true));
}
load.loadBuilt('worker.cjs');
