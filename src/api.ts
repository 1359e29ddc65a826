import { Writable } from 'node:stream';
import type { Options, Report } from '../types/index.d.ts';
import { main } from './cli.ts';
import type { Io } from './io.ts';

export { version } from './version.ts';

/** A scan that could not start; the message never quotes what was scanned. */
export class ScanError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ScanError';
    this.hint = hint;
  }
}

/** Collects what is written to it. */
function sink(): { stream: Writable; text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') };
}

const flags = (options: Options): string[] => [
  '--format',
  'json',
  '--no-color',
  ...(options.only ? ['--only', options.only.join(',')] : []),
  ...(options.config === undefined ? [] : ['--config', options.config]),
  ...(options.useConfig === false ? ['--no-config'] : []),
  ...(options.policy === undefined ? [] : ['--policy', options.policy]),
  ...(options.failOn === undefined ? [] : ['--fail-on', options.failOn]),
  ...(options.threads === undefined ? [] : ['--threads', String(options.threads)]),
];

/** Runs one command line with the outside world replaced; its JSON report is the contract of the library too. */
async function report(world: NodeJS.Process, words: readonly string[], options: Options, input?: string | Uint8Array): Promise<Report> {
  const [out, err] = [sink(), sink()];
  const io = {
    cwd: () => options.cwd ?? world.cwd(),
    env: { ...(options.env ?? world.env), TIGHTLIP_SKIP: undefined },
    input: input === undefined ? undefined : Buffer.from(input),
    stdout: out.stream,
    stderr: err.stream,
    platform: world.platform,
    execPath: world.execPath,
    argv: world.argv,
  } as unknown as Io;
  await main(words, io);
  const text = out.text();
  if (text === '') {
    const [message = 'the scan could not start', hint = ''] = err.text().split('\n');
    throw new ScanError(message.replace(/^tightlip: /, ''), hint.replace(/^hint: /, ''));
  }
  return JSON.parse(text) as Report;
}

type Library = Omit<typeof import('../types/index.d.ts'), 'ScanError' | 'version'>;

/** The functions of the library, in a process; `types/index.d.ts` says what each promises. */
export const createLibrary = (world: NodeJS.Process): Library => ({
  scan: (paths = [], options = {}) => report(world, ['scan', ...flags(options), '--', ...paths], options),
  scanStaged: (options = {}) => report(world, ['staged', ...flags(options)], options),
  // A name that somebody gave a branch is no option of ours.
  scanRange: (revisions, options = {}) => report(world, ['range', ...flags(options), '--', ...revisions], options),
  scanText: async (text: unknown, path = 'text', options = {}) => {
    // From JavaScript anything comes in; without a text the terminal would be read, and an empty one is clean.
    if (typeof text !== 'string' && !(text instanceof Uint8Array)) throw new ScanError('scanText was given neither a text nor bytes', 'pass a string or a Uint8Array');
    return report(world, ['stdin', '--path', path, ...flags(options)], options, text);
  },
});
