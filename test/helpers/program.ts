/** Runs the built program as a user would. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Found extends Ran {
  /** `path:line rule` of each finding, in order. */
  readonly places: readonly string[];
  readonly problems: readonly { readonly code: string; readonly path?: string; readonly message: string }[];
  readonly report: Record<string, unknown>;
}

interface Where {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** The built program. */
export const program = resolve('bin/tightlip.js');

/** Runs `tightlip` with arguments. */
export function tightlip(args: readonly string[], { cwd, env, input }: Where): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, env, input: input ?? '', encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** Runs a scanning command that reports secrets as JSON. */
export function find(args: readonly string[], where: Where): Found {
  const [command = '', ...rest] = args;
  const ran = tightlip([command, '--format', 'json', '--only', 'secrets', ...rest], where);
  const report = (ran.stdout ? JSON.parse(ran.stdout) : {}) as { findings?: { path?: string; object?: string; startLine: number; rule: string }[]; problems?: Found['problems'] };
  const places = (report.findings ?? []).map(({ path, object, startLine, rule }) => `${object ?? path}:${startLine} ${rule}`);
  return { ...ran, places, problems: report.problems ?? [], report };
}
