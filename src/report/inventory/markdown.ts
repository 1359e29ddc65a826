/** `inventory --format markdown`: a table of tools, then each one's traces. */
import type { Evidence } from '../../types/finding.ts';
import type { Inventory, InventoryReporter, InventoryTool } from '../../types/inventory.ts';
import { code, prose } from '../markdown/text.ts';
import { count, placeName } from '../words.ts';

const most = 20;
const cellText = (text: string | undefined): string => (text ? prose(text) : '');

function row(tool: InventoryTool): string {
  const { name, vendor, country, presence, verdict, met, evidence, history } = tool;
  const judged = verdict ? `${verdict}${met ? ' (met)' : ''}` : '';
  const when = history ? `${[...new Set([history.first, history.last].map(({ date }) => date.slice(0, 10)))].join(' to ')}, ${count(history.commits, 'commit')}` : '';
  return `| ${[cellText(name), cellText(vendor), country ?? '', presence, judged, String(evidence.length), when].join(' | ')} |`;
}

const trace = ({ trace: kind, strength, what, origin, startLine }: Evidence): string =>
  `- ${strength} ${kind}: ${code(what)}${what === origin.path ? '' : ` in ${code(placeName(origin) + (startLine ? `:${startLine}` : ''))}`}`;

function traces({ name, evidence }: InventoryTool): string {
  const rest = evidence.length > most ? [`- and ${evidence.length - most} more`] : [];
  return [`\n### ${prose(name)}\n`, ...evidence.slice(0, most).map(trace), ...rest].join('\n');
}

function markdown({ tools, services }: Inventory): string {
  const present = tools.filter(({ presence }) => presence !== 'possible');
  const head = ['## AI tools', '', '| tool | vendor | country | presence | verdict | traces | history |', '| --- | --- | --- | --- | --- | --- | --- |'];
  const possible = tools.filter(({ presence }) => presence === 'possible').map(({ name }) => prose(name));
  const lines = present.length > 0 ? [...head, ...present.map(row)] : ['## AI tools', '', 'None found.'];
  const more = possible.length > 0 ? ['', `Possible, from common property only: ${possible.join(', ')}.`] : [];
  const served = services.map(({ kind, value, places }) => `- ${kind}: ${code(value)} in ${places.map(({ path }) => code(path)).join(', ')}`);
  return `${[...lines, ...more, ...present.map(traces), ...(served.length > 0 ? ['\n## Services\n', ...served] : [])].join('\n')}\n`;
}

export default markdown satisfies InventoryReporter;
