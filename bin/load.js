'use strict';
// Brings the first of the built files, which loads the others (src/loader.ts): for threads, for the library and for the build.
const { existsSync, readFileSync } = require('node:fs');
const { Script, constants } = require('node:vm');

const folder = `${__dirname.slice(0, -3)}dist`;
const filename = `${folder}/start.cjs`;
const cachedData = existsSync(`${filename}.cache`) ? readFileSync(`${filename}.cache`) : undefined;
const script = new Script(readFileSync(filename).latin1Slice(), { filename, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
const first = { name: 'start.cjs', module: { exports: {} }, script };
const ask = (name) => (name.startsWith('./') ? first.load(name.slice(2)) : require(name));
script.runInThisContext().call(first.module.exports, first.module.exports, ask, first.module, filename, folder);
module.exports = first.module.exports.createLoader({ process, require, folder, first });
