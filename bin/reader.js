'use strict';
// A thread that reads what another one judges: a built file of its own, since it needs little of the program.
const load = require('./load.js');
const { getEnvironmentData, parentPort } = require('node:worker_threads');
// As in bin/worker.js.
if (getEnvironmentData('tightlip:patient')) parentPort.once('message', () => load.patient(true));
load.loadBuilt('reader.cjs');
