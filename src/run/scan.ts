import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { ScanOptions } from '../options.ts';
import type { Notice, Problem, Report, Source } from '../types.ts';
import { version } from '../version.ts';
import { exitCode } from './exit-code.ts';
import { byPlace, problemOrder } from './order.ts';
import { createStage, emptyOutcome, type StageSettings } from './stage.ts';
import { unlistedTools } from './tools.ts';

/** One run: what to scan and how. `settings` travel to every thread. */
export interface Run {
  readonly command: string;
  readonly source: Source;
  readonly options: ScanOptions;
  readonly settings: StageSettings;
  readonly notices?: readonly Notice[];
}

/** Scans in this thread. Whatever cannot be read is in `problems`; only programming errors are thrown. */
export async function scan(run: Run): Promise<Report> {
  const started = performance.now();
  const stage = createStage(run.settings);
  const outcome = emptyOutcome();
  const note = (problem: Problem): void => void outcome.problems.push(problem);
  const skipped: Record<string, number> = {};
  const skip = (reason: string): void => void (skipped[reason] = (skipped[reason] ?? 0) + 1);
  for await (const chunk of run.source.chunks(note, skip)) await stage.look(chunk, outcome);
  outcome.findings.push(...unlistedTools(outcome.evidence, createCatalogue(run.settings.tools).tools, run.settings.salt));
  const findings = outcome.findings.sort(byPlace);
  const problems = outcome.problems.sort(problemOrder);
  return {
    command: run.command,
    version,
    complete: problems.length === 0,
    only: run.options.only.length === 3 ? undefined : run.options.only,
    findings,
    suppressed: [],
    problems,
    notices: run.notices ?? [],
    stats: { files: outcome.files, bytes: outcome.bytes, commits: 0, skipped, durationMs: Math.round(performance.now() - started) },
    exitCode: exitCode(findings, problems, run.options.failOn ?? 'low', run.options.exitZero),
  };
}
