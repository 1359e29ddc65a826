import { fingerprint } from '../detect/fingerprint.ts';
import type { AiTool, Evidence, Finding } from '../types.ts';

/** Where a finding stands: evidence of one tool in one file or commit is one finding. */
const placeOf = ({ tool, origin }: Evidence): string => [tool, origin.kind, 'commit' in origin ? origin.commit : '', origin.path].join('\0');

/**
 * Present tools as findings that block nothing: what a run says without any policy. Weak evidence never makes a tool present,
 * however much of it there is; formats and local runtimes are not coding tools.
 */
export function unlistedTools(evidence: readonly Evidence[], tools: ReadonlyMap<string, AiTool>, salt: string): Finding[] {
  const places = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = placeOf(one);
    const known = places.get(key);
    if (known) known.push(one);
    else places.set(key, [one]);
  }
  const findings: Finding[] = [];
  for (const all of places.values()) {
    const [first] = all;
    const tool = tools.get(first?.tool ?? '');
    if (!first || !tool || tool.category === 'protocol' || tool.category === 'local-runtime') continue;
    const strong = all.some(({ strength }) => strength === 'strong');
    if (!strong && !all.some(({ strength }) => strength === 'medium')) continue;
    const startLine = Math.min(...all.map((one) => one.startLine ?? 1));
    findings.push({
      kind: 'ai-tool', rule: `ai/${tool.id}`, title: tool.name, severity: 'low', blocking: false, tool: tool.id, verdict: 'unlisted', presence: strong ? 'used' : 'configured',
      origin: first.origin, region: { startLine, startColumn: 1, endLine: startLine, endColumn: 1 }, evidence: all,
      fingerprint: fingerprint(salt, 'ai-tool', tool.id, first.origin.path), advice: 'Not assessed: approve or ban it in [ai] of tightlip.toml.', docs: tool.docs[0],
    });
  }
  return findings;
}
