import { parse, TomlError } from 'smol-toml';
import { safeParse } from 'valibot';
import { explainIssue, isUnknownKey, unknownKeyFault, unknownKeys } from './explain-issue.ts';
import { ConfigError, type Fault, refuse } from './fault.ts';
import { type Places, places } from './locate.ts';
import { withoutMistakenTables } from './mistaken-tables.ts';
import { type OwnRuleEntry, schema, type Settings } from './schema.ts';
import { nodeOf } from './schema-walk.ts';
import { withWrittenDays } from './written-days.ts';

/** One configuration file that is fit for use. `file` is how messages name it. */
export interface ConfigFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly settings: Settings;
  readonly places: Places;
}

/** Larger files are refused: a configuration is read before anything else, and it may come from a stranger. */
const maxBytes = 1024 * 1024;
const maxDepth = 16;
const maxShown = 50;

function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.length > maxBytes) refuse(file, 'is larger than 1 MiB', 'move long lists of exceptions to a baseline: tightlip baseline');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, 'is not UTF-8', 'save it as UTF-8');
  }
}

function document(file: string, text: string): unknown {
  try {
    // smol-toml 1.9.1 refuses an empty line after a comment when lines end in CRLF; TOML lets a parser normalise them.
    return withoutMistakenTables(nodeOf(schema), withWrittenDays(parse(text.replaceAll('\r\n', '\n'), { maxDepth }), text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The first line is smol-toml's own wording; the lines after it would show the text of the file.
    const [said = ''] = error.message.split('\n');
    return refuse(file, `is not valid TOML: ${said.replace('Invalid TOML document: ', '')}`, 'text stands in quotes, a table starts with [name], a list of tables with [[name]]', { line: error.line, column: error.column });
  }
}

function doubles(file: string, where: Places, path: readonly string[], ids: readonly string[]): Fault[] {
  const seen = new Map<string, number>();
  return ids.flatMap((id, i) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, i);
      return [];
    }
    const line = where.key([...path, first])?.line ?? 0;
    return [{ file, at: [...path, i, 'id'], ...where.value([...path, i, 'id']), message: `\`${path.join('.')}.id\` is used twice`, hint: `the first one is on line ${line}: give each its own` }];
  });
}

/** The `[[rule]]` tables of a file, each with its place in it, or with what is wrong. */
export interface RuleTables {
  readonly file: ConfigFile;
  readonly rules: readonly { readonly index: number; readonly entry?: OwnRuleEntry; readonly faults: readonly Fault[] }[];
}

/** Parses a file whose rules may be faulty. Throws a ConfigError when anything else is. */
export function parseRules(name: string, bytes: Uint8Array): RuleTables {
  try {
    const file = parseConfig(name, bytes);
    return { file, rules: (file.settings.rule ?? []).map((entry, index) => ({ index, entry, faults: [] })) };
  } catch (error) {
    if (!(error instanceof ConfigError) || !error.faults.every(({ at }) => at?.[0] === 'rule' && typeof at[1] === 'number')) throw error;
    return withoutFaulty(name, bytes, error);
  }
}

/** The same with the faulty tables taken out, so that the others can be looked at. */
function withoutFaulty(name: string, bytes: Uint8Array, error: ConfigError): RuleTables {
  const text = textOf(name, bytes);
  const value = document(name, text) as { readonly rule: readonly unknown[] };
  const faultsOf = (index: number): Fault[] => error.faults.filter(({ at }) => at?.[1] === index);
  const good = value.rule.map((_, index) => index).filter((index) => faultsOf(index).length === 0);
  const result = safeParse(schema, { ...value, rule: value.rule.filter((_, index) => good.includes(index)) });
  if (!result.success) throw error;
  const entries = new Map((result.output.rule ?? []).map((entry, i) => [good[i], entry]));
  return { file: { file: name, bytes, settings: result.output, places: places(text) }, rules: value.rule.map((_, index) => ({ index, entry: entries.get(index), faults: faultsOf(index) })) };
}

/** Parses and checks one file. Throws a ConfigError with every fault, each with line and column, none with a value. */
export function parseConfig(file: string, bytes: Uint8Array): ConfigFile {
  const text = textOf(file, bytes);
  const where = places(text);
  const value = document(file, text);
  const result = safeParse(schema, value);
  if (!result.success) {
    const root = nodeOf(schema);
    const others = result.issues.filter((issue) => !isUnknownKey(issue)).map((issue) => explainIssue(file, root, where, issue));
    const faults = [...unknownKeys(root, value).map((path) => unknownKeyFault(file, root, where, path)), ...others];
    faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const [first = explainIssue(file, root, where, result.issues[0]), ...rest] = faults.slice(0, maxShown);
    throw new ConfigError([first, ...rest]);
  }
  const settings = result.output;
  const [first, ...rest] = [
    ...doubles(file, where, ['rule'], (settings.rule ?? []).map(({ id }) => id)),
    ...doubles(file, where, ['ai', 'rule'], (settings.ai?.rule ?? []).map(({ id }) => id)),
  ];
  if (first) throw new ConfigError([first, ...rest]);
  return { file, bytes, settings, places: where };
}
