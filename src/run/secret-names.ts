/** Names that hold a secret: of files, refs, people. They are published like any text, and every report prints them. */
import { detect, type DetectSettings } from '../detect/detect.ts';
import { mask, merged } from '../detect/excerpt.ts';
import { judged } from '../detect/judge.ts';
import type { FactsOf } from '../detect/resolve.ts';
import type { Engine } from '../match/engine.ts';
import type { Evidence, Finding, Match } from '../types/finding.ts';
import type { Report } from '../types/report.ts';
import type { Chunk, Notice, Origin, Problem } from '../types/source.ts';

/** A name as it may be printed. */
export type Veil = (name: string) => string;

const run = /[A-Za-z0-9_-]{16,}/g;
/** Ids of objects, sums and UUIDs, which names are full of. */
const known = /^(?:[0-9a-f-]+|[0-9A-F-]+|[^0-9]+|[0-9_-]+)$/;

/** A quick no for nearly every name: nothing in it is long and mixed enough. Half of all names have no digit, and need no list made. */
export const maySecret = (name: string): boolean => name.length >= 16 && /[0-9]/.test(name) && (name.match(run) ?? []).some((part) => !known.test(part));

/** Secrets in a name: only what has a form of its own, since a name has no context that could be trusted. */
function formsIn(engine: Engine, facts: FactsOf, bytes: Uint8Array): Match[] {
  const forms = engine.scan(bytes, '').matches.filter(({ rule }) => {
    const known = facts(rule);
    return (known?.shape === 'token' || known?.shape === 'pattern') && (known.kind ?? 'secret') === 'secret';
  });
  return judged(forms, bytes, facts).filter(({ confidence }) => confidence !== 'low');
}

/** Masks secrets in names; each name is looked at once. `engineOf` is asked when the first name looks like it. */
export function createVeil(engineOf: () => { readonly engine: Engine; readonly facts: FactsOf }): Veil {
  const seen = new Map<string, string>();
  return (name) => {
    if (!maySecret(name)) return name;
    const before = seen.get(name);
    if (before !== undefined) return before;
    const { engine, facts } = engineOf();
    const bytes = Buffer.from(name);
    let text = '';
    let done = 0;
    for (const { start, end } of merged(formsIn(engine, facts, bytes))) {
      text += bytes.toString('utf8', done, start) + mask(bytes.toString('utf8', start, end));
      done = end;
    }
    text += bytes.toString('utf8', done);
    seen.set(name, text);
    return text;
  };
}

/** What the name of a file gives, at the first line of that file. */
export function findingsInName(chunk: Chunk, engine: Engine, facts: FactsOf, settings: DetectSettings): Finding[] {
  const bytes = Buffer.from(chunk.origin.path);
  const matches = formsIn(engine, facts, bytes);
  if (matches.length === 0) return [];
  const name: Chunk = { origin: chunk.origin, bytes, firstLine: 1, firstColumn: 1, overlap: 0 };
  return detect(name, matches, facts, settings).map((finding) => ({ ...finding, inline: undefined, reasons: [...(finding.reasons ?? []), 'it stands in the name of the file'] }));
}

function veiledOrigin(origin: Origin, veil: Veil): Origin {
  const path = veil(origin.path);
  const shown = { path, pathBytes: path === origin.path ? origin.pathBytes : undefined, member: origin.member && veil(origin.member) };
  const author = 'author' in origin && origin.author ? { author: veil(origin.author) } : {};
  return origin.kind === 'object' ? { ...origin, ...shown, ...author, object: veil(origin.object) } : { ...origin, ...shown, ...author };
}

const veiledTrace = (trace: Evidence, veil: Veil): Evidence => ({ ...trace, what: veil(trace.what), origin: veiledOrigin(trace.origin, veil) });

/** A finding whose names show no secret. The excerpt of a text is masked where it is made; that of a risk is a name. */
export function veiledFinding(finding: Finding, veil: Veil): Finding {
  const { origin, excerpt, related, evidence, unmet, kind, expired, policy } = finding;
  return {
    ...finding,
    origin: veiledOrigin(origin, veil),
    ...(kind === 'agent-risk' && excerpt !== undefined && { excerpt: veil(excerpt) }),
    ...((kind === 'agent-risk' || kind === 'ai-tool') && { advice: veil(finding.advice) }),
    ...(expired?.owner !== undefined && { expired: { ...expired, owner: veil(expired.owner) } }),
    ...(policy && { policy: veiledData(policy, veil) }),
    ...(related && { related: related.map((part) => ({ ...part, path: veil(part.path) })) }),
    ...(evidence && { evidence: evidence.map((trace) => veiledTrace(trace, veil)) }),
    ...(unmet && { unmet: unmet.map((one) => ({ ...one, path: one.path && veil(one.path), message: veil(one.message) })) }),
  };
}

const veiledNote = <T extends Notice | Problem>(note: T, veil: Veil): T => ({ ...note, message: veil(note.message), ...(note.path !== undefined && { path: veil(note.path) }) });

/** A report whose names show no secret. */
export const veiledReport = (report: Report, veil: Veil): Report => ({
  ...report,
  findings: report.findings.map((finding) => veiledFinding(finding, veil)),
  suppressed: report.suppressed.map(({ finding, by }) => ({ finding: veiledFinding(finding, veil), by: { ...by, reason: by.reason && veil(by.reason), owner: by.owner && veil(by.owner), source: by.source && veil(by.source) } })),
  problems: report.problems.map((problem) => veiledNote(problem, veil)),
  notices: report.notices.map((notice) => veiledNote(notice, veil)),
});

/** Any data with every text in it veiled: for lists made of names. */
export function veiledData<T>(data: T, veil: Veil): T;
export function veiledData(data: unknown, veil: Veil): unknown {
  if (typeof data === 'string') return veil(data);
  if (Array.isArray(data)) return data.map((one) => veiledData(one, veil));
  if (data === null || typeof data !== 'object' || data instanceof Map || ArrayBuffer.isView(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, veiledData(value, veil)]));
}
