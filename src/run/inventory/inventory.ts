import { createHash } from 'node:crypto';
import type { AiTool } from '../../types/ai-tool.ts';
import type { Evidence } from '../../types/finding.ts';
import type { Risk, RiskSubject } from '../../types/inspect.ts';
import type { Inventory, InventoryService, InventoryTool } from '../../types/inventory.ts';
import type { Presence, Verdict } from '../../types/policy.ts';
import { version } from '../../version.ts';
import type { Past } from './history.ts';

/** Everything that was looked at. */
export interface Seen {
  readonly scope: Inventory['scope'];
  readonly tree: readonly Evidence[];
  readonly risks: readonly Risk[];
  readonly past?: Past;
  readonly machine: readonly Evidence[];
}

/** What policy says of a tool with this evidence; nothing of formats that no rule names. */
export type VerdictOf = (tool: AiTool, evidence: readonly Evidence[], presence: Presence) => { readonly verdict: Verdict; readonly met?: boolean } | undefined;

/** Is a server or host on one of the company's lists? */
export type Listed = (subject: RiskSubject) => boolean;

const rank = { strong: 2, medium: 1, weak: 0 } as const;
const presences: readonly Presence[] = ['possible', 'configured', 'used'];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a set of traces proves: weak ones prove nothing, however many. */
const presenceOf = (evidence: readonly Evidence[]): Presence => presences[Math.max(0, ...evidence.map(({ strength }) => rank[strength]))] ?? 'possible';

/** Of a trace in the files of today and the same one in history, today's is kept. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const once = new Map<string, Evidence>();
  for (const one of evidence) {
    const place = one.origin.kind === 'object' || one.trace === 'path' ? '' : one.origin.path;
    const key = [one.trace, one.what, place].join('\0');
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()].sort((a, b) => rank[b.strength] - rank[a.strength] || compare(a.origin.path, b.origin.path) || (a.startLine ?? 0) - (b.startLine ?? 0) || compare(a.what, b.what));
}

function toolOf(tool: AiTool, seen: Seen, verdictOf: VerdictOf): InventoryTool {
  const mine = (all: readonly Evidence[]): Evidence[] => all.filter((one) => one.tool === tool.id);
  const now = [...mine(seen.tree), ...mine(seen.machine)];
  const evidence = distinct([...now, ...mine(seen.past?.evidence ?? [])]);
  const presence = presenceOf(evidence);
  const { id, name, vendor, country, category, status } = tool;
  const opinion = verdictOf(tool, evidence, presence);
  return { id, name, vendor, country, category, status, presence, current: presenceOf(now) !== 'possible', verdict: opinion?.verdict, met: opinion?.met, evidence, history: seen.past?.tools.get(id) };
}

const loopback = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/;

/** Threads bring them in any order. */
const inOrder = (risks: readonly Risk[]): Risk[] =>
  [...risks].sort((a, b) => compare(a.origin.path, b.origin.path) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compare(a.subject?.name ?? '', b.subject?.name ?? ''));

function services(risks: readonly Risk[], listed: Listed): InventoryService[] {
  const found = new Map<string, { kind: 'mcp' | 'endpoint'; value: string; name?: string; trusted?: boolean; places: { path: string; startLine: number }[] }>();
  for (const { subject, origin, region } of inOrder(risks)) {
    if (!subject || subject.kind === 'tool') continue;
    const key = `${subject.kind}\0${subject.value}`;
    const service = found.get(key) ?? { kind: subject.kind, value: subject.value, name: subject.name, ...((loopback.test(subject.value) || listed(subject)) && { trusted: true }), places: [] };
    found.set(key, service);
    if (!service.places.some(({ path, startLine }) => path === origin.path && startLine === region.startLine)) service.places.push({ path: origin.path, startLine: region.startLine });
  }
  return [...found.values()].sort((a, b) => compare(a.kind, b.kind) || compare(a.value, b.value));
}

/** Puts together what was seen; tools sorted by id. A list never fails because of a verdict. */
export function takeInventory(seen: Seen, tools: ReadonlyMap<string, AiTool>, verdictOf: VerdictOf, rest: Pick<Inventory, 'problems' | 'policy'>, isListed: Listed = () => false): Inventory {
  const ids = new Set([...seen.tree, ...seen.machine, ...(seen.past?.evidence ?? [])].map(({ tool }) => tool));
  const known = [...ids].flatMap((id) => tools.get(id) ?? []).sort((a, b) => compare(a.id, b.id));
  const listed = known.map((tool) => toolOf(tool, seen, verdictOf));
  const served = services(seen.risks, isListed);
  const hash = createHash('sha256').update(JSON.stringify([listed, served])).digest('hex');
  return { version, scope: seen.scope, tools: listed, services: served, ...rest, hash, exitCode: rest.problems.length > 0 ? 2 : 0 };
}
