/** What a scanning command reports as JSON, with how it ended. */
import { tightlip } from './program.ts';

export interface Reported {
  readonly status: number | null;
  readonly stderr: string;
  readonly findings: { path: string; startLine: number; rule: string; severity: string; fingerprint: string; blocking: boolean }[];
  readonly suppressed: { path: string; by: { kind: string; reason: string } }[];
  readonly notices: { code: string; path?: string; startLine?: number; message: string }[];
}

/** Runs a scanning command; one that prints no report has found nothing. */
export function reported([command = '', ...rest]: readonly string[], cwd: string, env: Record<string, string>): Reported {
  const { status, stdout, stderr } = tightlip([command, '--format', 'json', ...rest], { cwd, env });
  const report = (stdout ? JSON.parse(stdout) : { findings: [], suppressed: [], notices: [] }) as Reported;
  return { ...report, status, stderr };
}
