import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { configuration } from './cli-configuration.ts';
import { UserError } from './errors.ts';
import type { InventoryOptions } from './commands/inventory.ts';
import type { Io } from './io.ts';
import type { RawOptions } from './options.ts';
import { nearest } from './nearest.ts';
import { skipReason } from './skip.ts';
import type { ExitCode } from './types.ts';
import { version } from './version.ts';

type Done = (code: ExitCode) => void;

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** The options that every scanning command has (CLI.md). */
function scanning(command: Command): Command {
  return command
    .option('-f, --format <name[=file]>', 'report format; repeatable: text json jsonl sarif gitlab junit csv markdown github html', collect)
    .option('-c, --config <file>', 'a configuration above the one of the repository')
    .option('--no-config', 'ignore configuration and exceptions of the repository')
    .option('--strict', 'ignore the exceptions of the repository')
    .option('--policy <preset|file>', 'AI policy of this run')
    .option('--only <areas>', 'comma-separated: secrets,leaks,ai')
    .option('--fail-on <severity>', 'least severity that makes exit code 1: critical, high, medium, low')
    .option('--exit-zero', 'exit 0 instead of 1')
    .option('--max-file-size <size>', 'do not look into larger files (a problem, exit 2)')
    .option('--threads <n>', 'number of threads')
    .option('--no-cache', 'neither read nor write the cache')
    .option('--no-color', 'no colours')
    .addOption(new Option('--sarif-line-hash', 'add primaryLocationLineHash, for uploads by API').hideHelp())
    .option('-q, --quiet', 'print blocking findings only')
    .option('-v, --verbose', 'print more about each finding');
}

/** Each action imports one command: nothing else is loaded. */
function commands(program: Command, io: Io, done: Done): void {
  scanning(program.command('scan [paths...]').description('scan files under the paths (default: .)'))
    .option('--no-ignore', 'also files that git ignores')
    .action(async (paths: string[], raw: RawOptions) => done(await (await import('./commands/scan.ts')).scan(io, paths, raw)));
  scanning(program.command('staged').description('scan what the next commit adds')).action(async (raw: RawOptions) =>
    done(await (await import('./commands/staged.ts')).staged(io, raw)),
  );
  scanning(program.command('stdin').description('scan bytes from standard input'))
    .option('--path <name>', 'the name they have in the report; some rules depend on it')
    .action(async (raw: RawOptions & { path?: string }) => done(await (await import('./commands/stdin.ts')).stdin(io, raw)));
  program
    .command('inventory [paths...]')
    .description('every AI tool that the repository, its history or this machine shows, with evidence and verdict')
    .option('-f, --format <name[=file]>', 'text json cyclonedx csv markdown; repeatable', collect)
    .option('-c, --config <file>', 'a configuration above the one of the repository')
    .option('--no-config', 'ignore configuration of the repository')
    .option('--policy <preset|file>', 'AI policy of this run')
    .option('--history', 'all commits of all refs: when each tool came, how often, where')
    .option('--machine', 'home folders, applications, editor extensions, programs; nothing is run or opened')
    .option('--people', 'with --history: who wrote those commits')
    .option('--no-ignore', 'also files that git ignores')
    .option('--no-color', 'no colours')
    .action(async (paths: string[], raw: InventoryOptions) => done(await (await import('./commands/inventory.ts')).inventory(io, paths, raw)));
  gates(program, io, done);
  configuration(program, io, done);
  setup(program, io, done);
}

/** Commands for commits: by hand, in CI, in git's hooks. */
function gates(program: Command, io: Io, done: Done): void {
  scanning(program.command('range [revisions...]').description('scan what commits add: A..B or any rev-list arguments; default: the change CI is about'))
    .allowUnknownOption()
    .action(async (revisions: string[], raw: RawOptions) => done(await (await import('./commands/range.ts')).range(io, revisions, raw)));
  scanning(program.command('history').description('scan every blob and commit that any ref, stash or note reaches'))
    .option('--reflog', 'also what only reflogs reach')
    .option('--since <revision>', 'leave out what this revision reaches')
    .action(async (raw: RawOptions & { reflog?: boolean; since?: string }) => done(await (await import('./commands/history.ts')).history(io, raw)));
  scanning(program.command('push [remote] [url]').description('scan what a push adds (pre-push protocol on standard input)')).action(
    async (remote: string | undefined, _url: string | undefined, raw: RawOptions) => done(await (await import('./commands/push.ts')).push(io, remote, raw)),
  );
  scanning(program.command('receive').description('scan what a push brings (pre-receive protocol on standard input)')).action(async (raw: RawOptions) =>
    done(await (await import('./commands/push.ts')).receive(io, raw)),
  );
  scanning(program.command('message <file>').description('scan a commit message (commit-msg)')).action(async (file: string, raw: RawOptions) =>
    done(await (await import('./commands/message.ts')).message(io, file, raw)),
  );
}

