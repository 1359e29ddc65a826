import { suppress, type SuppressContext } from '../config/suppress.ts';
import type { Config } from '../config/types.ts';
import type { Surroundings } from '../source/environment.ts';
import type { Finding, Suppressed } from '../types/finding.ts';
import type { PolicySummary } from '../types/report.ts';
import type { Notice } from '../types/source.ts';
import { judgeAi } from './judge-ai.ts';
import type { Outcome, StageSettings } from './stage.ts';

/** What is left when policy and configuration have spoken. */
export interface Conclusion {
  readonly findings: Finding[];
  readonly suppressed: Suppressed[];
  readonly notices: Notice[];
  readonly policy?: PolicySummary;
}

/** Judges everything that all threads brought together: once, in one thread. */
export async function conclude(outcome: Outcome, settings: StageSettings, config: Config, context: SuppressContext, around: Surroundings): Promise<Conclusion> {
  const ai = await judgeAi(outcome, settings, config, context.today, around);
  const { findings, suppressed, notices } = suppress([...outcome.findings, ...ai.findings], config, context);
  return { findings, suppressed: [...suppressed, ...ai.suppressed], notices: [...ai.notices, ...notices], policy: ai.summary };
}
