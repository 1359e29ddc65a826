/** `inventory --format html`: one page that needs nothing else and runs nothing. Its policy forbids scripts and every request. */
import type { Evidence } from '../../types/finding.ts';
import type { Inventory, InventoryReporter, InventoryTool } from '../../types/inventory.ts';
import { html } from '../html-text.ts';
import { count, placeName } from '../words.ts';

const most = 200;

const style = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884;vertical-align:top}code{font:13px ui-monospace,monospace;overflow-wrap:anywhere}summary{cursor:pointer;font-weight:600;padding:.3rem 0}
.banned{color:#c62828;font-weight:600}.approved,.met{color:#2e7d32}.restricted,.unlisted{color:#b26a00}.weak{opacity:.65}@media(prefers-color-scheme:dark){.banned{color:#ff7b72}.approved,.met{color:#7ee787}.restricted,.unlisted{color:#e3b341}}`;

const isFormat = ({ category }: InventoryTool): boolean => category === 'protocol' || category === 'local-runtime';
const judged = ({ verdict, met }: InventoryTool): string => (verdict ? `<span class="${met ? 'met' : verdict}">${verdict}${met ? ', met' : ''}</span>` : '');

function row(tool: InventoryTool): string {
  const { id, name, vendor, country, presence, current, evidence, history } = tool;
  const when = history ? `${[...new Set([history.first, history.last].map(({ date }) => date.slice(0, 10)))].join(' to ')}, ${count(history.commits, 'commit')}` : '';
  const cells = [`<a href="#${html(id)}">${html(name)}</a>`, html(vendor), html(country ?? ''), presence + (current ? '' : ', in history only'), judged(tool), String(evidence.length), when];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function trace({ trace: kind, strength, what, origin, startLine }: Evidence): string {
  const place = what === origin.path ? '' : `<code>${html(placeName(origin))}${startLine ? `:${startLine}` : ''}</code>`;
  return `<tr class="${strength}"><td>${strength}</td><td>${kind}</td><td><code>${html(what)}</code></td><td>${place}</td></tr>`;
}

function details(tool: InventoryTool): string {
  const { id, name, evidence, history } = tool;
  const rest = evidence.length > most ? `<p>and ${evidence.length - most} more: <code>tightlip inventory --format json</code></p>` : '';
  const people = (history?.people ?? []).map(({ person, commits }) => `<li>${html(person)}: ${commits}</li>`).join('');
  return `<details id="${html(id)}"><summary>${html(name)}: ${count(evidence.length, 'trace')}</summary><table>${evidence.slice(0, most).map(trace).join('\n')}</table>${rest}${people && `<ul>${people}</ul>`}</details>`;
}

const heads = ['Tool', 'Vendor', 'Country', 'Presence', 'Verdict', 'Traces', 'History'].map((head) => `<th scope="col">${head}</th>`).join('');
const table = (tools: readonly InventoryTool[]): string => (tools.length > 0 ? `<table><thead><tr>${heads}</tr></thead><tbody>\n${tools.map(row).join('\n')}\n</tbody></table>` : '<p>None.</p>');

function served({ services }: Inventory): string {
  if (services.length === 0) return '';
  const rows = services.map(({ kind, value, places }) => `<tr><td>${kind}</td><td><code>${html(value)}</code></td><td>${places.map(({ path, startLine }) => `<code>${html(path)}:${startLine}</code>`).join(' ')}</td></tr>`);
  return `<h2>Servers and endpoints</h2><table>${rows.join('\n')}</table>`;
}

function page(inventory: Inventory): string {
  const present = inventory.tools.filter(({ presence }) => presence !== 'possible');
  const tools = present.filter((tool) => !isFormat(tool));
  const possible = inventory.tools.filter(({ presence }) => presence === 'possible').map(({ name }) => html(name));
  const problems = inventory.problems.map(({ path, message }) => `<li>${path ? `<code>${html(path)}</code>: ` : ''}${html(message)}</li>`).join('');
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><title>AI tools</title><style>${style}</style></head><body>`,
    `<h1>AI tools</h1><p>${tools.length} present; looked at: ${inventory.scope.join(', ')}; tightlip ${html(inventory.version)}${inventory.policy ? `; policy <code>${html(inventory.policy.hash)}</code>` : ''}</p>`,
    table(tools), present.length > tools.length ? `<h2>Formats, libraries and runtimes</h2>${table(present.filter(isFormat))}` : '',
    served(inventory), possible.length > 0 ? `<h2>Possible</h2><p>From common property only, which proves nothing: ${possible.join(', ')}.</p>` : '',
    problems && `<h2>Not looked at</h2><ul>${problems}</ul>`, '<h2>Traces</h2>', ...present.map(details), '</body></html>\n',
  ].filter(Boolean).join('\n');
}

export default page satisfies InventoryReporter;
