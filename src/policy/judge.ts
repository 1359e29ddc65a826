import type { Evidence, Finding, Suppressed } from '../types/finding.ts';
import type { Risk } from '../types/inspect.ts';
import type { PolicyLayer } from '../types/policy.ts';
import type { PolicySummary } from '../types/report.ts';
import type { Notice } from '../types/source.ts';
import { settle } from './bench.ts';
import type { Bench, JudgeContext } from './bench.ts';
import { compileLayer } from './compile.ts';
import type { CompiledLayer } from './compile.ts';
import { Exceptions } from './exceptions.ts';
import { effectiveAt, lockedValues } from './fold.ts';
import { policyHash } from './hash.ts';
import { judgePlaces } from './judge-places.ts';
import { lockedRules } from './locked-rules.ts';
import { createNames } from './names.ts';
import type { Names } from './names.ts';
import { isPipeline } from './pipelines.ts';
import { earlier, placeKey, placesOf } from './presence.ts';
import { counts, riskFinding } from './risks.ts';

export interface Judgement {
  readonly findings: Finding[];
  readonly suppressed: Suppressed[];
  readonly notices: Notice[];
  /** Absent without any policy. */
  readonly summary?: PolicySummary;
}

/** Understands the policy files alone: what `config check` asks. Throws a UserError for a name that nobody knows. */
export function compilePolicy(layers: readonly PolicyLayer[], context: Pick<JudgeContext, 'today' | 'catalogue' | 'checks' | 'paths'>): { layers: CompiledLayer[]; names: Names; notices: Notice[] } {
  const names = createNames(context.catalogue);
  const checks = new Set(context.checks.map((check) => check.id));
  const compiled = layers.map((layer) => compileLayer(layer, { names, checks, paths: context.paths, today: context.today }));
  return { layers: compiled, names, notices: [...lockedValues(compiled), ...lockedRules(compiled, names)] };
}

/** Evidence and dangers of a whole run to findings, by the company's policy. Layers from the top down. Throws a UserError for a policy that makes no sense. */
export async function judge(evidence: readonly Evidence[], risks: readonly Risk[], policy: readonly PolicyLayer[], context: JudgeContext): Promise<Judgement> {
  const { layers, names, notices } = compilePolicy(policy, context);
  const bench: Bench = { context, names, layers, exceptions: new Exceptions(layers, context.today), findings: [], suppressed: [], notices: new Map(notices.map((notice) => [JSON.stringify(notice), notice])) };
  const places = placesOf(evidence);
  judgeRisks(risks, bench);
  const banned = await judgePlaces(places, bench);
  judgePipelines(risks, places.map((place) => ({ tool: place.tool, path: place.origin.path, presence: place.presence })), banned, bench);
  const { findings, suppressed } = bench;
  return { findings, suppressed, notices: [...bench.notices.values()], ...(layers.length > 0 ? { summary: summaryOf(bench) } : {}) };
}

const BY_VERDICT = new Set(['W05', 'Z07']);

/** Dangers that do not depend on a tool's verdict. */
function judgeRisks(risks: readonly Risk[], bench: Bench): void {
  const checks = new Map(bench.context.checks.map((check) => [check.id, check]));
  for (const { risk, occurrences } of folded(risks)) {
    const check = checks.get(risk.check);
    if (!check || BY_VERDICT.has(risk.check)) continue;
    const layers = bench.layers.filter((layer) => layer.covers(risk.origin.path));
    if (!counts(risk, layers)) continue;
    const { mode } = effectiveAt(bench.layers, risk.origin.path);
    const finding: Finding = { ...riskFinding(risk, check, bench.context.salt, mode === 'enforce'), ...whoDecides(risk, bench) };
    settle(occurrences > 1 ? { ...finding, occurrences } : finding, [risk.origin.path], -1, bench);
  }
}

/** Whether the first lock is that of a file above the repository: only its own exceptions count then. */
const lockedAbove = ({ layers }: Bench): boolean => ['system', 'company'].includes(layers.find(({ locked }) => locked)?.layer.layer ?? '');

/** Whom to ask about a danger, and whether the repository may accept it. */
function whoDecides(risk: Risk, bench: Bench): Pick<Finding, 'policy' | 'acceptable'> {
  const { contact, guide } = effectiveAt(bench.layers, risk.origin.path);
  return { ...((contact || guide) && { policy: { ...(contact && { contact }), ...(guide && { guide }) } }), ...(lockedAbove(bench) && { acceptable: false }) };
}

/** In commits a danger is told once a path and setting, where it came in first. */
function folded(risks: readonly Risk[]): Iterable<{ risk: Risk; occurrences: number }> {
  const first = new Map<string, { risk: Risk; occurrences: number }>();
  for (const [index, risk] of risks.entries()) {
    const key = risk.origin.kind === 'commit' ? `${risk.check}\0${placeKey(risk.origin)}\0${risk.what}` : String(index);
    const known = first.get(key);
    if (!known) first.set(key, { risk, occurrences: 1 });
    else first.set(key, { risk: earlier(known.risk.origin, risk.origin) === known.risk.origin ? known.risk : risk, occurrences: known.occurrences + 1 });
  }
  return first.values();
}

/** W05: a banned tool that nothing but a pipeline shows. It blocks as the ban does. */
function judgePipelines(risks: readonly Risk[], seen: readonly { tool: string; path: string; presence: string }[], banned: ReadonlyMap<string, Finding>, bench: Bench): void {
  const check = bench.context.checks.find((one) => one.id === 'W05');
  for (const risk of risks) {
    const tool = risk.subject?.value;
    if (!check || risk.check !== 'W05' || tool === undefined) continue;
    const finding = bench.names.chain(tool).map((id) => banned.get(id)).find((one) => one !== undefined);
    if (!finding || seen.some((one) => one.tool === tool && one.presence !== 'possible' && !isPipeline(one.path))) continue;
    settle({ ...riskFinding(risk, check, bench.context.salt, finding.blocking), severity: finding.severity, ...whoDecides(risk, bench) }, [risk.origin.path], -1, bench);
  }
}

function summaryOf({ layers, exceptions }: Bench): PolicySummary {
  return {
    hash: policyHash(layers),
    mode: effectiveAt(layers, '').mode,
    sources: layers.map(({ layer }) => ({ layer: layer.layer, path: layer.path, hash: `sha256:${layer.hash}` })),
    exceptions: { used: [...exceptions.used.values()], expired: [...exceptions.ended.values()] },
  };
}
