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
  '--format': ['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'github', 'html'],
  '--only': ['secrets', 'leaks', 'ai'],
  '--fail-on': ['critical', 'high', 'medium', 'low'],
  '--policy': ['observe', 'deny-all', 'only-approved', 'ban-claude-code'],
};

/** Reads the commands off the program that parses them; hidden options stay hidden. */
export function modelOf(program: CommandLike): CommandModel[] {
  const model = (command: CommandLike, name: string): CommandModel[] => [
    {
      name,
      usage: command.usage(),
      description: command.description(),
      options: command.options
        .filter((option) => !option.hidden && option.long)
        .map(({ long = '', short, description, flags }) => ({ long, short, description, value: /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1], choices: choices[long] })),
    },
    ...command.commands.flatMap((child) => model(child, `${name} ${child.name()}`)),
  ];
  return program.commands.flatMap((command) => model(command, command.name()));
}
