import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import { createPaint, plainPaint } from '../paint.ts';
import type { ExitCode, Paint, Report, Reporter } from '../types.ts';
import { writeFile, writeStream } from './write.ts';

type Reporters = (name: string) => Promise<Reporter>;

/** The paint of standard output, from its terminal, the environment and what was typed. */
function screenPaint(options: ScanOptions, io: Io, root: string | undefined): Promise<Paint> {
  const detail = options.quiet ? 'quiet' : options.verbose ? 'verbose' : undefined;
  return createPaint({ screen: io.stdout, env: io.env, color: options.color, detail, root });
}

/** Runs one delivery; what fails is said on standard error, and the others still get theirs. */
async function attempt(io: Io, write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`tightlip: ${error.message}\nhint: ${error.hint}\n`);
    return false;
  }
}

/**
 * Writes the reports that were asked for and returns the run's exit code; a report that could not be written makes a 0 a 2.
 * Files come first; standard output gets the one format without a file, else `text`.
 */
export async function deliver(given: Report, options: ScanOptions, io: Io, reporters: Reporters): Promise<ExitCode> {
  const report = options.sarifLineHash ? (await import('./line-hash.ts')).withLineHashes(given) : given;
  const paint = await screenPaint(options, io, report.root);
  let written = true;
  for (const { name, file } of options.formats) {
    if (file === undefined) continue;
    const plain = { ...plainPaint, detail: paint.detail };
    const write = async (): Promise<void> => writeFile(resolve(io.cwd(), file), (await reporters(name))(report, plain));
    written = (await attempt(io, write)) && written;
  }
  const name = options.formats.find((format) => format.file === undefined)?.name ?? 'text';
  written = (await attempt(io, async () => writeStream(io.stdout, (await reporters(name))(report, paint)))) && written;
  return written || report.exitCode === 1 ? report.exitCode : 2;
}
