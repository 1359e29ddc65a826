import { UserError } from './errors.ts';
import type { Severity } from './types.ts';

/** What a scanning command was asked to do, checked but not yet looked at on disk. Made by `cli.ts` from what was typed. */
export interface ScanOptions {
  readonly formats: readonly { readonly name: string; readonly file?: string }[];
  readonly config?: string;
  /** False: no configuration, exception or inline comment of the scanned repository counts. */
  readonly useConfig: boolean;
  readonly strict: boolean;
  readonly policy?: string;
  readonly only: readonly Area[];
  readonly failOn?: Severity;
  readonly exitZero: boolean;
  /** Bytes. */
  readonly maxFileSize?: number;
  readonly threads?: number;
  readonly cache: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly ignore: boolean;
  readonly sarifLineHash: boolean;
}

export type Area = 'secrets' | 'leaks' | 'ai';
const areas: readonly Area[] = ['secrets', 'leaks', 'ai'];
const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
export const formatNames = ['text', 'json', 'jsonl', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'github', 'html'] as const;

/** What commander hands over: every value as typed. */
export interface RawOptions {
  format?: string[];
  config?: string;
  /** `--no-config`: beside `--config`, which it does not take back. */
  repositoryConfig?: boolean;
  strict?: boolean;
  policy?: string;
  only?: string;
  failOn?: string;
  exitZero?: boolean;
  maxFileSize?: string;
  threads?: string;
  cache?: boolean;
  color?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  ignore?: boolean;
  sarifLineHash?: boolean;
}

function oneOf<T extends string>(value: string, allowed: readonly T[], flag: string): T {
  const found = allowed.find((name) => name === value);
  if (!found) throw new UserError(`${flag} does not know '${value}'`, `use one of: ${allowed.join(', ')}`);
  return found;
}

const units: Record<string, number> = { '': 1, k: 1024, kb: 1024, m: 1024 ** 2, mb: 1024 ** 2, g: 1024 ** 3, gb: 1024 ** 3 };

/** Bytes of `500`, `64k`, `1.5MB`; throws a UserError naming `flag` otherwise. */
function parseSize(text: string, flag: string): number {
  const [, digits, unit] = /^(\d{1,12}(?:\.\d{1,3})?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const factor = units[unit?.toLowerCase() ?? '?'];
  if (digits === undefined || factor === undefined) throw new UserError(`${flag} is not a size: '${text}'`, 'write bytes or a number with k, M or G, such as 10M');
  return Math.floor(Number(digits) * factor);
}

function parseThreads(text: string): number {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count < 1) throw new UserError(`--threads is not a number of threads: '${text}'`, 'write 1 or more, such as --threads 4');
  return Math.min(count, 64);
}

/** `name` or `name=file`, each of `allowed`; at most one goes to standard output. Throws a UserError. */
export function parseFormats(typed: readonly string[], allowed: readonly string[] = formatNames): ScanOptions['formats'] {
  const formats = typed.map((text) => {
    const at = text.indexOf('=');
    const name = oneOf(at < 0 ? text : text.slice(0, at), allowed, '--format');
    if (at < 0) return { name };
    // As everywhere: a hyphen is the standard output.
    if (text.slice(at + 1) === '-') return { name };
    if (at === text.length - 1) throw new UserError(`--format ${name}= names no file`, `write --format ${name}=report.${name}`);
    return { name, file: text.slice(at + 1) };
  });
  const files = formats.flatMap((format) => format.file ?? []);
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  if (twice !== undefined) throw new UserError(`two formats cannot both go to '${twice}'`, 'write each to a file of its own');
  const toTerminal = formats.filter((format) => !format.file);
  if (toTerminal.length > 1) {
    throw new UserError('two formats cannot both go to standard output', `write one of them to a file: --format ${toTerminal[1]?.name}=FILE`);
  }
  return formats;
}

/** Checks what was typed; throws a UserError for the first thing that is wrong. */
export function parseOptions(raw: RawOptions): ScanOptions {
  return {
    formats: parseFormats(raw.format ?? []),
    config: raw.config,
    useConfig: raw.repositoryConfig ?? true,
    strict: raw.strict ?? false,
    policy: raw.policy,
    only: raw.only === undefined ? areas : raw.only.split(',').map((name) => oneOf(name.trim(), areas, '--only')),
    failOn: raw.failOn === undefined ? undefined : oneOf(raw.failOn, severities, '--fail-on'),
    exitZero: raw.exitZero ?? false,
    maxFileSize: raw.maxFileSize === undefined ? undefined : parseSize(raw.maxFileSize, '--max-file-size'),
    threads: raw.threads === undefined ? undefined : parseThreads(raw.threads),
    cache: raw.cache ?? true,
    color: raw.color ?? true,
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
    ignore: raw.ignore ?? true,
    sarifLineHash: raw.sarifLineHash ?? false,
  };
}
