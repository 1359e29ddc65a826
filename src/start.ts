import { quickOptions } from './cli/quick.ts';
import type { Io } from './io.ts';
import { parseOptions } from './options.ts';
import { skipReason } from './skip.ts';
import { byHand } from './source/framework.ts';
import { startStaged } from './source/staged-git.ts';
import type { ExitCode } from './types.ts';

/**
 * Runs one command line, as `main` of `cli.ts` does. What a hook runs at every commit takes a short way: git is started before anything else
 * is loaded, and a plain command line is read without a parser.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const raw = argv[0] === 'staged' && skipReason(argv[0], io.env) === undefined && !byHand(io.env) ? quickOptions(argv.slice(1)) : undefined;
  if (raw === undefined) return (await import('./cli.ts')).main(argv, io);
  try {
    const options = parseOptions(raw);
    const git = startStaged({ cwd: io.cwd(), env: io.env, platform: io.platform });
    return await (await import('./commands/staged.ts')).scanStaged(io, options, git);
  } catch (error) {
    return (await import('./complain.ts')).complain(io, error, argv);
  }
}
