import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import { collect, type Done } from './options.ts';


/** One of a command's own words (`config check`); a UserError names the nearest. */
function choose<T extends string>(command: string, typed: string, known: readonly T[]): T {
  const found = known.find((word) => word === typed);
  if (found) return found;
  const guess = nearest(typed, known);
  throw new UserError(`tightlip ${command} does not know ${JSON.stringify(typed.slice(0, 100))}`, guess ? `did you mean '${command} ${guess}'?` : `use one of: ${known.join(', ')}`);
}

function needed(value: string | undefined, usage: string): string {
  if (value === undefined) throw new UserError('something is missing', `write ${usage}`);
  return value;
}

/** Commands about exceptions. */
function exceptions(program: Command, io: Io, done: Done): void {
  program
    .command('allow <fingerprint>')
    .description('accept one finding: writes an [[allow]] into the top tightlip.toml')
    .option('--reason <text>', 'why it may stay (required)')
    .option('--owner <name>', 'who answers for it')
    .option('--until <day>', 'the last day on which it holds: YYYY-MM-DD')
    .option('--path <glob>', 'only in these files; repeatable', collect)
    .option('--remove', 'take the exception away')
    .action(async (fingerprint: string, options: { reason?: string; owner?: string; until?: string; path?: string[]; remove?: boolean }) => done(await (await import('../commands/allow.ts')).allow(io, fingerprint, options)));
  program
    .command('baseline [action]')
    .description('accept everything that is there now, in its own file; baseline audit goes through it')
    .option('--reason <text>', 'why it is accepted')
    .option('--owner <name>', 'who answers for it')
    .option('--until <day>', 'the last day on which it holds: YYYY-MM-DD')
    .option('--prune', 'drop entries that match nothing any more')
    .action(async (action: string | undefined, options: { reason?: string; owner?: string; until?: string; prune?: boolean }) => {
      if (action !== undefined && choose('baseline', action, ['audit'])) return done(await (await import('../commands/audit.ts')).audit(io));
      done(await (await import('../commands/baseline.ts')).baseline(io, options));
    });
}

/** Commands about configuration, exceptions and rules. */
export function configuration(program: Command, io: Io, done: Done): void {
  exceptions(program, io, done);
  program
    .command('init')
    .description('write a commented tightlip.toml from what is there')
    .action(async () => done(await (await import('../commands/init.ts')).init(io)));
  program
    .command('config [action] [path]')
    .description('show the effective configuration with its origins, check it, or print its JSON schema')
    .option('-c, --config <file>', 'a configuration above the one of the repository')
    .action(async (action: string | undefined, path: string | undefined, options: { config?: string }) => {
      const commands = await import('../commands/config.ts');
      const word = choose('config', action ?? 'show', ['show', 'check', 'schema']);
      done(await { show: () => commands.configShow(io, path, options), check: () => commands.configCheck(io, path, options), schema: () => commands.configSchema(io) }[word]());
    });
  program
    .command('rules [action] [name]')
    .description('list the rules, show one, or prove the own rules of a file')
    .action(async (action: string | undefined, name: string | undefined) => {
      const commands = await import('../commands/rules.ts');
      const word = choose('rules', action ?? 'list', ['list', 'show', 'check']);
      done(await { list: () => commands.rulesList(io, name), show: () => commands.rulesShow(io, needed(name, 'tightlip rules show ID')), check: () => commands.rulesCheck(io, name ?? 'tightlip.toml') }[word]());
    });
  program
    .command('import <file>')
    .description('gitleaks, detect-secrets, trufflehog, secretlint, talisman or GitGuardian configuration and ignores to tightlip.toml')
    .option('--print', 'print the result, write nothing')
    .action(async (file: string, options: { print?: boolean }) => done(await (await import('../commands/import.ts')).importFile(io, file, options)));
  program
    .command('explain <what>')
    .description('a rule or a fingerprint: what it is, how to rotate, remove or accept it')
    .action(async (what: string) => done(await (await import('../commands/explain.ts')).explain(io, what)));
}
