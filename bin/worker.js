'use strict';
// A scanning thread: the same built files by the same way.
const load = require('./load.js');
const { getEnvironmentData, parentPort } = require('node:worker_threads');
// With the first work: by then the other thread has loaded what it needs. Flags are those of all threads.
if (getEnvironmentData('tightlip:patient')) parentPort.once('message', () => load.patient(true));
load.loadBuilt('worker.cjs');
