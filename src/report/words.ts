/** Numbers and names as people read them. */

import type { Kind } from '../types.ts';
import type { Finding, Suppressed } from '../types/finding.ts';
import type { Typed } from '../types/report.ts';
import type { Origin } from '../types/source.ts';

/** `25,000`. By hand: the first call of toLocaleString loads a locale, which costs a staged run more than its whole report. */
export const number = (n: number): string => (n < 1000 ? String(n) : String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ','));

/** `1 file`, `2 files`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** `48 kB`: decimal units, at most three digits. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit > 0 && value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** `9 ms`, `1.2 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `a, b and c`. */
export function series(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Whose exception is over, and since when. */
export const endedException = ({ owner, until }: NonNullable<Finding['expired']>): string => `the exception${owner ? ` of ${owner}` : ''} ended on ${until}`;

const nouns: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  secret: ['secret', 'secrets'],
  leak: ['confidentiality leak', 'confidentiality leaks'],
  'ai-tool': ['AI tool trace', 'AI tool traces'],
  'agent-risk': ['agent risk', 'agent risks'],
};

/** All kinds, in the order in which they are counted. */
export const kinds = Object.keys(nouns) as readonly Kind[];

/** How many findings of each kind there are, in a fixed order, none left out that occurs: `3 secrets, 1 agent risk`. */
export function totals(findings: readonly Finding[]): string {
  const seen = new Map<Kind, number>();
  for (const { kind } of findings) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  return kinds.flatMap((kind) => (seen.has(kind) ? [count(seen.get(kind) as number, ...nouns[kind])] : [])).join(', ');
}

/** A finding's file, or the name of the text that it is in; `archive!member` inside a container. */
export function placeName(origin: Origin): string {
  const name = origin.kind === 'object' ? origin.object : origin.path;
  return origin.member === undefined ? name : `${name}!${origin.member}`;
}

/** What is said of a tool: `is banned`. */
const verdictWords = { banned: 'is banned', restricted: 'is restricted', approved: 'is approved', unlisted: 'is not assessed' } as const;

/** The heading of a finding. */
export function headline(finding: Finding): string {
  return finding.verdict ? `${finding.title} ${verdictWords[finding.verdict]}` : finding.title;
}

/** A command for the top of the tree, as it is typed elsewhere. */
export const fromHere = (command: string, typed?: Typed): string => (typed?.folder === undefined ? command : `(cd ${typed.folder} && ${command})`);

/** The command that accepts a finding, as it is typed; none where no exception in the repository counts. */
export function acceptCommand(finding: Finding, typed: Typed = { program: 'tightlip', tracked: true }): string | undefined {
  if (finding.kind === 'ai-tool' || finding.acceptable === false) return undefined;
  const { program, tracked } = typed;
  return fromHere(`${program} allow ${finding.fingerprint} --reason "…"${tracked ? ' && git add tightlip.toml' : ''}`, typed);
}

/** What accepts findings, by kind. */
export const acceptedBy = { inline: 'inline', allow: 'by tightlip.toml', baseline: 'by the baseline', exception: 'by the AI policy' } as const;

/** By what a finding was accepted, why, by whom and until when; as written, not yet made visible. */
export function acceptance({ by }: Suppressed): string {
  const said = [by.reason, by.owner && `owner ${by.owner}`, by.until && `until ${by.until}`].filter(Boolean).join(', ');
  return `${acceptedBy[by.kind]}${said ? `: ${said}` : ''}`;
}
