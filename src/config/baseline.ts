import { dayOf } from './days.ts';
import type { Baseline, BaselineEntry } from './types.ts';

/** Beside the top `tightlip.toml`. */
export const baselineName = 'tightlip-baseline.jsonl';

const fields = ['fingerprint', 'rule', 'path', 'audit', 'reason', 'owner', 'until'] as const;
const audits: readonly unknown[] = ['real', 'false-alarm', 'rotated'];

function entryOf(line: string): BaselineEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = value as Record<string, unknown>;
  if (Object.entries(entry).some(([key, field]) => !(fields as readonly string[]).includes(key) || typeof field !== 'string')) return undefined;
  if (!/^f1:[0-9a-f]{32}$/.test(String(entry['fingerprint'])) || entry['rule'] === undefined || entry['path'] === undefined) return undefined;
  if (entry['until'] !== undefined && dayOf(entry['until']) === undefined) return undefined;
  if (entry['audit'] !== undefined && !audits.includes(entry['audit'])) return undefined;
  return entry as unknown as BaselineEntry;
}

/** Reads a baseline: JSON Lines, one entry a line. A line that is none accepts nothing and is listed in `malformed`. */
export function parseBaseline(file: string, bytes: Uint8Array): Baseline {
  const entries = new Map<string, BaselineEntry>();
  const lines = new Map<string, number>();
  const malformed: number[] = [];
  new TextDecoder().decode(bytes).split('\n').forEach((text, i) => {
    if (text.trim() === '') return;
    const entry = entryOf(text);
    if (!entry) malformed.push(i + 1);
    else if (!entries.has(entry.fingerprint)) {
      entries.set(entry.fingerprint, entry);
      lines.set(entry.fingerprint, i + 1);
    }
  });
  return { file, entries, malformed, lineOf: (fingerprint) => lines.get(fingerprint) ?? 1 };
}

/** The file's text: sorted by fingerprint, one line an entry, no times. The same entries give the same bytes, and two branches that add merge line by line. */
export function formatBaseline(entries: Iterable<BaselineEntry>): string {
  const sorted = [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const line = (entry: BaselineEntry): string => JSON.stringify(Object.fromEntries(fields.filter((field) => entry[field] !== undefined).map((field) => [field, entry[field]])));
  return sorted.map((entry) => `${line(entry)}\n`).join('');
}

/** What the baseline becomes when these findings are accepted: known entries keep their line, also when the secret has moved. */
export function accept(before: Baseline | undefined, found: readonly BaselineEntry[]): BaselineEntry[] {
  const entries = new Map(before?.entries);
  for (const entry of found) if (!entries.has(entry.fingerprint)) entries.set(entry.fingerprint, entry);
  return [...entries.values()];
}

/** The entries that still match something. */
export const prune = (before: Baseline, found: ReadonlySet<string>): BaselineEntry[] => [...before.entries.values()].filter(({ fingerprint }) => found.has(fingerprint));
