import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import type { Notice, Report } from '../types.ts';
import { version } from '../version.ts';
import { conclude } from './conclude.ts';
import { exitCode } from './exit-code.ts';
import type { Gather } from './gather.ts';
import { byPlace, problemOrder } from './order.ts';
import { createProgress } from './progress.ts';
import { createStage, emptyOutcome, type Stage, type StageSettings } from './stage.ts';

/** One run: what to scan and how. `settings` travel to every thread. */
export interface Run {
  readonly command: string;
  readonly gather: Gather;
  readonly options: ScanOptions;
  readonly settings: StageSettings;
  readonly notices?: readonly Notice[];
}

/** Scans and judges. Whatever cannot be read is in `problems`; thrown are UserErrors (the scan cannot start) and programming errors. */
export async function scan(run: Run, io: Pick<Io, 'stderr' | 'env'>): Promise<Report> {
  const started = performance.now();
  const outcome = emptyOutcome();
  const progress = createProgress(io, run.options.quiet);
  let stage: Stage | undefined;
  try {
    await run.gather({ stage: () => (stage ??= createStage(run.settings)), settings: run.settings, outcome, progress: progress.show });
  } finally {
    progress.clear();
  }
  const { findings, suppressed, notices, policy } = await conclude(outcome, run.settings);
  const problems = outcome.problems.sort(problemOrder);
  return {
    command: run.command,
    version,
    complete: problems.length === 0,
    only: run.options.only.length === 3 ? undefined : run.options.only,
    findings: findings.sort(byPlace),
    suppressed,
    problems,
    notices: [...(run.notices ?? []), ...notices],
    policy,
    stats: { files: outcome.files, bytes: outcome.bytes, commits: outcome.commits, skipped: outcome.skipped, durationMs: Math.round(performance.now() - started) },
    exitCode: exitCode(findings, problems, run.options.failOn ?? 'low', run.options.exitZero),
  };
}
