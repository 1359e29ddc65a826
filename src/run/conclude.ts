import { suppress, type SuppressContext } from '../config/suppress.ts';
import type { Config } from '../config/types.ts';
import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { Finding, Notice, PolicySummary, Suppressed } from '../types.ts';
import type { Outcome, StageSettings } from './stage.ts';
import { unlistedTools } from './tools.ts';

/** What is left when policy and configuration have spoken. */
export interface Conclusion {
  readonly findings: Finding[];
  readonly suppressed: Suppressed[];
  readonly notices: Notice[];
  readonly policy?: PolicySummary;
}

/** Judges everything that all threads brought together: once, in one thread. */
export async function conclude(outcome: Outcome, settings: StageSettings, config: Config, context: SuppressContext): Promise<Conclusion> {
  const tools = outcome.evidence.length > 0 ? unlistedTools(outcome.evidence, createCatalogue(settings.tools).tools, settings.salt) : [];
  const { findings, suppressed, notices } = suppress([...outcome.findings, ...tools], config, context);
  return { findings, suppressed, notices: [...config.notices(), ...notices] };
}
