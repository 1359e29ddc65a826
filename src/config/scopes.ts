import type { Notice } from '../types/source.ts';
import type { Layer } from './gather.ts';
import { below, glob, type Glob } from './glob.ts';
import { lockedNotice, locksOf, type Locks, writtenAt } from './locks.ts';
import { ruleGlob, type RuleGlob } from './rule-glob.ts';
import type { Severity } from '../types.ts';
import type { Written } from './types.ts';

/** A layer with its patterns compiled and what it may not loosen. */
export interface Scope {
  readonly layer: Layer;
  readonly locks: Locks;
  /** Stands below a file whose locked `[ai]` it cannot weaken. */
  readonly belowAi: boolean;
  readonly exclude: readonly Glob[];
  readonly disable: readonly string[];
  readonly enable: readonly string[];
  /** Most specific last. */
  readonly severity: readonly { readonly glob: RuleGlob; readonly name: string; readonly value: Severity }[];
}

/** Whether a glob of rules may speak of AI tools or agent risks. */
const mayNameAi = (name: string): boolean => ['ai/x', 'agent/x'].some((rule) => ruleGlob(name).matches(rule)) || /^(?:ai|agent)\//.test(name);

function excludes(layer: Layer, lock: Written | undefined, notice: (notice: Notice) => void): Glob[] {
  const all = (layer.file.settings.exclude ?? []).map(glob);
  if (!lock) return all;
  all.forEach(({ negated }, i) => {
    if (!negated) notice(lockedNotice(writtenAt(layer, ['exclude', i], 'value'), 'an entry of `exclude`', lock));
  });
  return all.filter(({ negated }) => negated);
}

function disables(layer: Layer, lock: Written | undefined, aiLock: Written | undefined, notice: (notice: Notice) => void): readonly string[] {
  const all = layer.file.settings.disable ?? [];
  all.forEach((name, i) => {
    const by = lock ?? (aiLock && mayNameAi(name) ? aiLock : undefined);
    if (by) notice(lockedNotice(writtenAt(layer, ['disable', i], 'value'), 'an entry of `disable`', by));
  });
  return lock ? [] : all;
}

/** All layers, compiled; what locks forbid is left out and noted. */
export function scopesOf(layers: readonly Layer[], notice: (notice: Notice) => void): { scopes: readonly Scope[]; aiLock: Written | undefined } {
  const locks = locksOf(layers);
  const aiAt = layers.findIndex(({ file }) => file.settings.ai !== undefined && file.settings.ai.locked !== false);
  const aiLayer = layers[aiAt];
  const aiLock = aiLayer && writtenAt(aiLayer, ['ai']);
  const scopes = layers.map((layer, i): Scope => {
    const { settings } = layer.file;
    const held = locks[i] as Locks;
    const belowAi = aiAt >= 0 && i > aiAt;
    const severity = Object.entries(settings.severity ?? {}).map(([name, value]) => ({ glob: ruleGlob(name), name, value }));
    return {
      layer,
      locks: held,
      belowAi,
      exclude: excludes(layer, held.get('exclude'), notice),
      disable: disables(layer, held.get('disable'), belowAi ? aiLock : undefined, notice),
      enable: settings.enable ?? [],
      severity: severity.sort((a, b) => a.glob.weight - b.glob.weight),
    };
  });
  return { scopes, aiLock };
}

/** The scopes that speak of a path, highest authority first. Remembered by directory. */
export function chains(scopes: readonly Scope[]): (path: string) => readonly Scope[] {
  const top = scopes.filter(({ layer }) => layer.directory === '');
  const nested = scopes.filter(({ layer }) => layer.directory !== '');
  if (nested.length === 0) return () => top;
  const known = new Map<string, readonly Scope[]>();
  return (path) => {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const before = known.get(directory);
    if (before) return before;
    const found = [...top, ...nested.filter(({ layer }) => below(layer.directory, `${directory}/x`) !== undefined)];
    known.set(directory, found);
    return found;
  };
}
