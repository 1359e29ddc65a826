'use strict';
// A scanning thread: the same built files by the same way.
require('./load.js').loadBuilt('worker.cjs');
