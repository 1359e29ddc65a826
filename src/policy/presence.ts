import type { Evidence } from '../types/finding.ts';
import type { Presence } from '../types/policy.ts';
import type { Origin } from '../types/source.ts';

/** Everything that one file or commit shows of one tool. */
export interface Place {
  readonly tool: string;
  readonly origin: Origin;
  readonly evidence: readonly Evidence[];
  readonly presence: Presence;
}

/** Names a file, in whatever commits it is, or a text (a commit's message is one). */
export const placeKey = (origin: Origin): string => [origin.kind, origin.path, origin.member ?? ''].join('\0');

/** The one that came into history first. */
export function earlier(a: Origin, b: Origin): Origin {
  if (a.kind !== 'commit' || b.kind !== 'commit') return a;
  return Date.parse(b.date) < Date.parse(a.date) ? b : a;
}

const RANK = { strong: 2, medium: 1, weak: 0 } as const;
const PRESENCE: readonly Presence[] = ['possible', 'configured', 'used'];

/** What a set of traces proves: weak ones prove nothing, however many. */
export const presenceOf = (evidence: readonly Evidence[]): Presence => PRESENCE[Math.max(0, ...evidence.map((one) => RANK[one.strength]))]!;

/** Evidence by tool and place, each trace once, strongest first. */
export function placesOf(evidence: readonly Evidence[]): Place[] {
  const places = new Map<string, { tool: string; origin: Origin; evidence: Map<string, Evidence> }>();
  for (const one of evidence) {
    const key = `${one.tool}\0${placeKey(one.origin)}`;
    let place = places.get(key);
    if (!place) places.set(key, (place = { tool: one.tool, origin: one.origin, evidence: new Map() }));
    place.origin = earlier(place.origin, one.origin);
    // Versions of a file have the same trace on other lines.
    const trace = `${one.trace}\0${one.what}\0${one.origin.kind === 'commit' ? '' : (one.startLine ?? '')}`;
    const known = place.evidence.get(trace);
    if (!known || earlier(known.origin, one.origin) !== known.origin) place.evidence.set(trace, one);
  }
  return [...places.values()].map((place) => {
    const all = [...place.evidence.values()].sort((a, b) => RANK[b.strength] - RANK[a.strength] || (a.startLine ?? 0) - (b.startLine ?? 0));
    return { tool: place.tool, origin: place.origin, evidence: all, presence: presenceOf(all) };
  });
}

/** Paths that a place lies on: of a commit all that it changes. */
export function pathsOf(place: Place, changed: (commit: string) => readonly string[] | undefined): readonly string[] {
  const { origin } = place;
  if (origin.kind !== 'object' && origin.kind !== 'message') return [origin.path];
  const paths = 'commit' in origin && origin.commit ? changed(origin.commit) : changed('');
  return paths && paths.length > 0 ? paths : [];
}

/** The traces by path that another tool owns as well, by what they name: `path -> tools`. */
export function ownersByPath(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const place of places) {
    for (const one of place.evidence) {
      if (one.trace !== 'path' || one.strength === 'weak') continue;
      const key = placeKey(one.origin);
      owners.set(key, (owners.get(key) ?? new Set()).add(one.tool));
    }
  }
  return owners;
}

/** Tools that have evidence of their own somewhere: not only paths that others own too. */
export function independent(places: readonly Place[], owners: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const tools = new Set<string>();
  for (const place of places) {
    const own = place.evidence.some((one) => one.strength !== 'weak' && (one.trace !== 'path' || (owners.get(placeKey(one.origin))?.size ?? 1) === 1));
    if (own) tools.add(place.tool);
  }
  return tools;
}

