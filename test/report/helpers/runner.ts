/** GitHub's runner as far as it obeys lines of a log: ActionCommand.TryParseV2, the older `##[` form, and stop-commands. */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const unescapeData = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** The commands that the runner would act on. */
export function obeyed(log: string): Command[] {
  const commands: Command[] = [];
  let stopped: string | undefined;
  for (const raw of log.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (/##\[/.test(line)) commands.push({ name: 'old', properties: {}, data: line });
    const parsed = /^::([^\s:]+)(?: (.*?))?::([^]*)$/.exec(line);
    if (!parsed) continue;
    const [, name = '', list = '', data = ''] = parsed;
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
    } else if (name === 'stop-commands') stopped = data;
    else {
      const properties = Object.fromEntries(list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]));
      commands.push({ name, properties, data: unescapeData(data) });
    }
  }
  return commands;
}
