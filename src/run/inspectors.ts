import { agentInspector } from '../inspect/agents/inspector.ts';
import { pinInspector, type Pin } from '../inspect/agents/pins.ts';
import { contentInspector } from '../inspect/evidence/content.ts';
import type { Catalogue } from '../inspect/evidence/catalogue.ts';
import { looksAt } from '../inspect/inspection.ts';
import { createOrdinary, markQuiet } from '../inspect/ordinary.ts';
import type { Inspector, Look } from '../types/inspect.ts';

/** Everything that reads whole files: traces of AI tools, dangers in agent configuration. */
export function createInspectors(catalogue: Catalogue, pins: readonly Pin[] = []): readonly Inspector[] {
  return [contentInspector(catalogue), agentInspector(catalogue), ...(pins.length > 0 ? [pinInspector(pins)] : [])];
}

/** By a path that no tool is known by: what inspectors do with all files of its ending; undefined: they are to be asked. */
export function ordinaryPaths({ glance }: Pick<Catalogue, 'glance'>, inspectors: readonly Inspector[], pins: readonly Pin[] = []): (path: string) => readonly Look[] | undefined {
  const ordinary = createOrdinary(glance, (path) => looksAt(path, inspectors));
  if (pins.length === 0) return ordinary;
  const pinned = pinnedPaths(pins);
  return (path) => (pinned.has(path) ? undefined : ordinary(path));
}

const pinnedPaths = (pins: readonly Pin[]): ReadonlySet<string> => new Set(pins.map(({ path }) => path));

/** Marks the places of many paths that no inspector has anything to do with. */
export function markOrdinary(names: readonly { readonly path: string }[], { glance }: Pick<Catalogue, 'glance'>, pins: readonly Pin[], marks: Uint8Array): void {
  const paths = names.map(({ path }) => path);
  const pinned = pinnedPaths(pins);
  markQuiet(paths, glance, (place) => void (marks[place] = pinned.has(paths[place] as string) ? 0 : 1));
}
