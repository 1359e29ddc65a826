'use strict';
const { loadBuilt } = require('./load.js');
const { createLibrary, ScanError, version } = loadBuilt('api.cjs');
const { scan, scanStaged, scanRange, scanText } = createLibrary(process);
module.exports = { scan, scanStaged, scanRange, scanText, ScanError, version };
