import { agentInspector } from '../inspect/agents/inspector.ts';
import { pinInspector, type Pin } from '../inspect/agents/pins.ts';
import { contentInspector } from '../inspect/evidence/content.ts';
import type { Catalogue } from '../inspect/evidence/catalogue.ts';
import { createOrdinary } from '../inspect/ordinary.ts';
import type { Inspector } from '../types/inspect.ts';

/** Everything that reads whole files: traces of AI tools, dangers in agent configuration. */
export function createInspectors(catalogue: Catalogue, pins: readonly Pin[] = []): readonly Inspector[] {
  return [contentInspector(catalogue), agentInspector(catalogue), ...(pins.length > 0 ? [pinInspector(pins)] : [])];
}

/** Says of paths that they are no traces and that these inspectors do not look at them. */
export function ordinaryPaths({ glance }: Pick<Catalogue, 'glance'>, pins: readonly Pin[] = []): (path: string) => boolean {
  const ordinary = createOrdinary(glance);
  if (pins.length === 0) return ordinary;
  const pinned = new Set(pins.map(({ path }) => path));
  return (path) => !pinned.has(path) && ordinary(path);
}
