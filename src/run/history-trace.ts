/** What was found in objects, at the commits that brought them. */
import type { History } from '../source/history.ts';
import type { Traced } from '../source/history-trace.ts';
import type { Finding } from '../types/finding.ts';
import type { Origin } from '../types/source.ts';
import type { Holds } from './history-places.ts';
import { foldOccurrences } from './occurrences.ts';
import type { Outcome } from './stage.ts';

/** Places of a text where something else holds than where it was read are not its. */
const alike = (places: readonly Traced[], read: string, holds: Holds): Traced[] => places.filter(({ origin }) => origin.kind !== 'commit' || origin.path === read || holds(origin.path) === holds(read));

/** Puts the places where a text came to in the place of the text itself; a secret once a path, where it came first. */
export function traceAll(outcome: Outcome, { trace }: History, holds: Holds): void {
  const known = new Map<string, Traced[]>();
  const placesOf = (origin: Origin): Traced[] => {
    if (origin.kind !== 'commit' && !(origin.kind === 'object' && origin.object.startsWith('commit:'))) return [{ origin, age: -1 }];
    const key = `${origin.commit} ${origin.path}`;
    let places = known.get(key);
    if (!places) {
      places = alike(trace({ kind: origin.kind === 'commit' ? 'blob' : 'object', id: origin.commit ?? '', path: origin.path }), origin.path, holds);
      known.set(key, places);
    }
    return places.map((place) => ({ ...place, origin: { ...place.origin, member: origin.member } }));
  };
  const traced = outcome.findings.flatMap((finding) => placesOf(finding.origin).map(({ origin, age }) => ({ finding: at(finding, origin), age })));
  replace(outcome.findings, foldOccurrences(traced.sort((a, b) => a.age - b.age).map(({ finding }) => finding)));
  replace(outcome.evidence, outcome.evidence.flatMap((one) => firstOfEachPath(placesOf(one.origin)).map((origin) => ({ ...one, origin }))));
  replace(outcome.risks, outcome.risks.flatMap((one) => firstOfEachPath(placesOf(one.origin)).map((origin) => ({ ...one, origin }))));
}

function at(finding: Finding, origin: Origin): Finding {
  const related = finding.related?.map((one) => ({ ...one, path: one.path === finding.origin.path ? origin.path : one.path }));
  return { ...finding, origin, related };
}

const firstOfEachPath = (places: readonly Traced[]): Origin[] => [...new Map(places.map(({ origin }) => [origin.path, origin] as const).reverse()).values()];

function replace<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  // One by one: spread arguments overflow the stack at some 100,000.
  for (const item of items) list.push(item);
}
