import { fingerprint } from '../detect/fingerprint.ts';
import type { Severity } from '../types.ts';
import type { ToolIdentity } from '../types/ai-tool.ts';
import type { Finding, PolicyReference, Unmet } from '../types/finding.ts';
import type { Verdict } from '../types/policy.ts';
import type { CompiledLayer } from './compile.ts';
import { decide, fixOf } from './fix.ts';
import type { Effective } from './fold.ts';
import { shortName } from './names.ts';
import type { Names } from './names.ts';
import type { Place } from './presence.ts';
import { utf8 } from './risks.ts';
import type { Opinion } from './verdict.ts';

/** One place of one tool, judged. */
export interface Judged {
  readonly place: Place;
  readonly tool: ToolIdentity;
  readonly paths: readonly string[];
  readonly opinion: Opinion;
  readonly effective: Effective;
  readonly unmet: readonly Unmet[];
}

const SEVERITY: Readonly<Record<Verdict, Severity>> = { banned: 'high', restricted: 'medium', unlisted: 'low', approved: 'low' };

interface Context {
  readonly layers: readonly CompiledLayer[];
  readonly names: Names;
  readonly salt: string;
  readonly today: string;
}

/** The verdict that is reported: an approval with something unmet is a restriction. */
const verdictOf = ({ opinion, unmet }: Judged): Verdict => (opinion.verdict === 'approved' && unmet.length > 0 ? 'restricted' : opinion.verdict);

/** A judged place as a finding. */
export function toolFinding(judged: Judged, context: Context): Finding {
  const { place, tool, opinion, effective, unmet } = judged;
  const verdict = verdictOf(judged);
  const waits = verdict !== 'unlisted' && opinion.rule?.from !== undefined && opinion.rule.from > context.today ? opinion.rule.from : undefined;
  const blocks = verdict === 'unlisted' ? effective.unlisted === 'block' : true;
  const startLine = Math.min(...place.evidence.filter((one) => one.origin.path === place.origin.path).map((one) => one.startLine ?? 1));
  const reference = referenceOf(judged, context);
  return {
    kind: 'ai-tool',
    rule: `ai/${tool.id}`,
    title: shortName(tool.name),
    severity: opinion.severity ?? SEVERITY[verdict],
    blocking: blocks && waits === undefined && effective.mode === 'enforce' && place.presence !== 'possible',
    origin: place.origin,
    region: { startLine, startColumn: 1, endLine: startLine, endColumn: 1 },
    fingerprint: fingerprint(context.salt, 'ai-tool', tool.id, utf8(place.origin.path)),
    advice: adviceOf(judged, verdict, context),
    tool: tool.id,
    verdict,
    presence: place.presence,
    evidence: place.evidence,
    ...(unmet.length > 0 ? { unmet } : {}),
    ...(reference ? { policy: reference } : {}),
    ...(waits === undefined ? {} : { from: waits }),
    names: namesOf([...place.evidence.flatMap((one) => one.sharedWith ?? []), ...(reference?.alternatives ?? [])], context.names),
  };
}

function adviceOf({ place, tool, effective, unmet }: Judged, verdict: Verdict, { layers }: Context): string {
  if (layers.length === 0) return decide(tool.id);
  if (verdict === 'unlisted') return `not assessed; ask ${effective.contact ?? 'whoever owns the policy'}`;
  if (verdict === 'restricted' && unmet.length > 0) return [...new Set(unmet.map((one) => one.message))].join('; ');
  return fixOf(place);
}

function namesOf(ids: readonly string[], names: Names): Record<string, string> {
  return Object.fromEntries([...new Set(ids)].flatMap((id) => {
    const name = names.tool(id)?.name ?? names.tools(id)?.map((one) => names.tool(one)?.name ?? one)[0];
    return name === undefined ? [] : [[id, shortName(name)]];
  }));
}

/** Who says so; nothing without any policy. */
function referenceOf({ opinion, effective }: Judged, { layers, names }: Context): PolicyReference | undefined {
  const layer = layers[opinion.layer];
  if (!layer) return undefined;
  const { rule } = opinion;
  const contact = rule?.contact ?? layer.ai.contact ?? effective.contact;
  const guide = rule?.guide ?? layer.ai.guide ?? effective.guide;
  const alternatives = (rule?.alternatives ?? []).map((name) => (names.tool(name) ? name : (names.tools(name)?.[0] ?? name)));
  const key = layer.layer.ai.default === undefined ? 'preset' : 'default';
  return {
    ...(rule ? { rule: rule.id } : {}),
    ...(rule?.reason === undefined ? {} : { reason: rule.reason }),
    ...(contact === undefined ? {} : { contact }),
    ...(guide === undefined ? {} : { guide }),
    ...(alternatives.length > 0 ? { alternatives } : {}),
    source: rule?.source ?? layer.at(key),
  };
}
