import type { CommandModel, OptionModel } from './model.ts';

const words = (command: CommandModel): string[] => command.options.flatMap(({ long, short }) => (short ? [short, long] : [long]));
const top = (commands: readonly CommandModel[]): CommandModel[] => commands.filter(({ name }) => !name.includes(' '));
const children = (commands: readonly CommandModel[], name: string): string[] => commands.filter((command) => command.name.startsWith(`${name} `)).map((command) => command.name.slice(name.length + 1));
/** Text for a single-quoted word of a POSIX shell. */
const single = (text: string): string => text.replaceAll("'", `'\\''`);

/** The choices of every option, once. */
function valued(commands: readonly CommandModel[]): OptionModel[] {
  return [...new Map(commands.flatMap(({ options }) => options.filter((option) => option.choices)).map((option) => [option.long, option])).values()];
}

/** bash: sourced from ~/.bashrc or put into bash-completion's folder. */
export function bash(commands: readonly CommandModel[]): string {
  const names = top(commands).map(({ name }) => name);
  const cases = top(commands).map((command) => `    ${command.name}) words="${[...children(commands, command.name), ...words(command)].join(' ')}" ;;`);
  const values = valued(commands).map(({ long, short, choices }) => `    ${short ? `${short}|` : ''}${long}) COMPREPLY=($(compgen -W "${choices?.join(' ')}" -- "$current")); return ;;`);
  return [
    '# tightlip completion for bash: eval "$(tightlip completions bash)"',
    '_tightlip() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" words',
    '  COMPREPLY=()',
    '  case "$previous" in',
    ...values,
    '  esac',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${names.join(' ')} --help --version" -- "$current") $(compgen -f -- "$current"))`,
    '    return',
    '  fi',
    '  case "$command" in',
    ...cases,
    '    *) words="" ;;',
    '  esac',
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
    '    *) COMPREPLY=($(compgen -W "${words//-*/}" -- "$current") $(compgen -f -- "$current")) ;;',
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
  const described = top(commands).map(({ name, description }) => `    '${name}:${single(description.replaceAll(':', ' '))}'`);
  const cases = top(commands).map((command) => `    ${command.name}) _arguments ${command.options.map(zshOption).join(' ')} '*:file:_files' ;;`);
  return ['#compdef tightlip', '_tightlip() {', '  local -a commands', '  commands=(', ...described, '  )', '  if (( CURRENT == 2 )); then', "    _describe 'command' commands", '    _files', '    return', '  fi', '  case "$words[2]" in', ...cases, '  esac', '}', '_tightlip "$@"', ''].join('\n');
}

/** fish: `tightlip completions fish > ~/.config/fish/completions/tightlip.fish`. */
export function fish(commands: readonly CommandModel[]): string {
  const names = top(commands).map(({ name, description }) => `complete -c tightlip -n __fish_use_subcommand -a ${name} -d '${single(description)}'`);
  const options = top(commands).flatMap((command) =>
    command.options.map(({ long, short, description, value, choices }) =>
      [
        `complete -c tightlip -n '__fish_seen_subcommand_from ${command.name}'`,
        `-l ${long.slice(2)}`,
        ...(short ? [`-s ${short.slice(1)}`] : []),
        ...(choices ? [`-x -a '${choices.join(' ')}'`] : value ? ['-r'] : []),
        `-d '${single(description)}'`,
      ].join(' '),
    ),
  );
  return ['# tightlip completion for fish', ...names, ...options, ''].join('\n');
}

/** PowerShell: added to the profile. */
export function powershell(commands: readonly CommandModel[]): string {
  const quoted = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
  const entries = top(commands).map((command) => `    '${command.name}' = @(${quoted([...children(commands, command.name), ...words(command)])})`);
  return [
    '# tightlip completion for PowerShell: tightlip completions powershell | Out-String | Invoke-Expression',
    'Register-ArgumentCompleter -Native -CommandName tightlip -ScriptBlock {',
    '  param($word, $ast, $position)',
    '  $commands = @{',
    ...entries,
    '  }',
    '  $typed = @($ast.CommandElements | ForEach-Object { $_.ToString() })',
    '  $command = if ($typed.Count -gt 1) { $typed[1] } else { \'\' }',
    '  $words = if ($commands.ContainsKey($command) -and ($typed.Count -gt 2 -or $word -eq \'\')) { $commands[$command] } else { $commands.Keys }',
    '  $words | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, \'ParameterValue\', $_) }',
    '}',
    '',
  ].join('\n');
}
