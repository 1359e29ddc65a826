import { detect } from '../detect/detect.ts';
import { compileRules, createEngine, type Engine } from '../match/engine.ts';
import type { Area } from '../options.ts';
import type { Chunk, Evidence, Finding, Problem, Risk, Rule } from '../types.ts';
import { builtIn } from './catalogue.ts';

/** What a thread needs to know of a run; plain data, so that it can be posted to a worker. */
export interface StageSettings {
  readonly only: readonly Area[];
  readonly salt: string;
  readonly own: readonly Rule[];
  /** Rule groups that are off by default and switched on (`identifiers`). */
  readonly enable: readonly string[];
}

/** What chunks gave so far. */
export interface Outcome {
  readonly findings: Finding[];
  readonly evidence: Evidence[];
  readonly risks: Risk[];
  readonly problems: Problem[];
  files: number;
  bytes: number;
}

export const emptyOutcome = (): Outcome => ({ findings: [], evidence: [], risks: [], problems: [], files: 0, bytes: 0 });

/** The part of the pipeline that runs where the bytes are: match, detect, inspect. One a thread. */
export interface Stage {
  readonly engine: Engine;
  look(chunk: Chunk, into: Outcome): void;
}

export function createStage(settings: StageSettings): Stage {
  const all = [...builtIn, ...settings.own];
  const byId = new Map(all.map((rule) => [rule.id, rule]));
  const kinds = new Set<'secret' | 'leak'>();
  if (settings.only.includes('secrets')) kinds.add('secret');
  if (settings.only.includes('leaks')) kinds.add('leak');
  const enabled = (rule: string): boolean => settings.enable.some((group) => rule.startsWith(`${group}/`));
  const engine = createEngine(compileRules(builtIn), settings.own, { wants: ({ id, off }) => off !== true || enabled(id) });
  return {
    engine,
    look(chunk, into) {
      if (chunk.overlap === 0) into.files++;
      into.bytes += chunk.bytes.length - chunk.overlap - (chunk.tail ?? 0);
      if (kinds.size === 0) return;
      const { matches } = engine.scan(chunk.bytes, chunk.origin.path);
      if (matches.length === 0) return;
      into.findings.push(...detect(chunk, matches, (id) => byId.get(id), { salt: settings.salt, kinds, enabled }));
    },
  };
}
