import { quickCommand, quickOptions, type Quick } from './cli/quick.ts';
import type { Io } from './io.ts';
import { parseOptions, type RawOptions } from './options.ts';
import { kernelsAhead } from './run/kernels.ts';
import { skipReason } from './skip.ts';
import { startBy } from './source/child.ts';
import { byHand } from './source/framework.ts';
import type { Wrappers } from './source/light-child.ts';
import { startStaged } from './source/staged-git.ts';
import type { ExitCode } from './types/report.ts';

/** Other commands that start git before they load the rest. */
async function run({ command, words, raw }: Quick, io: Io): Promise<ExitCode> {
  if (command === 'range') return (await import('./commands/range.ts')).range(io, words, raw);
  if (command === 'scan') return (await import('./commands/scan.ts')).scan(io, words, raw);
  if (command === 'stdin') return (await import('./commands/stdin.ts')).stdin(io, raw);
  if (command === 'history') return (await import('./commands/history.ts')).history(io, raw);
  const { push, receive } = await import('./commands/push.ts');
  return command === 'push' ? push(io, words[0], raw) : receive(io, raw);
}

/**
 * Runs one command line, as `main` of `cli.ts` does. What a hook runs at every commit takes a short way: git is started before anything else
 * is loaded, and a plain command line is read without a parser.
 */
export async function main(argv: readonly string[], io: Io & { readonly wrappers?: Wrappers }): Promise<ExitCode> {
  startBy(io.wrappers);
  const skipped = argv[0] !== undefined && skipReason(argv[0], io.env) !== undefined;
  const raw = argv[0] === 'staged' && !skipped && !byHand(io.env) ? quickOptions(argv.slice(1)) : undefined;
  const other = skipped ? undefined : quickCommand(argv);
  if (raw === undefined && other === undefined) return (await import('./cli.ts')).main(argv, io);
  try {
    if (other) return await run(other, io);
    const options = parseOptions(raw as RawOptions);
    const git = startStaged({ cwd: io.cwd(), env: io.env, platform: io.platform });
    kernelsAhead(io);
    return await (await import('./commands/staged.ts')).scanStaged(io, options, git);
  } catch (error) {
    return (await import('./complain.ts')).complain(io, error, argv);
  }
}
