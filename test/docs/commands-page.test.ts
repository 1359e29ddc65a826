/** docs/commands.md lists the commands and options that the program has: `UPDATE_DOCS=1 npx vitest run test/docs/commands-page.test.ts` writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { completions } from '../../src/cli/completions.ts';
import { configuration } from '../../src/cli/configuration.ts';
import { gates } from '../../src/cli/gates.ts';
import { inventories, scans } from '../../src/cli/scans.ts';
import { setup } from '../../src/cli/setup.ts';
import { modelOf, type CommandModel, type OptionModel } from '../../src/completions/model.ts';

const page = 'docs/commands.md';
const program = new Command('tightlip');
for (const define of [scans, gates, inventories, setup, configuration, completions(async () => program)]) define(program, process, () => undefined);
const commands = modelOf(program);

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = ({ long, short, value, description }: OptionModel): string => `| \`${cell(`${short ? `${short}, ` : ''}${long}${value ? ` <${value}>` : ''}`)}\` | ${cell(description)} |`;
const table = (options: readonly OptionModel[]): string[] => (options.length === 0 ? [] : ['', '| option | |', '|---|---|', ...options.map(row)]);

const shared = commands.find(({ name }) => name === 'staged')?.options ?? [];
const isShared = (option: OptionModel): boolean => shared.some((one) => JSON.stringify(one) === JSON.stringify(option));

function section(command: CommandModel): string[] {
  const scanning = shared.every((option) => command.options.some((own) => own.long === option.long));
  const own = scanning ? command.options.filter((option) => !isShared(option)) : command.options;
  const usage = `tightlip ${command.name} ${command.usage.replace('[options]', '')}`.replaceAll(/ +/g, ' ').trim();
  const words = command.words.length && command.name !== 'completions' ? ` Words: ${command.words.map((word) => `\`${word}\``).join(', ')}.` : '';
  return ['', `### \`${usage}\``, '', `${command.description.charAt(0).toUpperCase()}${command.description.slice(1)}.${words}${scanning ? ' Takes the [options of scanning commands](#options-of-scanning-commands).' : ''}`, ...table(own)];
}

it('docs/commands.md has every command and option', () => {
  const text = readFileSync(page, 'utf8');
  const heading = '## All commands and options\n';
  const wanted = `${text.slice(0, text.indexOf(heading))}${heading}${['', '### Options of scanning commands', ...table(shared), ...commands.flatMap(section)].join('\n')}\n`;
  if (process.env['UPDATE_DOCS']) writeFileSync(page, wanted);
  expect(readFileSync(page, 'utf8')).toBe(wanted);
});
