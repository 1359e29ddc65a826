import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { RawOptions } from '../options.ts';
import { scanning, type Done } from './options.ts';

/** Commands for commits: by hand, in CI, in git's hooks. */
export function gates(program: Command, io: Io, done: Done): void {
  scanning(program.command('range [revisions...]').description('scan what commits add: A..B or any rev-list arguments; default: the change CI is about'))
    .allowUnknownOption()
    .action(async (revisions: string[], raw: RawOptions) => done(await (await import('../commands/range.ts')).range(io, revisions, raw)));
  scanning(program.command('history').description('scan every blob and commit that any ref, stash or note reaches'))
    .option('--reflog', 'also what only reflogs reach')
    .option('--since <revision>', 'leave out what this revision reaches')
    .action(async (raw: RawOptions & { reflog?: boolean; since?: string }) => done(await (await import('../commands/history.ts')).history(io, raw)));
  scanning(program.command('push [remote] [url]').description('scan what a push adds (pre-push protocol on standard input)')).action(
    async (remote: string | undefined, _url: string | undefined, raw: RawOptions) => done(await (await import('../commands/push.ts')).push(io, remote, raw)),
  );
  scanning(program.command('receive').description('scan what a push brings (pre-receive protocol on standard input)')).action(async (raw: RawOptions) =>
    done(await (await import('../commands/push.ts')).receive(io, raw)),
  );
  scanning(program.command('message <file>').description('scan a commit message (commit-msg)')).action(async (file: string, raw: RawOptions) =>
    done(await (await import('../commands/message.ts')).message(io, file, raw)),
  );
}
