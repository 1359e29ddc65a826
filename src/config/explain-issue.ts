import type { BaseIssue } from 'valibot';
import type { Fault } from './fault.ts';
import type { Places } from './locate.ts';
import { nearest } from '../nearest.ts';
import { at, type Node, structure } from './schema-walk.ts';

type Path = readonly (string | number)[];

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list: [ ... ]',
  strict_object: 'a table',
  record: 'a table',
  strict_tuple: 'a list of two numbers',
};

/** The path as people write it, without indices and without keys that the schema does not know: those may be anything. */
function label(schema: Node, path: Path): string {
  const names: string[] = [];
  path.forEach((key, i) => {
    if (typeof key === 'string' && structure(at(schema, path.slice(0, i)) ?? schema).entries?.[key]) names.push(key);
  });
  return names.length ? `\`${names.join('.')}\`` : 'this';
}

/** Paths of all keys that the schema does not know; validation stops at the first of a table. */
export function unknownKeys(node: Node, value: unknown, path: Path = []): Path[] {
  const inner = structure(node);
  if (Array.isArray(value)) return inner.item ? value.flatMap((item, i) => unknownKeys(inner.item as Node, item, [...path, i])) : [];
  const { entries } = inner;
  if (!entries || typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]): Path[] => (Object.hasOwn(entries, key) ? unknownKeys(entries[key] as Node, item, [...path, key]) : [[...path, key]]));
}

/** The fault of a key that the schema does not know. */
export function unknownKeyFault(file: string, schema: Node, places: Places, path: Path): Fault {
  return { file, at: path, ...places.key(path), ...unknownKey(schema, path) };
}

function unknownKey(schema: Node, path: Path): Pick<Fault, 'message' | 'hint'> {
  const table = path.slice(0, -1);
  const names = Object.keys(structure(at(schema, table) ?? schema).entries ?? {});
  const typed = String(path.at(-1));
  const guess = nearest(typed, names);
  const echo = /^[A-Za-z][A-Za-z_-]{0,30}$/.test(typed) ? ` \`${typed}\`` : '';
  const where = label(schema, table);
  return {
    message: `unknown key${echo}${where === 'this' ? '' : ` in ${where}`}`,
    hint: guess ? `did you mean \`${guess}\`?` : `known here: ${names.join(', ')}`,
  };
}

/** `[allow]` where `[[allow]]` belongs. */
function tablesOf(schema: Node, path: Path, issue: BaseIssue<unknown>): string | undefined {
  const item = issue.type === 'array' ? structure(at(schema, path) ?? schema).item : undefined;
  return item && structure(item).entries ? `a list of tables: [[${path.filter((key) => typeof key === 'string').join('.')}]]` : undefined;
}

function wrongValue(schema: Node, path: Path, issue: BaseIssue<unknown>): Pick<Fault, 'message' | 'hint'> {
  const subject = label(schema, path);
  if (issue.type === 'picklist') {
    const options = (structure(at(schema, path) ?? schema).options ?? []).filter((option) => typeof option === 'string');
    const guess = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
    return { message: `${subject} is none of the known values`, hint: guess ? `did you mean "${guess}"?` : `write one of: ${options.map((option) => `"${option}"`).join(', ')}` };
  }
  if (issue.kind === 'schema' && issue.type !== 'custom' && issue.type !== 'union') {
    const wanted = tablesOf(schema, path, issue) ?? (issue.type === 'literal' ? '`true`, or left out' : (kinds[issue.type] ?? 'something else'));
    return { message: `${subject} has the wrong type`, hint: `it must be ${wanted}` };
  }
  const [said = '', ...advice] = issue.message.split(': ');
  return { message: `${subject} ${said}`, hint: advice.join(': ') || 'docs/configuration.md describes every key' };
}

/** How valibot reports a key that the schema has not. */
export const isUnknownKey = (issue: BaseIssue<unknown>): boolean => issue.type === 'strict_object' && issue.expected === 'never';

/** Says where an issue of validation stands and what to write instead, without repeating what was written. */
export function explainIssue(file: string, schema: Node, places: Places, issue: BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const missing = issue.type === 'strict_object' && issue.expected !== 'never' && issue.input === undefined && path.length > 0;
  if (missing) {
    const table = path.slice(0, -1);
    const where = label(schema, table);
    return { file, at: path, ...places.key(table), message: `\`${String(path.at(-1))}\` is missing${where === 'this' ? '' : ` in ${where}`}`, hint: `add ${String(path.at(-1))} = ...` };
  }
  if (isUnknownKey(issue)) return unknownKeyFault(file, schema, places, path);
  const ofKey = issue.path?.at(-1)?.origin === 'key';
  return { file, at: path, ...((ofKey ? places.key(path) : places.value(path)) ?? places.key(path.slice(0, -1))), ...wrongValue(schema, path, issue) };
}
