import type { CommandModel, OptionModel } from './model.ts';

const flagsOf = (command: CommandModel): string[] => command.options.flatMap(({ long, short }) => (short ? [short, long] : [long]));
/** Text for a single-quoted word of a POSIX shell. */
const single = (text: string): string => text.replaceAll("'", `'\\''`);

/** Options of a command with a list of values. */
const valued = ({ options }: CommandModel): OptionModel[] => options.filter(({ choices }) => choices);

/** What stands before a value, and the values: first where a command has its own, then for all. */
function values(commands: readonly CommandModel[]): { command: string | undefined; flags: string[]; choices: readonly string[] }[] {
  const common = new Map((commands.find(({ name }) => name === 'scan')?.options ?? []).map(({ long, choices }) => [long, choices?.join(' ')]));
  const own = commands.flatMap((command) => valued(command).filter(({ long, choices }) => common.get(long) !== choices?.join(' ')).map((option) => ({ command: command.name, option })));
  const shared = commands.filter(({ name }) => name === 'scan').flatMap((command) => valued(command).map((option) => ({ command: undefined, option })));
  return [...own, ...shared].map(({ command, option: { long, short, choices = [] } }) => ({ command, flags: short ? [short, long] : [long], choices }));
}

/** bash: sourced from ~/.bashrc or put into bash-completion's folder. */
export function bash(commands: readonly CommandModel[]): string {
  const names = commands.map(({ name }) => name);
  const scan = commands.find(({ name }) => name === 'scan');
  const cases = commands.map((command) => `    ${command.name}) words="${command.words.join(' ')}" flags="${flagsOf(command).join(' ')}" ;;`);
  const before = values(commands).map(({ command, flags, choices }) => `    ${flags.map((flag) => `${command ?? '*'}' ${flag}'`).join('|')}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`);
  return [
    '# tightlip completion for bash: eval "$(tightlip completions bash)"',
    '_tightlip() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" words="" flags=""',
    '  COMPREPLY=()',
    '  case "$command $previous" in',
    ...before,
    '  esac',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${names.join(' ')} help --help --version ${scan ? flagsOf(scan).join(' ') : ''}" -- "$current") $(compgen -f -- "$current"))`,
    '    return',
    '  fi',
    '  case "$command" in',
    ...cases,
    `    help) words="${names.join(' ')}" ;;`,
    '  esac',
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$flags --help" -- "$current")) ;;',
    '    *) COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _tightlip tightlip',
    '',
  ].join('\n');
}

const zshOption = ({ long, short, description, value, choices }: OptionModel): string => {
  const text = single(description.replaceAll(/[[\]:]/g, ' '));
  const argument = value ? `:${value.replaceAll(/[^a-z]/g, ' ').trim()}:${choices ? `(${choices.join(' ')})` : '_files'}` : '';
  return [long, ...(short ? [short] : [])].map((flag) => `'*${flag}[${text}]${argument}'`).join(' ');
};

/** zsh: a file named `_tightlip` in a folder of `$fpath`. */
export function zsh(commands: readonly CommandModel[]): string {
  const described = commands.map(({ name, description }) => `    '${name}:${single(description.replaceAll(':', ' '))}'`);
  const rest = ({ words }: CommandModel): string => (words.length ? `'2:word:(${words.join(' ')})' '*:file:_files'` : "'*:file:_files'");
  const cases = commands.map((command) => `    ${command.name}) _arguments ${command.options.map(zshOption).join(' ')} ${rest(command)} ;;`);
  return ['#compdef tightlip', '_tightlip() {', '  local -a commands', '  commands=(', ...described, '  )', '  if (( CURRENT == 2 )); then', "    _describe 'command' commands", '    _files', '    return', '  fi', '  case "$words[2]" in', ...cases, '  esac', '}', '_tightlip "$@"', ''].join('\n');
}

/** fish: `tightlip completions fish > ~/.config/fish/completions/tightlip.fish`. */
export function fish(commands: readonly CommandModel[]): string {
  const names = commands.map(({ name, description }) => `complete -c tightlip -n __fish_use_subcommand -a ${name} -d '${single(description)}'`);
  const after = (command: CommandModel): string => `complete -c tightlip -n '__fish_seen_subcommand_from ${command.name}'`;
  const own = commands.filter(({ words }) => words.length > 0).map((command) => `${after(command)} -a '${command.words.join(' ')}'`);
  const options = commands.flatMap((command) =>
    command.options.map(({ long, short, description, value, choices }) =>
      [
        after(command),
        `-l ${long.slice(2)}`,
        ...(short ? [`-s ${short.slice(1)}`] : []),
        ...(choices ? [`-x -a '${choices.join(' ')}'`] : value ? ['-r'] : []),
        `-d '${single(description)}'`,
      ].join(' '),
    ),
  );
  return ['# tightlip completion for fish', ...names, ...own, ...options, ''].join('\n');
}

/** PowerShell: added to the profile. */
export function powershell(commands: readonly CommandModel[]): string {
  const quoted = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
  const entries = commands.map((command) => `    '${command.name}' = @(${quoted([...command.words, ...flagsOf(command)])})`);
  const before = values(commands).flatMap(({ command, flags, choices }) => flags.map((flag) => `    '${command === undefined ? '' : `${command} `}${flag}' = @(${quoted(choices)})`));
  return [
    '# tightlip completion for PowerShell: tightlip completions powershell | Out-String | Invoke-Expression',
    'Register-ArgumentCompleter -Native -CommandName tightlip -ScriptBlock {',
    '  param($word, $ast, $position)',
    '  $commands = @{',
    ...entries,
    '  }',
    '  $values = @{',
    ...before,
    '  }',
    '  $typed = @($ast.CommandElements | ForEach-Object { $_.ToString() })',
    '  $command = if ($typed.Count -gt 1) { $typed[1] } else { \'\' }',
    "  $previous = if ($word -eq '') { $typed[-1] } elseif ($typed.Count -gt 1) { $typed[-2] } else { '' }",
    '  $words = if ($values.ContainsKey("$command $previous")) { $values["$command $previous"] } elseif ($values.ContainsKey($previous)) { $values[$previous] }',
    '    elseif ($commands.ContainsKey($command) -and ($typed.Count -gt 2 -or $word -eq \'\')) { $commands[$command] } else { $commands.Keys }',
    '  $words | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, \'ParameterValue\', $_) }',
    '}',
    '',
  ].join('\n');
}
