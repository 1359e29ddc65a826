import { type Command, Option } from 'commander';
import type { ExitCode } from '../types/report.ts';

/** Takes a command's exit code. */
export type Done = (code: ExitCode) => void;

/** A repeatable option. */
export const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** A repeatable list. */
const joined = (value: string, before?: string): string => (before === undefined ? value : `${before},${value}`);

/** `--no-config`, which leaves `--config` alone: commander takes a `no-` for the same option taken back. */
export function noConfig(description: string): Option {
  const option = new Option('--no-config', description);
  option.attributeName = () => 'repositoryConfig';
  return option;
}

/** The options that every scanning command has (CLI.md). */
export function scanning(command: Command): Command {
  return command
    .option('-f, --format <name[=file]>', 'report format; repeatable: text json jsonl sarif gitlab junit csv markdown github html', collect)
    .option('-c, --config <file>', 'a configuration above the one of the repository')
    .addOption(noConfig('ignore configuration and exceptions of the repository'))
    .option('--strict', 'ignore the exceptions of the repository')
    .option('--policy <preset|file>', 'AI policy of this run')
    .option('--only <areas>', 'comma-separated: secrets,leaks,ai', joined)
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

