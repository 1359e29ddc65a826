/** Paper has no scrolling: before printing, the rows that pass the filters become a plain table. */

import { h, number } from './dom.ts';
import type { Row } from './rows.ts';

/** About a hundred pages. */
const printed = 2000;

function table(rows: readonly Row[]): HTMLElement {
  const head = h('tr', {}, ...['Severity', 'What', 'Where', 'Rule', 'Since'].map((text) => h('th', {}, text)));
  const body = rows.slice(0, printed).map(({ finding, rule }) => {
    const severity = `${finding.severity}${finding.blocking ? '' : ' (warning)'}`;
    return h('tr', {}, ...[severity, rule.title, `${finding.path}:${finding.line}`, rule.id, (finding.date ?? '').slice(0, 10)].map((text) => h('td', {}, text)));
  });
  const left = rows.length > printed ? h('p', {}, `${number(rows.length - printed)} more findings are not printed: filter before printing.`) : undefined;
  return h('div', { class: 'print' }, h('table', {}, h('thead', {}, head), h('tbody', {}, ...body)), left);
}

/** Makes the table when printing begins and removes it afterwards. */
export function preparePrint(rows: () => readonly Row[]): void {
  let made: HTMLElement | undefined;
  addEventListener('beforeprint', () => {
    made?.remove();
    made = table(rows());
    document.body.append(made);
  });
  addEventListener('afterprint', () => made?.remove());
}
