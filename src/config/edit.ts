import { UserError } from '../errors.ts';
import { dayOf } from './days.ts';
import { ConfigError } from './fault.ts';
import { parseConfig } from './parse.ts';

/** An exception as a person states it on the command line. */
export interface NewAllow {
  readonly fingerprint: string;
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
  readonly paths?: readonly string[];
}

/** A TOML basic string. */
export function tomlString(text: string): string {
  const quoted = JSON.stringify(Buffer.from(text).toString());
  return quoted.replace(/[\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** `[[allow]]` as text, without line breaks around it. */
function allowBlock(allow: NewAllow): string {
  return [
    '[[allow]]',
    `fingerprint = ${tomlString(allow.fingerprint)}`,
    ...(allow.paths?.length ? [`paths = [${allow.paths.map(tomlString).join(', ')}]`] : []),
    `reason = ${tomlString(allow.reason)}`,
    ...(allow.owner ? [`owner = ${tomlString(allow.owner)}`] : []),
    ...(allow.until ? [`until = ${allow.until}`] : []),
  ].join('\n');
}

/** Checks what was typed. Throws a UserError. `today` is `YYYY-MM-DD`. */
export function checkAllow(allow: NewAllow, today: string): void {
  if (!/^f1:[0-9a-f]{32}$/.test(allow.fingerprint)) throw new UserError('that is not a fingerprint', 'copy it from a report: f1: and 32 hex digits');
  if (!allow.reason.trim()) throw new UserError('an exception needs a reason', 'add --reason "why this may stay"');
  checkUntil(allow.until, today);
}

/** Checks a typed last day, if there is one. Throws a UserError. `today` is `YYYY-MM-DD`. */
export function checkUntil(until: string | undefined, today: string): void {
  if (until !== undefined && dayOf(until) === undefined) throw new UserError('--until is not a day', 'write one such as --until 2027-01-31');
  if (until !== undefined && until < today) throw new UserError('--until lies in the past', `write a day after ${today}`);
}

/** With a mark of byte order, if there is one: it is written back. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Adds an exception at the end of a file; one of the same fingerprint is replaced. What else stands in the file keeps its bytes. */
export function withAllow(file: string, bytes: Uint8Array | undefined, allow: NewAllow): string {
  const before = bytes ? decode(bytes) : '';
  parseAlone(allow);
  const kept = bytes && known(file, bytes, allow.fingerprint).length > 0 ? withoutAllow(file, bytes, allow.fingerprint) : before;
  const newline = kept.includes('\r\n') ? '\r\n' : '\n';
  const gap = kept === '' ? '' : kept.endsWith('\n') ? newline : newline + newline;
  const text = `${kept}${gap}${allowBlock(allow).replaceAll('\n', newline)}${newline}`;
  parseEdited(file, text);
  return text;
}

const known = (file: string, bytes: Uint8Array, fingerprint: string): number[] => (parseConfig(file, bytes).settings.allow ?? []).flatMap((entry, i) => (entry.fingerprint === fingerprint ? [i] : []));

/** What is wrong with the exception itself is not the file's fault. */
function parseAlone(allow: NewAllow): void {
  try {
    parseConfig('the exception', encode(allowBlock(allow)));
  } catch (error) {
    const [fault] = error instanceof ConfigError ? error.faults : [];
    if (!fault) throw error;
    throw new UserError(`the exception is not valid: ${fault.message}`, fault.hint, error);
  }
}

function parseEdited(file: string, text: string): void {
  try {
    parseConfig(file, encode(text));
  } catch (error) {
    throw new UserError(`${file} is not written as a list of [[allow]] tables`, 'add the exception by hand', error);
  }
}

/** Takes the exceptions of a fingerprint away. Throws a UserError when there is none, or the file is written so that it must be done by hand. */
export function withoutAllow(file: string, bytes: Uint8Array, fingerprint: string): string {
  const { settings, places } = parseConfig(file, bytes);
  const found = known(file, bytes, fingerprint);
  if (found.length === 0) throw new UserError(`${file} has no exception for that fingerprint`, 'tightlip config show lists all');
  const lines = decode(bytes).split('\n');
  const gone = new Set<number>();
  for (const index of found) {
    const first = (places.key(['allow', index])?.line ?? 0) - 1;
    let end = first + 1;
    const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    while (end < last && !/^\s*(?:\[|#)/.test(lines[end] ?? '')) end++;
    const from = /^\s*$/.test(lines[first - 1] ?? 'x') ? first - 1 : first;
    for (let line = from; line < end; line++) gone.add(line);
  }
  const text = lines.filter((_, i) => !gone.has(i)).join('\n');
  const left = { ...settings, allow: settings.allow?.filter(({ fingerprint: one }) => one !== fingerprint) };
  const after = parseConfig(file, encode(text)).settings;
  const plain = (value: typeof settings): string => JSON.stringify({ ...value, allow: value.allow?.length ? value.allow : undefined });
  if (plain(after) !== plain(left)) throw new UserError(`the exception in ${file} cannot be taken out safely`, 'remove its lines by hand');
  return text;
}