/** Commands that put the gate in place and look whether it is. */
function setup(program: Command, io: Io, done: Done): void {
  const self = { node: io.execPath, script: io.argv[1] ?? '' };
  program
    .command('install [hooks...]')
    .description('put the git hooks in place: plain, husky, lefthook, simple-git-hooks or pre-commit')
    .option('--global', 'for all repositories of this user')
    .action(async (hooks: string[], options: { global?: boolean }) => done(await (await import('./commands/install.ts')).install(io, hooks, options, self)));
  program
    .command('uninstall [hooks...]')
    .description('take the hooks away and restore what was there')
    .option('--global', 'for all repositories of this user')
    .action(async (hooks: string[], options: { global?: boolean }) => done(await (await import('./commands/install.ts')).uninstall(io, hooks, options, self)));
  program
    .command('doctor')
    .description('are the hooks in place and effective, is git recent, is the configuration valid')
    .action(async () => done(await (await import('./commands/doctor.ts')).doctor(io, self)));
}

const mainOptions = `
Main options of scanning commands:
  -f, --format <name[=file]>      text json jsonl sarif gitlab junit csv markdown github html; repeatable
  -c, --config <file>             a configuration above the one of the repository
  --policy <preset|file>          AI policy: observe deny-all only-approved ban-claude-code, or a file
  --only <areas>                  secrets,leaks,ai
  --fail-on <severity>            critical high medium low
  -q, --quiet   -v, --verbose     less, more

Exit codes: 0 nothing that blocks, 1 blocking findings, 2 the answer cannot be trusted.
tightlip <command> --help shows everything about one command.`;

function createProgram(io: Io, done: Done): Command {
  const program = new Command('tightlip')
    .description('The gate against leaks: secrets, proprietary code and AI tools. Offline.')
    .version(version, '-V, --version')
    .usage('[command] [options] [path...]')
    .helpOption('-h, --help')
    .addHelpText('after', mainOptions)
    .exitOverride()
    .configureOutput({
      getOutHelpWidth: () => 100,
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
    });
  commands(program, io, done);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

/** `tightlip PATH` means `tightlip scan PATH`; a word that is neither command nor path is an error with the nearest command. */
export function withCommand(argv: readonly string[], names: readonly string[], exists: (path: string) => boolean): string[] {
  const [first] = argv;
  if (first === undefined) return ['scan'];
  if (names.includes(first) || ['help', '-h', '--help', '-V', '--version'].includes(first)) return [...argv];
  const command = argv.findIndex((word) => names.includes(word));
  if (first.startsWith('-')) {
    return command > 0 && first !== '--' && !exists(argv[command] ?? '')
      ? [argv[command] as string, ...argv.slice(0, command), ...argv.slice(command + 1)]
      : ['scan', ...argv];
  }
  if (exists(first)) return ['scan', ...argv];
  const guess = nearest(first, names);
  throw new UserError(
    `'${printable(first)}' is neither a command nor an existing path`,
    guess ? `did you mean '${guess}'?` : `'tightlip --help' lists the commands`,
  );
}

/** Arguments may come from a hostile file name: control characters never reach the terminal raw. */
const printable = (text: string): string => JSON.stringify(text).slice(1, -1).slice(0, 200);

/** Where an unknown error happened, without what it says: some messages quote the text that was being read. */
function frames(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...lines.slice(0, 3)].join('\n');
}

function complain(io: Io, error: unknown): ExitCode {
  if (error instanceof UserError) io.stderr.write(`tightlip: ${error.message}\nhint: ${error.hint}\n`);
  else if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    io.stderr.write(`tightlip: ${printable(error.message.replace(/^error: /, ''))}\nhint: 'tightlip --help' lists commands and options\n`);
  } else io.stderr.write(`tightlip: internal error, please report it (the message is left out: it may quote what was scanned)\n${frames(error)}\nhint: nothing was decided; run again with --threads 1 or on fewer paths\n`);
  return 2;
}

/** Runs one command line. Never throws, never ends the process: the caller sets the exit code when the streams have drained. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = createProgram(io, (result) => {
      code = result;
    });
    const names = program.commands.map((command) => command.name());
    const words = withCommand(argv, names, (path) => existsSync(resolve(io.cwd(), path)));
    const reason = skipReason(words[0], io.env);
    if (reason === undefined) await program.parseAsync(words, { from: 'user' });
    else {
      io.stderr.write(`tightlip: nothing was scanned, TIGHTLIP_SKIP says: ${printable(reason)}\n`);
      await (await import('./run/record.ts')).recordSkip(words[0] ?? '', reason, io);
    }
  } catch (error) {
    code = complain(io, error);
  }
  return code;
}
