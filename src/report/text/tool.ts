/** The block of an AI tool: what was found, who says so, what to do (POLICY.md section 7 is its model). */

import type { Evidence, Finding } from '../../types/finding.ts';
import type { Paint } from '../../types/report.ts';
import { visible } from '../escape.ts';
import type { Group } from '../merge.ts';
import { count, endedException, fromHere } from '../words.ts';
import { askLine, command, head, labelled } from './layout.ts';

const shownTraces = 5;

/** What people call a tool. */
const nameOf = (id: string, { names }: Finding): string => visible(names?.[id] ?? id);

/** `.claude/settings.json (configured; also read by Cursor)`: never says used where nothing proves it. */
function traceText(trace: Evidence, finding: Finding): string {
  const place = trace.trace === 'path' || trace.what.includes(trace.origin.path) ? '' : ` in ${visible(trace.origin.path)}${trace.startLine ? `:${trace.startLine}` : ''}`;
  const presence = trace.strength === 'strong' ? 'used' : trace.strength === 'medium' ? 'configured' : 'possible';
  const shared = trace.sharedWith?.length ? `; also read by ${trace.sharedWith.map((id) => nameOf(id, finding)).join(', ')}` : '';
  return `${visible(trace.what)}${place} (${finding.presence === 'used' || presence !== 'used' ? presence : 'configured'}${shared})`;
}

function found(group: Group, paint: Paint): string {
  const traces = group.flatMap((finding) => (finding.evidence ?? []).map((trace) => traceText(trace, finding)));
  const unique = [...new Set(traces)];
  const shown = paint.detail === 'verbose' ? unique.length : shownTraces;
  const lines = unique.slice(0, shown);
  if (unique.length > shown) lines.push(`and ${count(unique.length - shown, 'more trace')}${group.length > 1 ? ` in ${count(group.length, 'file')}` : ''}`);
  return lines.map((line, i) => labelled(i ? '' : 'found', line, paint)).join('');
}

function policyLines(finding: Finding, paint: Paint): string {
  const { policy, expired, from } = finding;
  let text = '';
  if (policy?.rule || policy?.reason) text += labelled('rule', [policy.rule, policy.reason].filter(Boolean).map((part) => visible(part as string)).join('  '), paint);
  if (paint.detail === 'verbose' && policy?.source) text += labelled('source', visible(policy.source), paint);
  if (from) text += labelled('when', `warns until ${visible(from)}, then blocks`, paint);
  if (expired) text += labelled('expired', visible(endedException(expired)), paint);
  if (policy?.alternatives?.length) text += labelled('instead', `${policy.alternatives.map((id) => nameOf(id, finding)).join(', ')} (approved)`, paint);
  return text;
}

/** The unmet requirements of a restricted tool, each with its file and the change. */
function unmetLines(group: Group, paint: Paint): string {
  const all = group.flatMap((finding) => finding.unmet ?? []);
  const lines = [...new Set(all.map((one) => [one.requirement, one.path, one.message].filter(Boolean).map((part) => visible(part as string)).join('  ')))];
  return lines.map((line, i) => labelled(i ? '' : 'unmet', line, paint)).join('');
}

const shownFixes = 5;

/** What to do, a command for each place that needs its own. Where requirements say it already, or somebody is to be asked, nothing. */
function fixLines(group: Group, paint: Paint): string {
  const [finding] = group;
  const { policy, verdict } = finding;
  if (finding.unmet?.length || (verdict === 'unlisted' && policy)) return '';
  const label = verdict === 'unlisted' ? 'decide' : 'fix';
  const fixes = [...new Set(group.map(({ advice }) => visible(advice.startsWith('git ') ? fromHere(advice, paint.typed) : advice)))];
  const shown = paint.detail === 'verbose' ? fixes : fixes.slice(0, shownFixes);
  const more = fixes.length > shown.length ? labelled('', `and ${count(fixes.length - shown.length, 'more command')} (-v shows all)`, paint) : '';
  return shown.map((fix, i) => command(i ? '' : label, fix, paint)).join('') + more;
}

/** The block of one tool with all its files. */
export function toolBlock(group: Group, paint: Paint): string {
  const [finding] = group;
  return (
    head(finding, [finding.rule], paint) +
    found(group, paint) +
    policyLines(finding, paint) +
    unmetLines(group, paint) +
    fixLines(group, paint) +
    askLine(finding, paint)
  );
}
