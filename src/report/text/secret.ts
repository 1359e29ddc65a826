/** The block of a secret, a leak or an agent risk. */

import type { Finding } from '../../types/finding.ts';
import type { Paint } from '../../types/report.ts';
import { visible } from '../escape.ts';
import type { Group } from '../merge.ts';
import { why } from '../why.ts';
import { acceptCommand, count, endedException, placeName } from '../words.ts';
import { frame } from './frame.ts';
import { askLine, command, head, labelled, placeText } from './layout.ts';

const shownPlaces = 3;

function others(group: Group, paint: Paint): string {
  const rest = group.slice(1);
  if (rest.length === 0) return '';
  const shown = paint.detail === 'verbose' ? rest.length : shownPlaces;
  const here = placeName(group[0].origin);
  const places = rest.slice(0, shown).map((one) => (placeName(one.origin) === here ? `line ${one.region.startLine}` : placeText(one))).join(', ');
  const more = rest.length > shown ? `, and ${count(rest.length - shown, 'more place')}` : '';
  return labelled('also', `in ${count(rest.length, 'other place')}: ${places}${more}`, paint);
}

/** Who brought it in and when; only what comes from a commit has that. */
function history(finding: Finding, paint: Paint): string {
  const { origin, occurrences = 1 } = finding;
  if (!('commit' in origin) || !origin.commit) return '';
  const times = occurrences > 1 ? `; ${count(occurrences, 'version')} of the file have it` : '';
  return labelled('since', `${origin.commit.slice(0, 12)}  ${visible(origin.date ?? '')}  ${visible(origin.author ?? '')}${times}`, paint);
}

/** Whose exception it was: whoever reads that decides again. */
const ended = ({ expired }: Finding, paint: Paint): string => (expired ? labelled('expired', visible(endedException(expired)), paint) : '');

function related(finding: Finding, paint: Paint): string {
  if (!finding.related?.length) return '';
  const parts = finding.related.map((part) => `${visible(part.path)}:${part.startLine}:${part.startColumn}${part.rule ? ` (${visible(part.rule)})` : ''}`);
  return labelled('with', parts.join(', '), paint);
}

function verbose(finding: Finding, paint: Paint): string {
  if (paint.detail !== 'verbose') return '';
  const because = finding.reasons?.length && finding.kind !== 'agent-risk' ? labelled('because', finding.reasons.map(visible).join('; '), paint) : '';
  const sure = finding.confidence ? labelled('rated', `${finding.confidence} confidence`, paint) : '';
  return because + sure + (finding.docs ? command('docs', visible(finding.docs), paint) : '');
}

/** The block; `explained` holds the reasons that were given already, so that each is given once. */
export function secretBlock(group: Group, explained: Set<string>, paint: Paint): string {
  const [finding] = group;
  const rules = [...new Set(group.map((one) => one.rule))];
  const reason = why(finding);
  let text = head(finding, rules, paint) + frame(finding, paint) + labelled('fix', visible(finding.advice), paint);
  if (reason && !explained.has(reason)) text += labelled('why', visible(reason), paint);
  if (reason) explained.add(reason);
  text += ended(finding, paint) + related(finding, paint) + history(finding, paint) + others(group, paint) + verbose(finding, paint);
  const accept = acceptCommand(finding, paint.typed);
  return text + (accept === undefined ? askLine(finding, paint) : command('accept', visible(accept), paint));
}
