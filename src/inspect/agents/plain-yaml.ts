/**
 * YAML as people write it: maps and lists by indentation, texts of one line, block texts, short lists in brackets. Anything else, and anything that may be an
 * error, is left to the `yaml` library: that is twenty times as slow, and loading it takes longer than reading a pipeline. What this reads, it reads as the
 * library does, positions included (`test/inspect/agents/plain-yaml.test.ts`).
 */
import type { Entry, Node, ScalarNode } from './node.ts';
import { blockText } from './yaml-block.ts';
import { closing, keyAt, Lines, never, plainEnd, Unusual } from './yaml-lines.ts';
import { resolved, unescaped } from './yaml-scalar.ts';

/** Deeper texts and larger ones are the library's, which has limits of its own. */
const deepest = 60;
const most = 20_000;

const scalar = (value: ScalarNode['value'], start: number, end: number): ScalarNode => ({ kind: 'scalar', value, start, end });

/** One text of a line. */
function word(lines: Lines, from: number, flow: boolean): ScalarNode {
  const { source } = lines;
  if (source[from] === '"' || source[from] === "'") {
    const end = closing(lines, from);
    return scalar(unescaped(source.slice(from, end)) ?? never(), from, end);
  }
  const { end, colon } = plainEnd(lines, from, flow);
  return colon < 0 ? scalar(resolved(source.slice(from, end)), from, end) : never();
}

/** `[a, b]` and `{a: b}` on one line. */
function flow(lines: Lines, from: number, depth: number): Node {
  const { source } = lines;
  if (depth > deepest || ++lines.nodes > most) never();
  if (source[from] !== '[' && source[from] !== '{') return word(lines, from, true);
  const [items, entries]: [Node[], Entry[]] = [[], []];
  const isList = source[from] === '[';
  const close = isList ? ']' : '}';
  let at = lines.skip(from + 1);
  if (source[at] === close) return isList ? { kind: 'list', items, start: from, end: at + 1 } : { kind: 'map', entries, start: from, end: at + 1 };
  for (;;) {
    const { key, colon } = isList ? { key: '', colon: at - 1 } : (keyAt(lines, at) ?? never());
    if (!isList && /[,[\]{}]/.test(source.slice(at, colon))) never();
    const value = flow(lines, lines.skip(colon + 1), depth + 1);
    if (isList) items.push(value);
    else entries.push({ key, keyStart: at, value });
    const after = lines.skip(value.end);
    if (after >= lines.end) never();
    if (source[after] === close) return isList ? { kind: 'list', items, start: from, end: after + 1 } : { kind: 'map', entries, start: from, end: after + 1 };
    if (source[after] !== ',') never();
    at = lines.skip(after + 1);
    if (source[at] === close) never();
  }
}

/** What begins at `from` of the line, below something at the column `above`. */
function inline(lines: Lines, from: number, above: number, depth: number): Node {
  const { source } = lines;
  const sign = source[from];
  if (sign === '|' || sign === '>') {
    const block = blockText(source, from, lines.end, above) ?? never();
    lines.next(block.next);
    if (lines.indent > above) never();
    return scalar(block.value, from, block.end);
  }
  const value = sign === '[' || sign === '{' ? flow(lines, from, depth) : word(lines, from, false);
  if (!lines.isDone(lines.skip(value.end)) || (source[lines.skip(value.end)] === '#' && source[value.end] !== ' ')) never();
  lines.next();
  // A text that goes on is folded by the library.
  if (lines.indent > above) never();
  return value;
}

/** What stands below something at the column `above`, from the line's first sign on. */
function block(lines: Lines, above: number, depth: number): Node {
  if (depth > deepest || ++lines.nodes > most) never();
  if (lines.isDash(lines.first)) return list(lines, lines.indent, depth);
  return keyAt(lines, lines.first) ? map(lines, lines.indent, depth) : inline(lines, lines.first, above, depth);
}

function list(lines: Lines, column: number, depth: number): Node {
  const start = lines.first;
  const items: Node[] = [];
  do {
    const at = lines.skip(lines.first + 1);
    if (++lines.nodes > most || lines.isDash(at)) never();
    if (lines.isDone(at)) {
      lines.next();
      if (lines.indent <= column) never();
      items.push(block(lines, column, depth + 1));
    } else if (keyAt(lines, at)) {
      lines.first = at;
      items.push(map(lines, at - lines.start, depth + 1));
    } else items.push(inline(lines, at, column, depth + 1));
    if (lines.indent > column) never();
  } while (lines.indent === column && lines.isDash(lines.first));
  return { kind: 'list', items, start, end: items.at(-1)?.end ?? start };
}

function map(lines: Lines, column: number, depth: number): Node {
  const start = lines.first;
  const entries: Entry[] = [];
  do {
    const keyStart = lines.first;
    const { key, colon } = keyAt(lines, keyStart) ?? never();
    const at = lines.skip(colon + 1);
    if (++lines.nodes > most) never();
    entries.push({ key, keyStart, value: lines.isDone(at) ? below(lines, at, column, depth) : inline(lines, at, column, depth + 1) });
    if (lines.indent > column) never();
  } while (lines.indent === column);
  return { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
}

/** The value of a key that stands alone on its line. */
function below(lines: Lines, at: number, column: number, depth: number): Node {
  lines.next();
  if (lines.indent > column) return block(lines, column, depth + 1);
  if (lines.indent === column && lines.isDash(lines.first)) return list(lines, column, depth + 1);
  return scalar(null, at, at);
}

/** Reads a text; undefined when the library must. */
export function plainYaml(source: string): Node | undefined {
  // Marks of the byte order and carriage returns: the library takes them in its own way.
  if (/[\r\ufeff]/.test(source)) return undefined;
  const lines = new Lines(source);
  try {
    lines.next(/^(?: *(?:#[^\n]*)?\n)*---\n/.exec(source)?.[0].length ?? 0);
    if (lines.indent !== 0) return undefined;
    const root = block(lines, -1, 0);
    return lines.indent < 0 ? root : undefined;
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}
