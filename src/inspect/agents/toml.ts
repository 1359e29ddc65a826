import { parse, TomlError } from 'smol-toml';
import { ParseError } from './node.ts';
import type { Node } from './node.ts';

/** TOML with positions: smol-toml says what is there, a pass over the lines says where each key stands. Throws `ParseError`. */
export function parseToml(source: string): Node {
  let value: unknown;
  try {
    // smol-toml 1.9.1 refuses an empty line after a comment when lines end in CRLF.
    value = parse(source.replaceAll('\r\n', '\n'), { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new ParseError(error.message.split('\n')[0] ?? 'not TOML', offsetOf(source, error.line, error.column));
  }
  return toNode(value, '', keyPlaces(source), 0);
}

function offsetOf(source: string, line: number, column: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) at = source.indexOf('\n', at) + 1;
  return Math.min(at + column - 1, source.length);
}

const HEADER = /^\s*(\[\[?)([^\]]+)\]/;
const KEY = /^\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=/;

/** Offsets of keys by dotted path. Lines inside multi-line strings may add entries that no value asks for: harmless. */
function keyPlaces(source: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  let prefix = '';
  let at = 0;
  for (const line of source.split('\n')) {
    const header = HEADER.exec(line);
    const key = header ? null : KEY.exec(line);
    if (header) {
      prefix = resolve(names(header[2]!), counts);
      if (header[1] === '[[') {
        const index = (counts.get(prefix) ?? -1) + 1;
        counts.set(prefix, index);
        prefix = `${prefix}.${index}`;
      }
      if (!places.has(prefix)) places.set(prefix, at + line.indexOf('['));
    } else if (key) {
      const path = [...(prefix === '' ? [] : [prefix]), ...names(key[1]!)].join('.');
      if (!places.has(path)) places.set(path, at + line.search(/\S/));
    }
    at += line.length + 1;
  }
  return places;
}

/** A header below an array of tables means its latest element. */
function resolve(parts: readonly string[], counts: ReadonlyMap<string, number>): string {
  let path = '';
  for (const [index, part] of parts.entries()) {
    path = path === '' ? part : `${path}.${part}`;
    const count = index < parts.length - 1 ? counts.get(path) : undefined;
    if (count !== undefined) path = `${path}.${count}`;
  }
  return path;
}

const names = (dotted: string): string[] =>
  (dotted.match(/"[^"]*"|'[^']*'|[^\s."']+/g) ?? []).map((part) => part.replace(/^(["'])(.*)\1$/, '$2'));

function toNode(value: unknown, path: string, places: ReadonlyMap<string, number>, around: number): Node {
  const start = places.get(path) ?? around;
  const end = start + (path.split('.').at(-1)?.length ?? 1);
  if (Array.isArray(value)) {
    return { kind: 'list', start, end, items: value.map((item, index) => toNode(item, join(path, String(index)), places, start)) };
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).map(([key, item]) => {
      const node = toNode(item, join(path, key), places, start);
      return { key, keyStart: node.start, value: node };
    });
    return { kind: 'map', start, end, entries };
  }
  const scalar = typeof value === 'boolean' || typeof value === 'number' ? value : String(value);
  return { kind: 'scalar', start, end, value: scalar };
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
