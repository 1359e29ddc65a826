import { atLeast } from '../config/order.ts';
import { suppress } from '../config/suppress.ts';
import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import type { Finding, Report } from '../types.ts';
import { version } from '../version.ts';
import { type Configured, configure } from './configure.ts';
import { conclude } from './conclude.ts';
import { exitCode } from './exit-code.ts';
import { createFlow, type Outlet } from './flow.ts';
import type { Gather } from './gather.ts';
import { byNotice, byPlace, problemOrder } from './order.ts';
import { createProgress } from './progress.ts';
import { judgeAi } from './judge-ai.ts';
import { createStage, emptyOutcome, type Outcome, type Stage } from './stage.ts';
import { createVeil, veiledFinding, veiledReport } from './secret-names.ts';
import { today } from './today.ts';

/** One run: what to scan and how. */
export interface Run {
  readonly command: string;
  readonly gather: Gather;
  readonly options: ScanOptions;
  /** It judges a change: exceptions that the change brings are shown. */
  readonly change?: boolean;
  /** Takes findings while the scan runs, in report order, each as it will be in the report. */
  readonly outlet?: Outlet;
  /** `YYYY-MM-DD`, for exceptions that end; default: today in UTC, the same on every machine. */
  readonly today?: string;
}

/** Scans and judges. Whatever cannot be read is in `problems`; thrown are UserErrors (the scan cannot start) and programming errors. */
export async function scan(run: Run, io: Pick<Io, 'stderr' | 'env' | 'cwd' | 'platform'>): Promise<Report> {
  // Not `performance`: the first use of that loads a module of Node, 1 to 2 ms of a hook.
  const started = Date.now();
  const begun = new Date().toISOString();
  const outcome = emptyOutcome();
  const progress = createProgress(io, run.options.quiet);
  let stage: Stage | undefined;
  let ready: Configured | undefined;
  const settled = (): Configured => {
    if (!ready) throw new Error('a source was read before it was configured');
    return ready;
  };
  const context = { today: run.today ?? today(), strict: run.options.strict || !run.options.useConfig, full: false, change: run.change === true };
  const judge = (found: readonly Finding[]): readonly Finding[] => suppress(found, settled().config, context).findings;
  const veil = createVeil(() => (stage ??= createStage(settled().settings)));
  const outlet = run.outlet && ((found: readonly Finding[]): void => run.outlet?.(found.map((finding) => veiledFinding(finding, veil))));
  const flow = outlet && createFlow(outcome, judge, outlet);
  const surroundings = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const ahead = async (traces: Outcome): Promise<void> => flow?.know((await judgeAi(traces, settled().settings, settled().config, context.today, surroundings)).findings);
  try {
    await run.gather({
      configure: async (sides) => (ready = await configure(run.options, io, sides)),
      stage: () => (stage ??= createStage(settled().settings)),
      outcome,
      progress: progress.show,
      reached: flow?.reached,
      ahead: flow && run.options.only.includes('ai') ? ahead : undefined,
    });
  } finally {
    progress.clear();
  }
  const { config, settings } = settled();
  const problems = outcome.problems.sort(problemOrder);
  const full = settled().whole && problems.length === 0 && run.options.only.length === 3;
  const { findings, suppressed, notices, policy } = await conclude(outcome, settings, config, { ...context, full }, surroundings);
  const code = exitCode(findings, problems, (finding) => atLeast(finding.severity, config.failOn(finding.origin.path, finding.kind, run.options.failOn)), run.options.exitZero);
  const report = veiledReport({
    command: run.command,
    version,
    complete: problems.length === 0,
    only: run.options.only.length === 3 ? undefined : run.options.only,
    findings: findings.sort(byPlace),
    suppressed,
    problems,
    // Configuration notes what it refuses when it is asked, up to the threshold of the exit code.
    notices: [...settled().notices, ...config.notices(), ...notices].sort(byNotice),
    policy,
    stats: { files: outcome.files, bytes: outcome.bytes, commits: outcome.commits, skipped: outcome.skipped, durationMs: Date.now() - started },
    exitCode: code,
    started: begun,
    root: settled().root,
  }, veil);
  if (policy === undefined) return report;
  const failed = await (await import('./record.ts')).record(report, config, io);
  return failed ? { ...report, notices: [...report.notices, failed].sort(byNotice) } : report;
}
