import { parentPort } from 'node:worker_threads';
import { newBelt } from './belt.ts';
import { firstPass, readFiles, type Reading } from './reader.ts';

const prefilter = firstPass();

function read(reading: Reading): void {
  readFiles(reading, reading.own ? firstPass(reading.own) : prefilter);
}

/** For the build, which reads a few files to see what V8 compiles for that. */
export const tryOut = (root: string, paths: readonly string[]): void => read({ root, paths: paths.join('\0'), counter: new SharedArrayBuffer(4), belt: newBelt(), largest: Infinity, secrets: true });

// One piece of work, or none: then nothing keeps the thread.
parentPort?.once('message', (reading: Reading | undefined) => {
  if (!reading) return;
  read(reading);
  parentPort?.postMessage({});
});
