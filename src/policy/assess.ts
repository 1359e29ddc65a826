import type { Evidence } from '../types/finding.ts';
import type { Risk, RiskSubject } from '../types/inspect.ts';
import type { PolicyLayer, Verdict } from '../types/policy.ts';
import type { PolicySummary } from '../types/report.ts';
import type { JudgeContext } from './bench.ts';
import { effectiveAt } from './fold.ts';
import { compilePolicy, judge } from './judge.ts';
import { isListed } from './lists.ts';
import { pathsOf, placesOf } from './presence.ts';
import { judgeTool, stricter } from './verdict.ts';

/** What policy says of a tool as a whole: for lists. `met`: whether the conditions of its approval are. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly met?: boolean;
}

export interface Assessments {
  /** By id of the catalogue; nothing of formats that no rule names, and of tools without a trace. */
  readonly tools: ReadonlyMap<string, Assessment>;
  readonly summary?: PolicySummary;
  /** Is a server or host on one of the company's lists? */
  readonly listed: (subject: RiskSubject) => boolean;
}

/** Judges like a scan and sums up by tool: the strictest verdict of all its places. */
export async function assess(evidence: readonly Evidence[], risks: readonly Risk[], policy: readonly PolicyLayer[], context: JudgeContext): Promise<Assessments> {
  const { findings, suppressed, summary } = await judge(evidence, risks, policy, context);
  const { layers, names } = compilePolicy(policy, context);
  const unmet = new Set([...findings, ...suppressed.map(({ finding }) => finding)].filter((finding) => finding.unmet?.length).map((finding) => finding.tool));
  const tools = new Map<string, Assessment>();
  for (const place of placesOf(evidence)) {
    const tool = names.tool(place.tool);
    const paths = pathsOf(place, context.changed ?? (() => undefined));
    const opinion = tool && judgeTool(layers, tool, paths);
    if (!tool || !opinion) continue;
    const conditions = opinion.verdict === 'approved' || opinion.verdict === 'restricted' ? [...effectiveAt(layers, paths[0] ?? '').require, ...(opinion.rule?.require ?? [])] : [];
    const met = conditions.length > 0 ? !unmet.has(tool.id) : undefined;
    const verdict = opinion.verdict === 'approved' && met === false ? 'restricted' : opinion.verdict;
    const known = tools.get(tool.id);
    if (!known || stricter(verdict, known.verdict)) tools.set(tool.id, { verdict, ...(met === undefined ? {} : { met }) });
  }
  return { tools, listed: (subject) => isListed(layers, subject), ...(summary ? { summary } : {}) };
}
