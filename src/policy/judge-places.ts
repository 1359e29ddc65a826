import type { Finding, Unmet } from '../types/finding.ts';
import type { Risk } from '../types/inspect.ts';
import { settle } from './bench.ts';
import type { Bench } from './bench.ts';
import { effectiveAt } from './fold.ts';
import { independent, ownersByPath, pathsOf, placeKey } from './presence.ts';
import type { Place } from './presence.ts';
import { unmetOf } from './requirements.ts';
import { riskFinding } from './risks.ts';
import { toolFinding } from './tools.ts';
import type { Judged } from './tools.ts';
import { judgeTool } from './verdict.ts';

/** Judges each tool where it shows; returns a finding of each tool that is banned somewhere, by id. */
export async function judgePlaces(places: readonly Place[], bench: Bench): Promise<ReadonlyMap<string, Finding>> {
  const present = presentTools(places, bench);
  const all = places.flatMap((place) => judgedPlace(place, present, bench));
  const kept = withoutCoOwners(all, places);
  const banned = new Map<string, Finding>();
  for (const group of scopes(kept)) {
    for (const judged of await withUnmet(group, places, bench)) {
      const finding = toolFinding(judged, { layers: bench.layers, names: bench.names, salt: bench.context.salt, today: bench.context.today });
      if (finding.verdict === 'banned') banned.set(judged.tool.id, finding);
      settle(finding, judged.paths, judged.opinion.layer, bench);
      ignoreFiles(finding, judged, bench);
    }
  }
  return banned;
}

/** Z07 at an ignore file that is there and leaves secrets readable; it weighs what the tool's finding weighs. A file that is not there is said by the tool's finding alone. */
function ignoreFiles(finding: Finding, judged: Judged, bench: Bench): void {
  const check = bench.context.checks.find(({ id }) => id === 'Z07');
  for (const { check: id, path, message } of judged.unmet) {
    if (!check || id !== 'Z07' || path === undefined) continue;
    const origin = { ...judged.place.origin, path };
    const risk: Risk = { check: 'Z07', origin, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }, what: message };
    settle({ ...riskFinding(risk, check, bench.context.salt, finding.blocking), severity: finding.severity, tool: finding.tool }, [path], judged.opinion.layer, bench);
  }
}

/** A format is as present as the rule that names it wants: its path counts as medium. Model runtimes are tools like others there. */
function upgraded(place: Place, bench: Bench): Place {
  const tool = bench.names.tool(place.tool);
  if (tool?.category !== 'protocol' || place.presence !== 'possible' || !place.evidence.some((one) => one.trace === 'path')) return place;
  return { ...place, presence: 'configured' };
}

function presentTools(places: readonly Place[], bench: Bench): ReadonlySet<string> {
  return new Set(places.filter((place) => upgraded(place, bench).presence !== 'possible').flatMap((place) => bench.names.chain(place.tool)));
}

/** A place with its verdict; none where nothing is to be said: weak traces alone, formats that no rule names, ignored tools. */
function judgedPlace(original: Place, present: ReadonlySet<string>, bench: Bench): Judged[] {
  const place = upgraded(original, bench);
  const tool = bench.names.tool(place.tool);
  if (!tool) return [];
  const paths = pathsOf(place, bench.context.changed ?? (() => undefined));
  const opinion = judgeTool(bench.layers, tool, paths);
  if (!opinion) return [];
  const effective = effectiveAt(bench.layers, paths[0] ?? '');
  if (place.presence === 'possible' && (effective.weak !== 'warn' || present.has(tool.id))) return [];
  if (opinion.verdict === 'unlisted' && effective.unlisted === 'ignore') return [];
  return [{ place, tool, paths, opinion, effective, unmet: [] }];
}

/** Of several owners of a path, where one is approved there the others need evidence of their own. */
function withoutCoOwners(all: readonly Judged[], places: readonly Place[]): readonly Judged[] {
  const owners = ownersByPath(places);
  const own = independent(places, owners);
  const approved = new Set(all.filter(({ opinion }) => opinion.verdict === 'approved').map(({ place }) => `${place.tool}\0${placeKey(place.origin)}`));
  return all.filter(({ place, opinion }) => {
    if (opinion.verdict === 'approved' || own.has(place.tool)) return true;
    const shared = place.evidence.every((one) => one.strength === 'weak' || one.trace === 'path');
    const others = [...(owners.get(placeKey(place.origin)) ?? [])].filter((tool) => tool !== place.tool);
    return !shared || !others.some((tool) => approved.has(`${tool}\0${placeKey(place.origin)}`));
  });
}

/** Places of one tool under one rule are judged together: conditions are met or not for all of them. */
function scopes(all: readonly Judged[]): Iterable<readonly Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const judged of all) {
    const key = [judged.tool.id, judged.opinion.layer, judged.opinion.rule?.source ?? '', judged.effective.require.join(',')].join('\0');
    const group = groups.get(key);
    if (group) group.push(judged);
    else groups.set(key, [judged]);
  }
  return groups.values();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is to be reported of a group: all of it when banned, unlisted or restricted without conditions; else the places where a condition is unmet. */
async function withUnmet(group: readonly Judged[], places: readonly Place[], bench: Bench): Promise<readonly Judged[]> {
  const [{ opinion, effective, tool }] = group as readonly [Judged, ...Judged[]];
  if (opinion.verdict === 'banned' || opinion.verdict === 'unlisted') return group;
  const requirements = [...new Set([...effective.require, ...(opinion.rule?.require ?? [])])];
  if (requirements.length === 0) return opinion.verdict === 'restricted' ? group : [];
  const firm = group.filter(({ place }) => place.presence !== 'possible');
  const chain = bench.names.chain(tool.id);
  const files = new Set(places.filter((place) => chain.includes(place.tool) || place.evidence.some((one) => one.sharedWith?.some((id) => chain.includes(id)))).map((place) => place.origin.path));
  const scope = new Set(group.flatMap(({ paths }) => paths));
  const unmet = await unmetOf(requirements, {
    tool, chain, files, secretPaths: effective.secretPaths, listsServers: bench.layers.some(({ ai }) => ai.mcp?.allow !== undefined),
    places: group.map(({ place }) => place),
    risks: bench.findings.filter((finding) => finding.kind === 'agent-risk' && holdsAt(finding.origin.path, scope, opinion)),
    paths: bench.context.paths,
    read: (path) => bench.context.read?.(path, group.at(-1)!.place.origin),
  });
  return attach(firm, unmet);
}

/** A rule with paths asks about the files inside them only. */
const holdsAt = (path: string, scope: ReadonlySet<string>, { rule }: Judged['opinion']): boolean => scope.has(path) || rule?.holds === undefined || rule.holds(path);

/** Each unmet condition goes to the place with its file, what has none to the first place. */
function attach(group: readonly Judged[], unmet: readonly Unmet[]): readonly Judged[] {
  const sorted = group.toSorted((a, b) => compare(a.place.origin.path, b.place.origin.path));
  const [first] = sorted;
  if (!first || unmet.length === 0) return [];
  const shares = new Map<Judged, Unmet[]>();
  for (const one of unmet) {
    const judged = sorted.find(({ place }) => place.origin.path === one.path) ?? first;
    shares.set(judged, [...(shares.get(judged) ?? []), one]);
  }
  return [...shares].map(([judged, own]) => ({ ...judged, unmet: own }));
}
