import { atLeast } from '../config/order.ts';
import { suppress, type SuppressContext } from '../config/suppress.ts';
import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import type { Surroundings } from '../source/environment.ts';
import type { Finding } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import { version } from '../version.ts';
import { type Configured, configure } from './configure.ts';
import { conclude } from './conclude.ts';
import { exitCode } from './exit-code.ts';
import { createFlow, type Flow, type Outlet } from './flow.ts';
import type { Gather } from './gather.ts';
import { byNotice, byPlace, problemOrder } from './order.ts';
import { createProgress } from './progress.ts';
import { judgeAi } from './judge-ai.ts';
import { createStage, emptyOutcome, type Outcome, type Stage } from './stage.ts';
import { createVeil, veiledFinding, veiledReport, type Veil } from './secret-names.ts';
import { isoTime, today } from './today.ts';

/** Bytes from which compiling pays. */
const MUCH = 1 << 20;

/** One run: what to scan and how. */
export interface Run {
  readonly command: string;
  readonly gather: Gather;
  readonly options: ScanOptions;
  /** It judges a change: exceptions that the change brings are shown. */
  readonly change?: boolean;
  /** Much is looked at, as a rule: V8 need not hurry. */
  readonly patient?: true;
  /** Takes findings while the scan runs, in report order, each as it will be in the report. */
  readonly outlet?: Outlet;
  /** `YYYY-MM-DD`, for exceptions that end; default: today in UTC, the same on every machine. */
  readonly today?: string;
}

type World = Pick<Io, 'stderr' | 'env' | 'cwd' | 'platform' | 'user' | 'hasty' | 'brief' | 'patient'>;

/** A run under way: everything that its end needs to know. */
interface Underway {
  readonly run: Run;
  readonly io: World;
  readonly outcome: Outcome;
  readonly context: SuppressContext;
  readonly configured: () => Configured;
  readonly veil: Veil;
  /** Milliseconds since 1970. */
  readonly started: number;
}

const around = ({ cwd, env, platform }: World): Surroundings => ({ cwd: cwd(), env, platform });

/** Findings that leave before the end, for who takes them. */
function early({ run, outcome, context, configured, veil }: Underway): Flow | undefined {
  const { outlet } = run;
  if (!outlet) return undefined;
  const judge = (found: readonly Finding[]): readonly Finding[] => suppress(found, configured().config, context).findings;
  return createFlow(outcome, judge, (found) => outlet(found.map((finding) => veiledFinding(finding, veil))));
}

/** Judges what was found, as the report of the run. */
async function reported({ run, io, outcome, context, configured, veil, started }: Underway): Promise<Report> {
  const { config, settings, notices: said, whole, root } = configured();
  const { only, failOn, exitZero } = run.options;
  const problems = outcome.problems.sort(problemOrder);
  const full = whole && problems.length === 0 && only.length === 3;
  const { findings, suppressed, notices, policy } = await conclude(outcome, settings, config, { ...context, full }, around(io));
  const code = exitCode(findings, problems, (finding) => atLeast(finding.severity, config.failOn(finding.origin.path, finding.kind, failOn)), exitZero);
  return veiledReport({
    command: run.command,
    version,
    complete: problems.length === 0,
    only: only.length === 3 ? undefined : only,
    findings: findings.sort(byPlace),
    suppressed,
    problems,
    // Configuration notes what it refuses when it is asked, up to the threshold of the exit code.
    notices: [...said, ...config.notices(), ...notices].sort(byNotice),
    policy,
    stats: { files: outcome.files, bytes: outcome.bytes, commits: outcome.commits, skipped: outcome.skipped, durationMs: Date.now() - started },
    exitCode: code,
    started: isoTime(new Date(started)),
    root,
  }, veil);
}

/** The report, with a line of it in the audit file where the policy names one; that there could be none is a notice. */
async function recorded(report: Report, { configured, io }: Underway): Promise<Report> {
  if (report.policy === undefined) return report;
  const failed = await (await import('./record.ts')).record(report, configured().config, io);
  return failed ? { ...report, notices: [...report.notices, failed].sort(byNotice) } : report;
}

/** To be called when everything is loaded: what Node compiled ahead of time of itself holds for V8's usual flags only, and threads that are starting load most of it. */
function hurryOrWait({ patient }: Run, { change }: SuppressContext, io: World): void {
  if (change) io.hasty?.(true);
  if (patient) io.patient?.(true);
}

/** Scans and judges. Whatever cannot be read is in `problems`; thrown are UserErrors (the scan cannot start) and programming errors. */
export async function scan(run: Run, io: World): Promise<Report> {
  let stage: Stage | undefined;
  let ready: Configured | undefined;
  const configured = (): Configured => {
    if (!ready) throw new Error('a source was read before it was configured');
    return ready;
  };
  const stageOf = (): Stage => (stage ??= createStage(configured().settings));
  const context = { today: run.today ?? today(), strict: run.options.strict || !run.options.useConfig, full: false, change: run.change === true };
  // Not `performance`: the first use of that loads a module of Node, 1 to 2 ms of a hook.
  const underway: Underway = { run, io, outcome: emptyOutcome(), context, configured, veil: createVeil(stageOf), started: Date.now() };
  const progress = createProgress(io, run.options.quiet);
  if (context.change) io.brief?.(true);
  const flow = early(underway);
  const ahead = async (traces: Outcome): Promise<void> => flow?.know((await judgeAi(traces, configured().settings, configured().config, context.today, around(io))).findings);
  try {
    await run.gather({
      configure: async (sides) => {
        ready = await configure(run.options, io, sides);
        hurryOrWait(run, context, io);
        return ready;
      },
      stage: stageOf,
      outcome: underway.outcome,
      progress: (outcome, of) => {
        if (outcome.bytes > MUCH) {
          io.hasty?.(false);
          io.brief?.(false);
        }
        progress.show(outcome, of);
      },
      reached: flow?.reached,
      ahead: flow && run.options.only.includes('ai') ? ahead : undefined,
    });
  } finally {
    progress.clear();
  }
  return recorded(await reported(underway), underway);
}
