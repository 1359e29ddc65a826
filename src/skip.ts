import type { Io } from './io.ts';

/** Commands that git's hooks run. */
const hooks = ['staged', 'push', 'receive', 'message'];

/** The reason for which a hook is to be skipped this once, or nothing: a blank reason is none. */
export function skipReason(command: string | undefined, env: Io['env']): string | undefined {
  if (command === undefined || !hooks.includes(command)) return undefined;
  const reason = env['TIGHTLIP_SKIP']?.trim();
  return reason === '' ? undefined : reason;
}
