import { promises } from 'node:fs';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/types.ts';
import type { Io } from '../io.ts';
import { auditFile, auditLine } from '../policy/audit.ts';
import { gitOutput } from '../source/git.ts';
import type { Report } from '../types/report.ts';
import type { Notice } from '../types/source.ts';
import { version } from '../version.ts';
import { judgeAi } from './judge-ai.ts';
import { emptyOutcome } from './stage.ts';
import { today } from './today.ts';

/** Who runs it, as far as the environment says: a server's own variables first. */
const userOf = (env: Io['env']): string => env['GL_USERNAME'] ?? env['GITHUB_ACTOR'] ?? env['GITLAB_USER_LOGIN'] ?? env['USER'] ?? env['USERNAME'] ?? '';

/**
 * Appends a line about a run to the audit file of a company's policy, if it names one. A file that cannot be written is a notice and no problem:
 * a full disk on one machine must not stop its commits, and who may write the file is the company's own affair.
 */
export async function record(report: Report, config: Config, io: Pick<Io, 'env' | 'cwd' | 'platform'>, skip?: string): Promise<Notice | undefined> {
  const file = auditFile(config.policy, report.policy);
  if (file === undefined) return undefined;
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const commit = await gitOutput(['rev-parse', '--verify', '--quiet', 'HEAD'], around).then((output) => output.toString('latin1').trim(), () => undefined);
  try {
    await promises.appendFile(file, auditLine(report, { time: new Date().toISOString(), user: userOf(io.env), commit, skip }), { mode: 0o640 });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { code: 'audit-failed', path: file, message: `no audit line was written (${code})` };
  }
}

/** A skipped hook leaves a line too, where the company's policy wants lines. Configuration that cannot be read is no reason to skip less. */
export async function recordSkip(command: string, reason: string, io: Pick<Io, 'env' | 'cwd' | 'platform'>): Promise<void> {
  const { cwd, env, platform } = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const config = await loadConfig({ cwd, env, platform }).catch(() => undefined);
  if (!config?.policy.some(({ ai }) => ai.audit)) return;
  const { summary } = await judgeAi(emptyOutcome(), { only: ['ai'], salt: '', enable: [] }, config, today(), { cwd, env, platform });
  await record({ ...skipped, command, policy: summary }, config, io, reason);
}

const skipped = { version, complete: false, findings: [], suppressed: [], problems: [], notices: [], stats: { files: 0, bytes: 0, commits: 0, skipped: {}, durationMs: 0 }, exitCode: 0 } as const;
