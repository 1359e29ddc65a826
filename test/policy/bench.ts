import agents from 'rules:agents';
import { pathSet } from '../../src/config/glob.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { policyLayers } from '../../src/config/policy-layers.ts';
import { createCatalogue, toolIdentities } from '../../src/inspect/evidence/catalogue.ts';
import type { JudgeContext } from '../../src/policy/bench.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judge.ts';
import type { Evidence, Finding } from '../../src/types/finding.ts';
import type { AgentCheck, Risk, RiskSubject } from '../../src/types/inspect.ts';
import type { PolicyLayer } from '../../src/types/policy.ts';
import type { Origin } from '../../src/types/source.ts';

export const catalogue = toolIdentities(createCatalogue().tools);
export const checks = Object.values(agents as Record<string, readonly AgentCheck[]>).flat();
export const today = '2026-07-15';

/** A file's `[ai]`, parsed as in a run. */
export function layer(toml: string, over: { layer?: PolicyLayer['layer']; path?: string; directory?: string } = {}): PolicyLayer {
  const { layer: name = 'company', path = 'policy.toml', directory = '' } = over;
  const [only] = policyLayers([{ name, directory, file: parseConfig(path, new TextEncoder().encode(toml)) }]);
  if (!only) throw new Error('no [ai] in the test policy');
  return only;
}

const at = (path: string): Origin => ({ kind: 'file', path });

/** A trace; of medium strength by its path unless said. */
export const trace = (tool: string, path: string, over: Partial<Evidence> = {}): Evidence => ({ tool, trace: 'path', strength: 'medium', what: path, origin: at(path), ...over });

export const risk = (check: string, path: string, subject?: RiskSubject): Risk => ({ check, origin: at(path), region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 }, what: `setting of ${check}`, ...(subject ? { subject } : {}) });

export interface Case {
  readonly evidence?: readonly Evidence[];
  readonly risks?: readonly Risk[];
  readonly policy?: string | readonly PolicyLayer[];
  readonly context?: Partial<JudgeContext>;
}

/** Judges as a run does. A text is a company's file. */
export function verdicts({ evidence = [], risks = [], policy = [], context = {} }: Case): Promise<Judgement> {
  const layers = typeof policy === 'string' ? [layer(policy)] : policy;
  return judge(evidence, risks, layers, { today, salt: '', catalogue, checks, paths: pathSet, ...context });
}

/** `tool verdict blocking` of each tool finding, for short expectations. */
export const lines = (findings: readonly Finding[]): string[] => findings.map((finding) => `${finding.tool ?? finding.check} ${finding.verdict ?? finding.severity}${finding.blocking ? '' : ', warning'}`);
