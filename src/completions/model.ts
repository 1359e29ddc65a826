import { hookNames } from '../hooks/kinds.ts';
import { formatNames } from '../options.ts';
import { inventoryFormats } from '../report/inventory/load.ts';

/** What a command line offers, as plain data: completions and the manual page are made from it, so they cannot fall behind. */
export interface OptionModel {
  readonly long: string;
  readonly short?: string;
  readonly description: string;
  /** It takes a value: what kind of, as shown in the help. */
  readonly value?: string;
  /** The values it can take, where they are known. */
  readonly choices?: readonly string[];
}

export interface CommandModel {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionModel[];
  /** Words that may follow it; empty where it takes files, names or nothing. */
  readonly words: readonly string[];
}

/** As much of commander's Command as is read here. */
interface CommandLike {
  name(): string;
  usage(): string;
  description(): string;
  readonly options: readonly { readonly long?: string; readonly short?: string; readonly description: string; readonly flags: string; readonly hidden: boolean }[];
  readonly commands: readonly CommandLike[];
}

const choices: Readonly<Record<string, readonly string[]>> = {
  '--format': formatNames,
  'inventory --format': inventoryFormats,
  '--only': ['secrets', 'leaks', 'ai'],
  '--fail-on': ['critical', 'high', 'medium', 'low'],
  '--policy': ['observe', 'deny-all', 'only-approved', 'ban-claude-code'],
};

const shells = ['bash', 'zsh', 'fish', 'powershell', 'man'];
const words: Readonly<Record<string, readonly string[]>> = { config: ['show', 'check', 'schema'], rules: ['list', 'show', 'check'], baseline: ['audit'], cache: ['clear'], completions: shells, install: hookNames, uninstall: hookNames };

/** Reads the commands off the program that parses them; hidden options stay hidden. */
export function modelOf(program: CommandLike): CommandModel[] {
  const model = (command: CommandLike, name: string): CommandModel[] => [
    {
      name,
      usage: command.usage(),
      description: command.description(),
      options: command.options
        .filter((option) => !option.hidden && option.long)
        .map(({ long = '', short, description, flags }) => ({ long, short, description, value: /<(.+)>$/.exec(flags)?.[1], choices: choices[`${name} ${long}`] ?? choices[long] })),
      words: words[name] ?? [],
    },
    ...command.commands.flatMap((child) => model(child, `${name} ${child.name()}`)),
  ];
  return program.commands.flatMap((command) => model(command, command.name()));
}
