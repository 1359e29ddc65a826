import type { Notice } from '../types/source.ts';
import type { Layer } from './gather.ts';
import { pathSet } from './glob.ts';
import { lockedNotice, type Locks, writtenAt } from './locks.ts';
import { ruleGlob } from './rule-glob.ts';
import type { AllowEntry } from './schema.ts';
import type { Allow } from './types.ts';

function allowOf(layer: Layer, entry: AllowEntry, index: number): Allow {
  const inPaths = entry.paths ? pathSet(entry.paths, layer.directory) : pathSet(['**'], layer.directory);
  const rule = entry.rule === undefined ? undefined : ruleGlob(entry.rule);
  return {
    fingerprint: entry.fingerprint,
    rule: entry.rule,
    paths: entry.paths,
    reason: entry.reason,
    owner: entry.owner,
    until: entry.until,
    layer: layer.name,
    at: inPaths,
    written: writtenAt(layer, ['allow', index]),
    covers: (finding) => (rule ? rule.matches(finding.rule) : entry.fingerprint === finding.fingerprint) && inPaths(finding.path),
  };
}

/** All `[[allow]]` that count; those below a lock do not, and are noted. */
export function allowsOf(layers: readonly Layer[], locks: readonly Locks[], note: (notice: Notice) => void): Allow[] {
  return layers.flatMap((layer, i) => {
    const allows = (layer.file.settings.allow ?? []).map((entry, index) => allowOf(layer, entry, index));
    const lock = locks[i]?.get('allow');
    if (!lock) return allows;
    for (const { written } of allows) note(lockedNotice(written, 'an `[[allow]]`', lock));
    return [];
  });
}
