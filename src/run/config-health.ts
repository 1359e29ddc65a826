import { lockNotices, takenIds, unknownRules } from '../config/check.ts';
import { effective } from '../config/effective.ts';
import { ownRules } from '../config/own-scopes.ts';
import type { Fault } from '../config/fault.ts';
import type { Layer } from '../config/gather.ts';
import type { Baseline, Config } from '../config/types.ts';
import type { Io } from '../io.ts';
import type { Notice } from '../types/source.ts';
import { checkPolicy } from './judge-ai.ts';
import { knownRules } from './known-rules.ts';
import { treeLayers } from './layers.ts';
import { today } from './today.ts';

/** The configuration that holds for the work tree around, and what is wrong with it. */
export interface ConfigHealth {
  readonly layers: readonly Layer[];
  readonly baseline: Baseline | undefined;
  readonly config: Config;
  readonly faults: readonly Fault[];
  /** What files try against a lock or the policy. */
  readonly locked: readonly Notice[];
  /** What is valid and says nothing, in words. */
  readonly notes: readonly string[];
}

/** Reads and checks all configuration files of the work tree. Throws a ConfigError for one that cannot be read at all. */
export async function configHealth(io: Io, named?: string): Promise<ConfigHealth> {
  const { layers, baseline } = await treeLayers(io, named);
  const config = effective(layers, baseline, ownRules(layers));
  const known = knownRules();
  const rules = [...known, ...config.rules];
  const malformed = (baseline?.malformed ?? []).map((line): Fault => ({ file: baseline?.file ?? '', line, column: 1, message: 'is not a baseline entry', hint: 'repair or delete that line' }));
  const policy = await checkPolicy(config, today());
  const locked = [...lockNotices(config, rules, [...new Set(layers.map(({ directory }) => directory))]), ...policy.notices];
  return { layers, baseline, config, faults: [...takenIds(layers, known), ...unknownRules(layers, rules), ...malformed], locked, notes: policy.notes };
}
