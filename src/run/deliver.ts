import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import { createPaint, plainPaint } from '../paint.ts';
import { unsaid } from '../unsaid.ts';
import type { Finding } from '../types/finding.ts';
import type { ExitCode, Paint, Report, Reporter } from '../types/report.ts';
import type { Stream } from './stream.ts';
import { typedHere } from './typed.ts';
import { type Pieces, writeFile, writeOut, writeStream } from './write.ts';

type Reporters = (name: string) => Promise<Reporter>;

/** The paint of standard output, from its terminal, the environment and what was typed. */
async function screenPaint(options: ScanOptions, io: Io, plain: number | undefined, { root, findings, command }: Report): Promise<Paint> {
  const detail = options.quiet ? 'quiet' : options.verbose ? 'verbose' : undefined;
  const paint = await createPaint({ screen: plain === undefined ? io.stdout : {}, env: io.env, color: options.color, detail, root });
  // What a server says is read where the push came from.
  if (findings.length === 0 || command === 'receive') return paint;
  return { ...paint, typed: typedHere(io, root) };
}

/** The format that was named without a file. */
const screenFormat = (options: ScanOptions): string | undefined => options.formats.find((format) => format.file === undefined)?.name;

/** The stream of a run whose report on standard output need not wait for the end; `lineWriter` knows which formats can. */
export async function streamFor(options: ScanOptions, io: Io, lineWriter: (name: string | undefined) => Promise<((finding: Finding) => string) | undefined>): Promise<Stream | undefined> {
  const lineOf = await lineWriter(screenFormat(options));
  return lineOf && (await import('./stream.ts')).openStream(io, lineOf);
}

/** Runs one delivery; what fails is said on standard error, and the others still get theirs. */
async function attempt(io: Io, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(unsaid(`tightlip: ${error.message}\nhint: ${error.hint}\n`, io.argv.slice(2)));
    return false;
  }
}

/**
 * Writes the reports that were asked for and returns the run's exit code; a report that could not be written makes a 0 a 2.
 * Files come first; standard output gets the one format without a file, else `text`; of a stream what has not left yet.
 */
export async function deliver(given: Report, options: ScanOptions, io: Io, reporters: Reporters, stream?: Stream): Promise<ExitCode> {
  const report = options.sarifLineHash ? (await import('./line-hash.ts')).withLineHashes(given) : given;
  const plainOut = stream ? undefined : io.plainOut;
  const paint = await screenPaint(options, io, plainOut, report);
  let written = true;
  for (const { name, file } of options.formats) {
    if (file === undefined) continue;
    const plain = { ...plainPaint, detail: paint.detail };
    const write = async (): Promise<void> => writeFile(resolve(io.cwd(), file), (await reporters(name))(report, plain));
    written = (await attempt(io, write)) && written;
  }
  const name = screenFormat(options) ?? 'text';
  const whole = async (): Promise<Pieces> => (await reporters(name))(report, paint);
  const send = async (pieces: Pieces): Promise<void> => (plainOut === undefined ? writeStream(io.stdout, pieces) : writeOut(plainOut, pieces));
  written = (await attempt(io, async () => send(stream ? stream.rest(await whole()) : await whole()))) && written;
  return written || report.exitCode === 1 ? report.exitCode : 2;
}
