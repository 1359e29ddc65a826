import { effective } from '../config/effective.ts';
import { ownRules } from '../config/own-scopes.ts';
import type { Io } from '../io.ts';
import type { AiException, PolicyLayer } from '../types/policy.ts';
import type { Report } from '../types/report.ts';
import { checkPolicy } from './judge-ai.ts';
import { treeLayers } from './layers.ts';
import { today } from './today.ts';
import { scanWhole } from './whole.ts';

/** Days ahead of its end from which an exception is mentioned. */
const SOON = 30;

const daysUntil = (day: string, now: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${now}T00:00:00Z`)) / 86_400_000);

function sourceOf({ path, lines }: PolicyLayer, index: number): string {
  const line = lines[`exception.${index}`];
  return line === undefined ? path : `${path}:${line}`;
}

/** What is to be said of an exception's last day: nothing while it is far away. */
export function endOf({ until }: Pick<AiException, 'until'>, now: string): string | undefined {
  const left = daysUntil(until, now);
  if (left < 0) return `ended on ${until}`;
  return left <= SOON ? `ends on ${until}, in ${left} ${left === 1 ? 'day' : 'days'}` : undefined;
}

/** What is to be said of the AI policy's exceptions: which end soon, and which match nothing in the work tree. `whole` scans it. Throws a UserError for configuration that is not valid. */
export async function policyHealth(io: Io, whole: () => Promise<Report> = () => scanWhole(io, { only: 'ai' })): Promise<string[]> {
  const { layers, baseline } = await treeLayers(io, undefined);
  const config = effective(layers, baseline, ownRules(layers));
  const { policy } = config;
  await checkPolicy(config, today());
  const all = policy.flatMap((layer) => (layer.ai.exception ?? []).map((exception, index) => ({ exception, source: sourceOf(layer, index) })));
  if (all.length === 0) return [];
  const report = await whole();
  const matched = new Set([...(report.policy?.exceptions.used ?? []), ...(report.policy?.exceptions.expired ?? [])].map((one) => (one as { source: string }).source));
  const now = today();
  return all.flatMap(({ exception, source }) => {
    const what = `the exception of ${exception.owner} for ${[...(exception.tools ?? []), ...(exception.checks ?? [])].join(', ')} (${source})`;
    const end = endOf(exception, now);
    return [...(end ? [`${what} ${end}`] : []), ...(matched.has(source) ? [] : [`${what} matches nothing here`])];
  });
}
