import { ConfigError, type Fault } from '../config/fault.ts';
import { ownRule } from '../config/own-rules.ts';
import { type ConfigFile, parseRules } from '../config/parse.ts';
import type { OwnRuleEntry } from '../config/schema.ts';
import { knownRules } from './known-rules.ts';
import { prove } from './prove.ts';

/** What became of one `[[rule]]`: nothing in `faults` when it is proved. */
export interface Proved {
  /** Absent where the table is no rule at all. */
  readonly id?: string;
  readonly line: number;
  readonly faults: readonly string[];
}

const said = ({ message, hint, line, column }: Fault): string => `${line === undefined ? '' : `${line}:${column ?? 1}: `}${message}: ${hint}`;

/** Proves every rule of a file, each by itself. Throws a ConfigError when the file is no configuration. */
export function proveFile(name: string, bytes: Uint8Array): Proved[] {
  const { file, rules } = parseRules(name, bytes);
  const builtIn = new Set(knownRules().map(({ id }) => id));
  const own = new Set(rules.flatMap(({ entry }) => entry?.id ?? []));
  return rules.map(({ index, entry, faults }) => {
    const line = file.places.key(['rule', index])?.line ?? 1;
    return entry ? { id: entry.id, line, faults: faultsOf(file, entry, index, builtIn, own) } : { line, faults: faults.map(said) };
  });
}

function faultsOf(file: ConfigFile, entry: OwnRuleEntry, index: number, builtIn: ReadonlySet<string>, own: ReadonlySet<string>): string[] {
  const needed = entry.companion?.rule;
  const alone = needed === undefined || builtIn.has(needed) || own.has(needed) ? [] : ['names a companion that is no rule: tightlip rules list names all'];
  try {
    return [...alone, ...prove({ rule: ownRule(file, entry, index), entry }, builtIn)];
  } catch (error) {
    if (error instanceof ConfigError) return [...alone, ...error.faults.map(said)];
    throw error;
  }
}
