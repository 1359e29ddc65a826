/** Policies through the built program. */
import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
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

/** What a command says of tools where all are banned. */
export const banned = (here: Scratch, args: readonly string[]): Shown[] => judged(here, [...args, '--policy', 'deny-all']).findings.filter(({ kind }) => kind === 'ai-tool');

/** Runs every fix of these, each once; returns what was run. Each must end well. */
export function repair(here: Scratch, args: readonly string[]): string[] {
  const commands = [...new Set(banned(here, args).map(({ advice }) => advice))];
  for (const command of commands) expect([command, shell(here, command)]).toEqual([command, { status: 0, output: expect.any(String) }]);
  return commands;
}
