/** The first of the built files: the program in a process of its own, and what loads the other files. */
import { fstatSync, statSync, writeSync } from 'node:fs';
import { UserError } from './errors.ts';
import { createLoader, type Beginning, type Loader } from './loader.ts';
import type { Wrappers } from './source/light-child.ts';
import { main } from './start.ts';
import { headOf } from './stored-kernel.ts';

export { createLoader, headOf, ioOf, main };

/** Node's own way to its C++, of which only what stands here is used. */
interface Bound extends NodeJS.Process {
  binding(name: 'process_wrap'): Wrappers['process'];
  binding(name: 'pipe_wrap'): Wrappers['pipe'];
  binding(name: 'stream_wrap'): Wrappers['stream'];
  binding(name: 'tty_wrap'): { isTTY(descriptor: number): boolean };
}

/** Calls what asks Node's C++: in the Node that this was written for, and where asking for it is no warning. */
function bound<T>(node: NodeJS.Process, ask: (node: Bound) => T): T | undefined {
  if (!node.version.startsWith('v20.') || node.platform === 'win32' || (node as Bound).binding.name !== 'binding') return undefined;
  try {
    return ask(node as Bound);
  } catch {
    return undefined;
  }
}

/** Whether a descriptor is a file, a pipe (Node's own children get sockets) or nothing: then no stream of Node's is needed, which would ask for a terminal. */
function isPlain(node: NodeJS.Process, descriptor: number): boolean {
  if (node.platform === 'win32') return false;
  // What describes a file takes Node a dozen functions, all compiled anew.
  const terminal = bound(node, (asked) => asked.binding('tty_wrap').isTTY(descriptor));
  if (terminal !== undefined) return !terminal;
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket() || found.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** Output that no command waits for (help, a script for the shell) and that nobody can read is no success; a reader that went away is no fault. Whoever waits for it listens, too. */
function unwritten(node: NodeJS.Process, stream: NodeJS.WriteStream, { code }: NodeJS.ErrnoException): void {
  if (stream.listenerCount('error') > 1 || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
  stream.on('error', () => undefined);
  node.exitCode ||= 2;
  try {
    writeSync(2, `tightlip: the output could not be written (${code})\nhint: is the disk full?\n`);
  } catch {
    // Nobody reads it.
  }
}

/** Node reads a name that is no UTF-8 as another one, of which everything would be looked for (and written) in another folder, or none. */
function cwdOf(node: NodeJS.Process): string {
  const cwd = node.cwd();
  if (cwd.includes('\ufffd') && statSync(cwd, { throwIfNoEntry: false })?.ino !== statSync('.').ino) {
    throw new UserError('the name of the current directory is not UTF-8, and Node cannot tell it', 'rename it, or one above it');
  }
  return cwd;
}

/** The outside world of a command line. `opened` takes the streams that were written to. */
function ioOf(node: NodeJS.Process, { patient, sparing, brief, wholly, hasty, shared }: Loader, opened: Set<NodeJS.WriteStream>): Parameters<typeof main>[1] {
  const noted = <T extends NodeJS.WriteStream>(stream: T): T => {
    if (!opened.has(stream)) stream.on('error', (error) => unwritten(node, stream, error));
    opened.add(stream);
    return stream;
  };
  return {
    sparing, brief, wholly, hasty,
    env: node.env,
    platform: node.platform,
    execPath: node.execPath,
    argv: node.argv,
    cwd: () => cwdOf(node),
    get user() { return node.geteuid?.(); },
    get stdin() { return node.stdin; },
    get stdout() { return noted(node.stdout); },
    get stderr() { return noted(node.stderr); },
    get plainOut() { return isPlain(node, 1) ? 1 : undefined; },
    get plainIn() { return isPlain(node, 0); },
    // What starts git without Node's streams (src/source/light-child.ts).
    get wrappers() { return bound(node, (asked) => ({ process: asked.binding('process_wrap'), pipe: asked.binding('pipe_wrap'), stream: asked.binding('stream_wrap') })); },
    patient,
    // Read by bin/worker.js.
    patientThreads: () => node.getBuiltinModule('node:worker_threads').setEnvironmentData('tightlip:flags', shared),
  };
}

/** Runs the command line of this process, and ends it with the command's code. */
export async function run(beginning: Beginning): Promise<void> {
  const node = beginning.process;
  const opened = new Set<NodeJS.WriteStream>();
  const code = await main(node.argv.slice(2), ioOf(node, createLoader(beginning), opened));
  node.exitCode = code;
  // An error is there at once, and told later.
  for (const stream of opened) if (stream.errored) unwritten(node, stream, stream.errored);
  // Taking everything apart costs 3 ms. It is left out when all that was written has left.
  for (const { writableLength } of opened) if (writableLength > 0) return;
  node.exit();
}
