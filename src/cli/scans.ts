import type { Command } from 'commander';
import type { InventoryOptions } from '../commands/inventory.ts';
import type { Io } from '../io.ts';
import type { RawOptions } from '../options.ts';
import { collect, noConfig, scanning, type Done } from './options.ts';

/** What is scanned where it lies. Each action imports one command: nothing else is loaded. */
export function scans(program: Command, io: Io, done: Done): void {
  scanning(program.command('scan [paths...]').description('scan files under the paths (default: .)'))
    .option('--no-ignore', 'also files that git ignores')
    .action(async (paths: string[], raw: RawOptions) => done(await (await import('../commands/scan.ts')).scan(io, paths, raw)));
  scanning(program.command('staged').description('scan what the next commit adds')).action(async (raw: RawOptions) =>
    done(await (await import('../commands/staged.ts')).staged(io, raw)),
  );
  scanning(program.command('stdin').description('scan bytes from standard input'))
    .option('--path <name>', 'the name they have in the report; some rules depend on it')
    .action(async (raw: RawOptions & { path?: string }) => done(await (await import('../commands/stdin.ts')).stdin(io, raw)));
}

/** What is listed, not judged. */
export function inventories(program: Command, io: Io, done: Done): void {
  program
    .command('inventory [paths...]')
    .description('every AI tool that the repository, its history or this machine shows, with evidence and verdict')
    .option('-f, --format <name[=file]>', 'text json cyclonedx csv markdown html; repeatable', collect)
    .option('-c, --config <file>', 'a configuration above the one of the repository')
    .addOption(noConfig('ignore configuration of the repository'))
    .option('--policy <preset|file>', 'AI policy of this run')
    .option('--history', 'all commits of all refs: when each tool came, how often, where')
    .option('--machine', 'home folders, applications, editor extensions, programs; nothing is run or opened')
    .option('--people', 'with --history: who wrote those commits')
    .option('--no-ignore', 'also files that git ignores')
    .option('--no-color', 'no colours')
    .action(async (paths: string[], raw: InventoryOptions) => done(await (await import('../commands/inventory.ts')).inventory(io, paths, raw)));
}
