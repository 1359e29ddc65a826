import type { Command } from 'commander';
import { modelOf } from '../completions/model.ts';
import type { Io } from '../io.ts';
import type { Done } from './options.ts';

type CreateProgram = (io: Io, done: Done) => Promise<Command>;

/** The command that describes all others; it asks for the whole program only when it runs. */
export const completions =
  (createProgram: CreateProgram) =>
  (program: Command, io: Io, done: Done): void => {
    program
      .command('completions <shell>')
      .description('completions for bash, zsh, fish or PowerShell; man prints the manual page')
      .action(async (shell: string) => {
        const commands = modelOf(await createProgram(io, done));
        done((await import('../commands/completions.ts')).completions(io, shell, commands));
      });
  };
