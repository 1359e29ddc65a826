import { manual } from '../completions/manual.ts';
import type { CommandModel } from '../completions/model.ts';
import { bash, fish, powershell, zsh } from '../completions/shells.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import type { ExitCode } from '../types/report.ts';
import { version } from '../version.ts';

const made: Readonly<Record<string, (commands: readonly CommandModel[]) => string>> = { bash, zsh, fish, powershell, man: (commands) => manual(commands, version) };

/** `tightlip completions SHELL`: a script for that shell; `man` gives the manual page. */
export function completions(io: Io, shell: string, commands: readonly CommandModel[]): ExitCode {
  const make = made[shell.toLowerCase()];
  if (!make) {
    const guess = nearest(shell, Object.keys(made));
    throw new UserError(`no completions for '${shell.slice(0, 40)}'`, guess ? `did you mean '${guess}'?` : `use one of: ${Object.keys(made).join(', ')}`);
  }
  io.stdout.write(make(commands));
  return 0;
}
