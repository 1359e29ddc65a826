/** Policies through the built program. */
import { spawnSync } from 'node:child_process';
import { tightlip } from './program.ts';
import type { Scratch } from './repository.ts';

export interface Judged {
  readonly status: number | null;
  readonly stderr: string;
  readonly findings: readonly Shown[];
  readonly suppressed: readonly { rule: string; by: Record<string, string> }[];
  readonly notices: readonly { code: string; path?: string; startLine?: number; message: string }[];
  readonly problems: readonly { code: string; message: string }[];
  readonly policy?: { hash: string; mode: string; sources: { layer: string; path: string; hash: string }[]; exceptions: { used: unknown[]; expired: unknown[] } };
}

export interface Shown {
  readonly kind: string;
  readonly rule: string;
  readonly verdict?: string;
  readonly severity: string;
  readonly presence?: string;
  readonly check?: string;
  readonly blocking: boolean;
  readonly path?: string;
  readonly object?: string;
  readonly advice: string;
  readonly from?: string;
  readonly expired?: { owner: string; until: string };
  readonly unmet?: readonly { requirement: string; path?: string; message: string }[];
  readonly policy?: Record<string, unknown>;
}

/** Runs a command on the AI part and reads its JSON. */
export function judged(here: Scratch, args: readonly string[], env: Record<string, string> = {}, input = ''): Judged {
  const ran = tightlip([...args, '--only', 'ai', '--format', 'json'], { cwd: here.path, env: { ...here.env, ...env }, input });
  const empty = { findings: [], suppressed: [], notices: [], problems: [] };
  return { ...(ran.stdout ? (JSON.parse(ran.stdout) as Omit<Judged, 'status' | 'stderr'>) : empty), status: ran.status, stderr: ran.stderr };
}

/** `rule verdict` of tools and `check` of risks, with what only warns marked. */
export const said = ({ findings }: Judged): string[] => findings.map((one) => `${one.check ?? one.rule.replace('ai/', '')}${one.verdict ? ` ${one.verdict}` : ''}${one.blocking ? '' : ' (warns)'}`);

/** Runs a command as a developer pastes it. */
export function shell(here: Scratch, command: string): { status: number | null; output: string } {
  const ran = spawnSync('sh', ['-c', command], { cwd: here.path, env: here.env, encoding: 'utf8' });
  return { status: ran.status, output: ran.stdout + ran.stderr };
}
