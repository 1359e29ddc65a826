import type { FileRule } from '../../types.ts';
import type { Match } from '../../types/finding.ts';
import { secretCells } from './insert.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { fitter, type NameKeys } from './names.ts';
import { tableCells } from './table.ts';
import { isBasic, isNamesake, isRemark, isSaid, isValue, isWord } from './value.ts';

/** Finds credentials that a file holds by its own grammar. Pure; one a thread. */
export interface Grammars {
  /** Says that about so many names will come. */
  expect(names: number): void;
  /** Whether any grammar reads files of this name: costs less than a microsecond. */
  wants(path: string): boolean;
  /** Matches in the bytes of such a file (or of one window of it). */
  matches(bytes: Uint8Array, path: string): Match[];
}

/** Characters from a value on that tell whether it is one. */
const LOOKED_AT = 160;

/** The name in front of a value, as far as one can be read off the match. */
function nameBefore(match: RegExpMatchArray, start: number): string {
  const before = match[0].slice(0, start - (match.index ?? 0));
  return /([A-Za-z][\w.-]*)["'\])]{0,3}\s*(?:=>|[=:,(>]|\s)\s*["']?$/.exec(before)?.[1] ?? '';
}

/** `must_change_password`: a column that says whether. */
const isFlag = (value: string): boolean => /^(?:yes|no|on|off)$/i.test(value);

/** Values of the rows of an INSERT or a table: what is written out, and hashes, which are guessed offline. */
function* rowsOf(rule: FileRule, text: string): Iterable<Match> {
  for (const match of text.matchAll(rule.pattern)) {
    const cells = rule.rows === 'table' ? tableCells : secretCells;
    for (const { start, end } of cells(text, match.groups?.['secret'] ?? '', (match.index ?? 0) + match[0].length)) {
      if (end - start < 257 && !isFlag(text.slice(start, end)) && isValue(text.slice(start, end), '')) yield { rule: rule.id, start, end, confidence: rule.confidence ?? 'medium' };
    }
  }
}

/** What stands for a variable that is not set ends at its brace: `${DB_PASSWORD:-value}`. */
const fallback = /\$\{\w{1,60}:?-$/;

const withoutBrace = (text: string, start: number, secret: string): string => (text[start - 1] === '-' && secret.includes('}') && fallback.test(text.slice(Math.max(0, start - 64), start)) ? secret.slice(0, secret.indexOf('}')) : secret);

function* matchesOf(rule: FileRule, text: string, path: string): Iterable<Match> {
  for (const match of text.matchAll(rule.pattern)) {
    const secret = match.groups?.['secret'];
    if (secret === undefined) continue;
    // The secret is the last thing of its text in the match: a name before it may be spelt the same.
    const start = (match.index ?? 0) + match[0].lastIndexOf(secret);
    const trimmed = withoutBrace(text, start, secret.trimEnd());
    const name = rule.literally === true ? '' : nameBefore(match, start);
    const isOne = rule.literally === true || isValue(trimmed, name);
    if (!isOne && !(rule.written === true && isWord(trimmed))) continue;
    if (rule.literally !== true && (isSaid(path, text[start - 1] ?? '', text.slice(start, start + LOOKED_AT)) || isRemark(text.slice(text.lastIndexOf('\n', start - 1) + 1, start), trimmed))) continue;
    if (rule.holds === 'basic' && !isBasic(trimmed)) continue;
    yield { rule: rule.id, start, end: start + trimmed.length, confidence: isOne && !isNamesake(trimmed, name) ? (rule.confidence ?? 'medium') : 'low' };
  }
}

/** Names after which an index pays: reading the rules and making it takes two milliseconds, and saves 15 µs a name. */
const MANY = 120;

/** `keys` are made of the names of all rules' files; `rules` gives the rules, and is asked with the first file of such a name. */
export function createGrammars(keys: NameKeys, rules: () => readonly FileRule[]): Grammars {
  const fits = fitter(keys);
  let index: NameIndex<FileRule> | undefined;
  let asked = 0;
  const find = (path: string): readonly FileRule[] => {
    if (!index && ++asked < MANY && !fits(path)) return [];
    return (index ??= createNameIndex(rules(), (rule) => rule.files)).find(path);
  };
  return {
    expect: (names) => void (names > MANY && (asked = MANY)),
    wants: (path) => find(path).length > 0,
    matches(bytes, path) {
      const wanted = find(path);
      if (wanted.length === 0) return [];
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
      return wanted.flatMap((rule) => [...(rule.rows ? rowsOf(rule, text) : matchesOf(rule, text, path))]);
    },
  };
}
