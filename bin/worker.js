'use strict';
// A scanning thread: the same built files by the same way.
const load = require('./load.js');
if (require('node:worker_threads').getEnvironmentData('tightlip:patient')) load.patient(true);
load.loadBuilt('worker.cjs');
