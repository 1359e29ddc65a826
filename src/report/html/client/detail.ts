/** The panel beside the list: everything about one finding, and where the same thing stands. */

import { counted, h, number } from './dom.ts';
import type { Row } from './rows.ts';

const shownPlaces = 20;

function frame({ finding }: Row): HTMLElement | undefined {
  if (!finding.excerpt) return undefined;
  const [before, marked, after] = finding.excerpt;
  return h('pre', { class: 'frame', tabindex: 0, 'aria-label': 'The line, with the secret masked' }, h('span', { class: 'lineno' }, `${finding.line} │ `), before, h('mark', {}, marked), after);
}

const line = (label: string, ...value: (Node | string)[]): HTMLElement[] => [h('dt', {}, label), h('dd', {}, ...value)];

function* lines({ finding, rule }: Row): Generator<HTMLElement> {
  yield* line(rule.kind === 'ai-tool' ? 'Run' : 'What to do', rule.kind === 'ai-tool' ? h('code', {}, rule.advice) : rule.advice);
  if (rule.why) yield* line('Why', rule.why);
  for (const [label, text] of finding.facts ?? []) yield* line(label, text);
  if (finding.commit) yield* line('Commit', h('code', {}, finding.commit.slice(0, 12)), h('br', {}), (finding.date ?? '').slice(0, 19).replace('T', ' '), h('br', {}), finding.author ?? '');
  if (finding.occurrences && finding.occurrences > 1) yield* line('Versions', `${number(finding.occurrences)} versions of the file have it`);
  if (finding.confidence) yield* line('Confidence', finding.confidence);
  if (finding.presence) yield* line('Presence', finding.presence);
  if (rule.docs) yield* line('Read', h('a', { href: rule.docs, target: '_blank', rel: 'noopener noreferrer' }, rule.docs));
}

function acceptance({ finding, rule }: Row): HTMLElement | undefined {
  if (rule.kind === 'ai-tool' || finding.acceptable === false) return undefined;
  const command = `tightlip allow ${finding.fingerprint} --reason "…" && git add tightlip.toml`;
  const status = h('span', { role: 'status', class: 'soft' });
  const copy = (): void => {
    void navigator.clipboard.writeText(command).then(
      () => status.replaceChildren('copied'),
      () => status.replaceChildren('select the text to copy it'),
    );
  };
  return h('section', {}, h('h3', {}, 'To accept it'), h('pre', { class: 'command', tabindex: 0 }, command), h('button', { type: 'button', click: copy }, 'Copy'), ' ', status);
}

function places(row: Row, same: readonly Row[], go: (row: Row) => void): HTMLElement | undefined {
  const others = same.filter((other) => other !== row);
  if (others.length === 0) return undefined;
  const list = others.slice(0, shownPlaces).map((other) => h('li', {}, h('button', { type: 'button', class: 'link', click: () => go(other) }, `${other.finding.path}:${other.finding.line}`)));
  const more = others.length > shownPlaces ? h('p', { class: 'soft' }, `and ${counted(others.length - shownPlaces, 'more place')}`) : undefined;
  return h('section', {}, h('h3', {}, row.rule.kind === 'ai-tool' ? 'The same tool elsewhere' : 'The same value elsewhere'), h('ul', { class: 'places' }, ...list), more);
}

/** The panel's content for a row; `same` are all rows of the same secret or tool, `go` shows another row. */
export function detail(row: Row, same: readonly Row[], go: (row: Row) => void): HTMLElement {
  const { finding, rule } = row;
  const state = finding.blocking ? h('span', { class: 'badge blocking' }, 'blocks') : h('span', { class: 'badge warns' }, 'warns');
  return h(
    'div',
    {},
    h('p', { class: 'badges' }, h('span', { class: `badge ${finding.severity}` }, finding.severity), ' ', state, ' ', h('code', {}, rule.id)),
    h('h2', {}, rule.title),
    h('p', { class: 'place' }, h('bdi', {}, finding.path), `:${finding.line}${rule.kind === 'ai-tool' ? '' : `:${finding.column}`}`),
    frame(row),
    h('dl', {}, ...lines(row)),
    acceptance(row),
    places(row, same, go),
  );
}
