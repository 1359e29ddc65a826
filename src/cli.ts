import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { gates } from './cli/gates.ts';
import type { Done } from './cli/options.ts';
import { inventories, scans } from './cli/scans.ts';
import { complain, printable, typedOf } from './complain.ts';
import { UserError } from './errors.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { skipReason } from './skip.ts';
import type { ExitCode } from './types/report.ts';
import { unsaid } from './unsaid.ts';
import { version } from './version.ts';

type Define = (program: Command, io: Io, done: Done) => void;

/** Groups of commands by name: only the group that was asked for is built, since a hook pays for every option that nobody typed. */
const groups: readonly { readonly names: readonly string[]; readonly define: () => Define | Promise<Define> }[] = [
  { names: ['scan', 'staged', 'stdin'], define: () => scans },
  { names: ['range', 'history', 'push', 'receive', 'message'], define: () => gates },
  { names: ['inventory'], define: () => inventories },
  { names: ['install', 'uninstall', 'doctor', 'cache'], define: async () => (await import('./cli/setup.ts')).setup },
  { names: ['allow', 'baseline', 'init', 'config', 'rules', 'explain', 'import'], define: async () => (await import('./cli/configuration.ts')).configuration },
  { names: ['completions'], define: async () => (await import('./cli/completions.ts')).completions(createProgram) },
];

const names = groups.flatMap((group) => group.names);

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

/** The program with the commands of one group; without a name, or an unknown one, with all. */
async function createProgram(io: Io, done: Done, name?: string): Promise<Command> {
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
  const asked = groups.filter((group) => name !== undefined && group.names.includes(name));
  for (const group of asked.length > 0 ? asked : groups) (await group.define())(program, io, done);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

/** `tightlip PATH` means `tightlip scan PATH`; a word that is neither command nor path is an error with the nearest command. */
function withCommand(argv: readonly string[], names: readonly string[], exists: (path: string) => boolean): string[] {
  const [first, about] = argv;
  if (first === undefined) return ['scan'];
  // Only the group of the first word is built: the help of a command is asked of the command.
  if (first === 'help') return helpOf(about, names);
  if (names.includes(first) || ['-h', '--help', '-V', '--version'].includes(first)) return [...argv];
  const command = argv.findIndex((word) => names.includes(word));
  if (first.startsWith('-')) {
    return command > 0 && first !== '--' && !exists(argv[command] ?? '')
      ? [argv[command] as string, ...argv.slice(0, command), ...argv.slice(command + 1)]
      : ['scan', ...argv];
  }
  if (exists(first)) return ['scan', ...argv];
  throw noCommand(first, 'neither a command nor an existing path', names);
}

function helpOf(command: string | undefined, names: readonly string[]): string[] {
  if (command === undefined) return ['--help'];
  if (names.includes(command)) return [command, '--help'];
  throw noCommand(command, 'not a command', names);
}

function noCommand(word: string, what: string, names: readonly string[]): UserError {
  const guess = nearest(word, names);
  return new UserError(`'${printable(word)}' is ${what}`, guess ? `did you mean '${guess}'?` : `'tightlip --help' lists the commands`);
}

function refuse(io: Io, error: unknown, argv: readonly string[]): ExitCode {
  if (!(error instanceof CommanderError)) return complain(io, error, argv);
  if (error.exitCode === 0) return 0;
  io.stderr.write(`tightlip: ${unsaid(printable(error.message.replace(/^error: /, '').replaceAll('\n', ' ')), typedOf(io, argv))}\nhint: ${names.includes(argv[0] ?? '') ? `'tightlip ${argv[0]} --help' shows how it is used` : `'tightlip --help' lists commands and options`}\n`);
  return 2;
}

/** Runs one command line. Never throws, never ends the process: the caller sets the exit code when the streams have drained. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const words = withCommand(argv, names, (path) => existsSync(resolve(io.cwd(), path)));
    const given = skipReason(words[0], io.env);
    const reason = given === undefined ? undefined : unsaid(given, [given]);
    if (reason === undefined) await (await createProgram(io, (result) => void (code = result), words[0])).parseAsync(words, { from: 'user' });
    else {
      io.stderr.write(`tightlip: nothing was scanned, TIGHTLIP_SKIP says: ${printable(reason)}\n`);
      await (await import('./run/record.ts')).recordSkip(words[0] ?? '', reason, io);
    }
  } catch (error) {
    code = refuse(io, error, argv);
  }
  return code;
}
