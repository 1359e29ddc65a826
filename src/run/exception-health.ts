import type { Config } from '../config/types.ts';
import type { Io } from '../io.ts';
import type { Report } from '../types/report.ts';
import { endOf, policyHealth } from './policy-health.ts';
import { today } from './today.ts';
import { scanWhole } from './whole.ts';

/** Exceptions of secrets and leaks whose last day is near or past. */
function endings(config: Config, now: string): string[] {
  const allows = config.allows.flatMap(({ until, fingerprint, rule, written }) => {
    const end = until === undefined ? undefined : endOf({ until }, now);
    return end ? [`the exception for ${fingerprint ?? rule ?? 'paths'} (${written.file}:${written.line}) ${end}`] : [];
  });
  const { baseline } = config;
  const entries = [...(baseline?.entries.values() ?? [])].flatMap(({ until, fingerprint }) => {
    const end = until === undefined ? undefined : endOf({ until }, now);
    return end ? [`the baseline's entry ${fingerprint} (${baseline?.file}) ${end}`] : [];
  });
  return [...allows, ...entries];
}

/**
 * What is to be said of all exceptions: those that end within 30 days or have ended, those that match nothing in the work tree (which is
 * scanned only when there are any). Throws a UserError for configuration that is not valid.
 */
export async function exceptionHealth(io: Io, config: Config): Promise<string[]> {
  const now = today();
  if (config.allows.length === 0 && !config.baseline?.entries.size) return policyHealth(io);
  let scanned: Promise<Report> | undefined;
  const whole = (): Promise<Report> => (scanned ??= scanWhole(io));
  const stale = (await whole()).notices.filter(({ code }) => code === 'stale-exception');
  return [...endings(config, now), ...stale.map(({ path, startLine, message }) => `${path}:${startLine ?? 1} ${message}`), ...(await policyHealth(io, whole))];
}
