/** Lines of the text report: a head with its right side aligned, labelled lines below it. */

import type { Severity } from '../../types.ts';
import type { Finding } from '../../types/finding.ts';
import type { Paint } from '../../types/report.ts';
import { visible, visibleStart, wellFormed } from '../escape.ts';
import { documentation } from '../uri.ts';
import { columns, wrap } from '../width.ts';
import { headline, placeName } from '../words.ts';

const widest = 110;
const labelWidth = 11;

/** Columns that lines are laid out for; wide terminals are not filled, a pipe gets a fixed width so that its bytes are stable. */
export const lineWidth = (paint: Paint): number => Math.max(40, Math.min(paint.width ?? 100, widest));

/** OSC 8 around `text` where the terminal follows it; the address holds nothing but printable ASCII. */
export function link(text: string, address: string, paint: Paint): string {
  if (!paint.links) return text;
  const safe = wellFormed(address).replaceAll(/[^!-~]/gu, encodeURIComponent);
  return `\u001b]8;;${safe}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** `path:line:column`, the form that terminals and editors open. Ids of commits are shortened. */
export function placeText(finding: Pick<Finding, 'origin' | 'region' | 'kind'>): string {
  const name = placeName(finding.origin).replace(/^((?:commit|note):[0-9a-f]{12})[0-9a-f]{28,52}/, '$1');
  const { startLine, startColumn } = finding.region;
  return visibleStart(name) + (finding.kind === 'ai-tool' ? `:${startLine}` : `:${startLine}:${startColumn}`);
}

function linkedPlace(finding: Finding, paint: Paint): string {
  const text = placeText(finding);
  const onDisk = finding.origin.kind === 'file' || finding.origin.kind === 'staged';
  if (!paint.links || !paint.root || !onDisk) return paint.bold(text);
  const segments = `${paint.root}/${finding.origin.path}`.split(/[/\\]/).map((segment) => encodeURIComponent(wellFormed(segment)));
  const path = segments.join('/').replace(/^([^/])/, '/$1').replaceAll('%3A', ':');
  return link(paint.bold(text), `file://${path}`, paint);
}

/** Severity in its colour. */
function severityText(severity: Severity, paint: Paint): string {
  if (severity === 'critical') return paint.bold(paint.red(severity));
  return severity === 'high' ? paint.red(severity) : severity === 'medium' ? paint.yellow(severity) : paint.cyan(severity);
}

/** `path:12:15  What it is                      vendor/rule  high`; in two lines where a terminal has no room for it. */
export function head(finding: Finding, rules: readonly string[], paint: Paint): string {
  const title = visible(headline(finding));
  const tail = finding.blocking ? '' : ', warning';
  const names = rules.map(visible).join(', ');
  const docs = paint.links ? documentation(finding.docs) : undefined;
  const rule = docs ? link(names, docs, paint) : names;
  const right = `${paint.dim(rule)}  ${severityText(finding.severity, paint)}${paint.dim(tail)}\n`;
  const room = lineWidth(paint) - columns(title) - columns(names) - 2 - finding.severity.length - tail.length;
  const place = columns(placeText(finding)) + 2;
  const apart = paint.width !== undefined && paint.detail !== 'quiet' && room - place < 2;
  if (apart) return `${linkedPlace(finding, paint)}\n  ${visibleStart(title)}${' '.repeat(Math.max(2, room - 2))}${right}`;
  return `${linkedPlace(finding, paint)}  ${title}${' '.repeat(Math.max(2, room - place))}${right}`;
}

/** `  fix      what to do`, wrapped under itself. `text` has passed `visible`. */
export function labelled(label: string, text: string, paint: Paint): string {
  const lines = wrap(text, lineWidth(paint) - labelWidth);
  return lines.map((line, i) => `  ${paint.dim((i ? '' : label).padEnd(labelWidth - 2))}${visibleStart(line)}\n`).join('');
}

/** Like `labelled`, never broken: something to copy. */
export function command(label: string, text: string, paint: Paint): string {
  return `  ${paint.dim(label.padEnd(labelWidth - 2))}${paint.cyan(visibleStart(text))}\n`;
}

/** Whom to ask, as the policy says; where only its owner can decide, that at least. */
export function askLine({ policy, verdict, acceptable }: Finding, paint: Paint): string {
  const ask = [policy?.contact, policy?.guide].filter(Boolean).map((part) => visible(part as string));
  if (ask.length === 0 && (acceptable === false || (verdict === 'unlisted' && policy))) ask.push('whoever owns the policy');
  return ask.length ? labelled('ask', ask.join('  '), paint) : '';
}
