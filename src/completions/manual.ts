import type { CommandModel } from './model.ts';

/** Text for roff: a line that begins with a dot or a quote would be a command. */
const roff = (text: string): string => text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll(/^([.'])/gm, '\\&$1');

/** The manual page `tightlip(1)`, from the same definitions as the help. */
export function manual(commands: readonly CommandModel[], version: string): string {
  const sections = commands.flatMap((command) => [
    `.SS "${roff(`tightlip ${command.name} ${command.usage.replace('[options]', '')}`.replaceAll(/ +/g, ' ').trim())}"`,
    roff(command.description),
    ...command.options.flatMap(({ long, short, value, description }) => ['.TP', `.B ${roff(`${short ? `${short}, ` : ''}${long}${value ? ` <${value}>` : ''}`)}`, roff(description)]),
  ]);
  return [
    `.TH TIGHTLIP 1 "" "tightlip ${version}" "User Commands"`,
    '.SH NAME',
    'tightlip \\- the gate against leaks: secrets, proprietary code and AI tools',
    '.SH SYNOPSIS',
    '.B tightlip',
    '[command] [options] [path...]',
    '.SH DESCRIPTION',
    'Scans files, a staged diff, commits or a whole history. Offline. Without a command, paths are scanned.',
    '.SH COMMANDS',
    ...sections,
    '.SH EXIT STATUS',
    '.TP\n.B 0\nnothing that blocks',
    '.TP\n.B 1\nblocking findings',
    '.TP\n.B 2\nthe answer cannot be trusted: something could not be read, configuration or arguments are wrong, git failed',
    '.SH ENVIRONMENT',
    '.TP\n.B NO_COLOR, FORCE_COLOR\nno colours, colours always',
    '.TP\n.B TIGHTLIP_CONFIG\na configuration above the one of the repository',
    '.TP\n.B TIGHTLIP_SKIP\nthe reason for which a hook is skipped this once; it is printed',
    '',
  ].join('\n');
}
