/** Which AI tools are where: folders down, tools across, the verdict as colour and as a word. */

import { h, number } from './dom.ts';
import type { Row } from './rows.ts';
import type { Pick } from './cards.ts';

const shownFolders = 6;
const shownTools = 8;

interface Cell {
  count: number;
  verdict: string;
}

const strictness = ['banned', 'restricted', 'unlisted', 'approved'];

function collect(rows: readonly Row[]): Map<string, Map<string, Cell>> {
  const table = new Map<string, Map<string, Cell>>();
  for (const row of rows) {
    if (row.rule.kind !== 'ai-tool') continue;
    const folder = table.get(row.facets.folder) ?? new Map<string, Cell>();
    table.set(row.facets.folder, folder);
    const cell = folder.get(row.rule.id) ?? { count: 0, verdict: 'approved' };
    cell.count++;
    const verdict = row.finding.verdict ?? 'unlisted';
    if (strictness.indexOf(verdict) < strictness.indexOf(cell.verdict)) cell.verdict = verdict;
    folder.set(row.rule.id, cell);
  }
  return table;
}

const total = (cells: Iterable<Cell>): number => [...cells].reduce((sum, cell) => sum + cell.count, 0);

/** The map, or nothing where there are no AI tools. */
export function toolMap(rows: readonly Row[], pick: Pick): HTMLElement | undefined {
  const table = collect(rows);
  if (table.size === 0) return undefined;
  const perTool = new Map<string, number>();
  for (const folder of table.values()) for (const [tool, { count }] of folder) perTool.set(tool, (perTool.get(tool) ?? 0) + count);
  const tools = [...perTool].toSorted((a, b) => b[1] - a[1]).slice(0, shownTools).map(([tool]) => tool);
  const folders = [...table].toSorted((a, b) => total(b[1].values()) - total(a[1].values())).slice(0, shownFolders);
  const short = (tool: string): string => tool.replace(/^ai\//, '');
  const head = h('tr', {}, h('th', { scope: 'col' }, 'Folder'), ...tools.map((tool) => h('th', { scope: 'col' }, h('button', { type: 'button', class: 'link', click: () => pick('rule', tool) }, short(tool)))));
  const body = folders.map(([folder, cells]) => {
    const values = tools.map((tool) => {
      const cell = cells.get(tool);
      return cell ? h('td', { class: cell.verdict }, `${number(cell.count)} `, h('span', { class: 'verdict' }, cell.verdict)) : h('td', {}, h('span', { class: 'soft' }, '–'));
    });
    return h('tr', {}, h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link', click: () => pick('folder', folder) }, h('bdi', {}, folder))), ...values);
  });
  const left = table.size > shownFolders || perTool.size > shownTools ? h('p', { class: 'soft' }, `${number(table.size)} folders, ${number(perTool.size)} tools; the most frequent are shown`) : undefined;
  const scroller = h('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': 'AI tools by folder' }, h('table', {}, h('thead', {}, head), h('tbody', {}, ...body)));
  return h('section', { class: 'card' }, h('h2', {}, 'AI tools by folder'), scroller, left);
}
