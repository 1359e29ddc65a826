import { fingerprint } from '../detect/fingerprint.ts';
import type { Finding } from '../types/finding.ts';
import type { AgentCheck, Risk } from '../types/inspect.ts';
import type { CompiledLayer } from './compile.ts';
import { endpointListed, hasLists, serverDecided, serverListed } from './lists.ts';

/** Does a danger count, after the company's lists? `layers` are those that cover the file. */
export function counts(risk: Risk, layers: readonly CompiledLayer[]): boolean {
  const { check, subject } = risk;
  if (check === 'M04') return subject !== undefined && unlistedServer(risk, layers);
  if (subject?.kind === 'mcp' && check.startsWith('X')) return !serverDecided(layers, subject);
  if (subject?.kind === 'endpoint') return !endpointListed(layers, subject);
  return true;
}

/** A remote server is an endpoint too; without lists it is nobody's business. */
function unlistedServer({ subject }: Risk, layers: readonly CompiledLayer[]): boolean {
  if (!subject) return false;
  const listed = serverListed(layers, subject);
  if (listed === 'no') return true;
  const remote = /^https?:\/\//i.test(subject.value);
  return remote && listed !== 'yes' && hasLists(layers) && !endpointListed(layers, { ...subject, kind: 'endpoint' });
}

/** A danger as a finding. The fingerprint is over check, path and setting: a changed command is a new finding. */
export function riskFinding(risk: Risk, check: AgentCheck, salt: string, blocking: boolean): Finding {
  return {
    kind: 'agent-risk',
    rule: `agent/${check.slug}`,
    title: check.title,
    severity: check.severity,
    blocking,
    origin: risk.origin,
    region: risk.region,
    excerpt: risk.what,
    fingerprint: fingerprint(salt, 'agent-risk', check.id, utf8(risk.origin.path), utf8(risk.what)),
    advice: check.instead,
    docs: check.source,
    reasons: [check.gain],
    check: check.id,
    ...(risk.subject?.kind === 'tool' ? { tool: risk.subject.value } : {}),
  };
}

/** Fingerprints are over Latin-1: other letters as their UTF-8 bytes. */
export const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
