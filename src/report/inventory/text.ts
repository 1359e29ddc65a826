/** `inventory` on a terminal: a line a tool, its strongest traces below; then what is merely possible. */
import type { Evidence } from '../../types/finding.ts';
import type { Inventory, InventoryReporter, InventoryTool } from '../../types/inventory.ts';
import type { Paint } from '../../types/report.ts';
import { visible, visibleStart } from '../escape.ts';
import { columns, wrap } from '../width.ts';
import { placeName } from '../words.ts';

const few = 3;
const day = (date: string): string => date.slice(0, 10);
const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** AGENTS.md, MCP, ollama: no coding tools, and not counted as such. */
const isFormat = ({ category }: InventoryTool): boolean => category === 'protocol' || category === 'local-runtime';

function judged({ verdict, met }: InventoryTool, paint: Paint): string {
  if (verdict === undefined) return '';
  const text = verdict === 'restricted' && met ? 'restricted, met' : verdict;
  return verdict === 'banned' ? paint.red(text) : verdict === 'approved' || met ? paint.green(text) : paint.yellow(text);
}

function trace({ trace: kind, what, origin, startLine }: Evidence): string {
  const place = placeName(origin).replace(/^(commit:[0-9a-f]{12})[0-9a-f]*/, '$1');
  return what === origin.path ? what : `${what} (${kind} in ${place}${startLine ? `:${startLine}` : ''})`;
}

function block(tool: InventoryTool, width: number, paint: Paint): string {
  const { name, vendor, country, presence, current, evidence, history, id } = tool;
  const left = visible(name);
  const facts = [presence + (current ? '' : ', in history only'), vendor + (country ? ` (${country})` : '')].map(visible).join('  ');
  const lines = [`${paint.bold(left)}${' '.repeat(Math.max(2, width - columns(left)))}${facts}  ${paint.dim(id)}  ${judged(tool, paint)}`.trimEnd()];
  for (const one of evidence.filter(({ strength }) => strength !== 'weak').slice(0, few)) lines.push(`  ${visibleStart(trace(one))}`);
  if (evidence.length > few) lines.push(paint.dim(`  ${plural(evidence.length, 'trace')} in all`));
  if (history) {
    lines.push(`  ${plural(history.commits, 'commit')}, ${[...new Set([history.first, history.last].map(({ date, commit }) => `${day(date)} (${commit.slice(0, 12)})`))].join(' to ')}`);
    lines.push(paint.dim(`  folders: ${history.folders.slice(0, 6).map(({ path, commits }) => `${visible(path)} ${commits}`).join(', ')}`));
    for (const { person, commits } of history.people?.slice(0, 10) ?? []) lines.push(paint.dim(`  ${visible(person)}: ${commits}`));
  }
  return `${lines.join('\n')}\n`;
}

function servicesText({ services }: Inventory, paint: Paint): string {
  if (services.length === 0) return '';
  const lines = services.map(({ kind, value, places }) => `  ${kind.padEnd(9)}${visible(value)}${paint.dim(`  ${places.map(({ path, startLine }) => `${visible(path)}:${startLine}`).slice(0, 3).join(', ')}`)}`);
  return `\n${paint.bold('Servers and endpoints')}\n${lines.join('\n')}\n`;
}

function text(inventory: Inventory, paint: Paint): string {
  const present = inventory.tools.filter((tool) => tool.presence !== 'possible' && !isFormat(tool));
  const formats = inventory.tools.filter((tool) => tool.presence !== 'possible' && isFormat(tool));
  const possible = inventory.tools.filter(({ presence }) => presence === 'possible');
  const width = Math.min(44, Math.max(0, ...present.map(({ name }) => columns(name))) + 2);
  const blocks = present.map((tool) => block(tool, width, paint)).join('\n');
  const names = possible.map(({ name, evidence }) => `${visible(name.replace(/ ?[(,/].*$/s, ''))} (${visible(evidence[0]?.what ?? '')})`);
  const beside = formats.length > 0 ? `\n${paint.dim('Formats, libraries and runtimes')}\n${formats.map((tool) => block(tool, width, paint)).join('')}` : '';
  const more = names.length > 0 ? `\n${wrap(`possible, from common property only: ${names.join(', ')}`, 110).map((line) => paint.dim(line)).join('\n')}\n` : '';
  const problems = inventory.problems.map(({ message, path, hint }) => `! ${path ? `${visible(path)}: ` : ''}${visible(message)}${hint ? ` (${visible(hint)})` : ''}\n`).join('');
  const none = present.length === 0 ? 'No AI tool is in use or configured.\n' : '';
  return `${none}${blocks}${beside}${servicesText(inventory, paint)}${more}${problems ? `\n${problems}` : ''}\n${plural(present.length, 'AI tool')}, looked at: ${inventory.scope.join(', ')}\n`;
}

export default text satisfies InventoryReporter;
