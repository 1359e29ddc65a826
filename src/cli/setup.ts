import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Done } from './options.ts';

/** Commands that put the gate in place and look whether it is. */
export function setup(program: Command, io: Io, done: Done): void {
  const self = { node: io.execPath, script: io.argv[1] ?? '' };
  program
    .command('install [hooks...]')
    .description('put the git hooks in place: plain, husky, lefthook, simple-git-hooks or pre-commit')
    .option('--global', 'for all repositories of this user')
    .option('--plain', "in git's own hook folder, also where a hook manager is in use")
    .action(async (hooks: string[], options: { global?: boolean; plain?: boolean }) => done(await (await import('../commands/install.ts')).install(io, hooks, options, self)));
  program
    .command('uninstall [hooks...]')
    .description('take the hooks away and restore what was there')
    .option('--global', 'for all repositories of this user')
    .action(async (hooks: string[], options: { global?: boolean }) => done(await (await import('../commands/install.ts')).uninstall(io, hooks, options, self)));
  program
    .command('cache [action]')
    .description('what earlier runs found clean: where it is; cache clear removes it')
    .action(async (action: string | undefined) => {
      if (action !== undefined && action !== 'clear') throw new UserError(`tightlip cache does not know ${JSON.stringify(action.slice(0, 100))}`, "use 'tightlip cache clear', or no word to see where it is");
      done((await import('../commands/cache.ts')).cache(io, action === 'clear'));
    });
  program
    .command('doctor')
    .description('are the hooks in place and effective, is git recent, is the configuration valid')
    .action(async () => done(await (await import('../commands/doctor.ts')).doctor(io, self)));
}
