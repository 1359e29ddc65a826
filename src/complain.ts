import { UserError } from './errors.ts';
import type { Io } from './io.ts';
import { visible, visibleLines } from './report/escape.ts';
import type { ExitCode } from './types/report.ts';
import { unsaid } from './unsaid.ts';

/** What was typed, shortened: it may come from a hostile file name, and nothing in it acts on the terminal. */
export const printable = (text: string): string => visible(text.slice(0, 200));

/** Where an unknown error happened, without what it says: some messages quote the text that was being read. */
function frames(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...lines.slice(0, 3)].join('\n');
}

/** The current directory was deleted under us. */
const isGone = (error: unknown): boolean => error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

const fewFiles = 'tightlip: the system lets this program open too few files at once\nhint: raise the limit: ulimit -n 1024\n';
const isLimit = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE');

/** What came from outside and may be quoted in a message. */
export const typedOf = (io: Pick<Io, 'env'>, argv: readonly string[]): string[] => [...argv, io.env['TIGHTLIP_CONFIG'] ?? ''];

/** Says why a run ended without an answer. Content of a scanned file is in no message, nor a secret that was typed. */
export function complain(io: Pick<Io, 'stderr' | 'env'>, error: unknown, argv: readonly string[]): ExitCode {
  if (error instanceof UserError) io.stderr.write(visibleLines(unsaid(`tightlip: ${error.message}\nhint: ${error.hint}\n`, typedOf(io, argv))));
  else if (isGone(error)) io.stderr.write('tightlip: the current directory is gone\nhint: change into one that exists: cd\n');
  else if (isLimit(error)) io.stderr.write(fewFiles);
  else io.stderr.write(`tightlip: internal error, please report it (the message is left out: it may quote what was scanned)\n${frames(error)}\nhint: nothing was decided; run again with --threads 1 or on fewer paths\n`);
  return 2;
}
