/** What stands below the findings: notices, problems, what was accepted, and the one line that sums up. */

import type { Suppressed } from '../../types/finding.ts';
import type { Paint, Report } from '../../types/report.ts';
import { visible, visibleStart } from '../escape.ts';
import { acceptance, acceptedBy, count, duration, placeName, series, size, totals } from '../words.ts';

const shownLines = 20;

/** At most `shownLines` of `lines`, with the number of the rest; all with `-v`. */
function some(lines: readonly string[], what: string, paint: Paint): string {
  if (paint.detail === 'verbose' || lines.length <= shownLines) return lines.join('');
  return `${lines.slice(0, shownLines).join('')}${paint.dim(`and ${count(lines.length - shownLines, `more ${what}`)} (-v shows all)`)}\n`;
}

/** One line a notice. */
export function notices(report: Report, paint: Paint): string {
  const lines = report.notices.map(({ path, startLine, message }) => {
    const place = path === undefined ? '' : `${visible(path)}${startLine ? `:${startLine}` : ''}: `;
    return `${paint.cyan('notice')}   ${place}${visible(message)}\n`;
  });
  return some(lines, 'notice', paint);
}

/** Whether a message says already what it is about: as a whole name, not as letters of a word. */
const names = (message: string, path: string): boolean => message.startsWith(path) && !/^[\w./-]/.test(message.slice(path.length));

/** What could not be looked at; nobody may take the answer for complete. */
export function problems(report: Report, paint: Paint): string {
  const lines = report.problems.map(({ code, path, message, hint }) => {
    const text = `${path === undefined || names(message, path) ? '' : `${visible(path)}: `}${visible(message)} ${paint.dim(`(${visible(code)})`)}`;
    return `${paint.yellow('problem')}  ${text}\n${hint ? `         ${visibleStart(hint)}\n` : ''}`;
  });
  return some(lines, 'problem', paint);
}

/** So many are named without being asked for: more are counted. */
const namedAccepted = 5;

const acceptedLine = (one: Suppressed, paint: Paint): string =>
  `${paint.dim(`accepted ${visible(placeName(one.finding.origin))}:${one.finding.region.startLine}  ${visible(one.finding.rule)}  ${visible(acceptance(one))}`)}\n`;

/** How many findings were accepted, and by what; each of them where they are few, or with `-v`. */
export function accepted(report: Report, paint: Paint): string {
  if (report.suppressed.length === 0) return '';
  const named = paint.detail === 'verbose' || report.suppressed.length <= namedAccepted;
  const each = named ? report.suppressed.map((one) => acceptedLine(one, paint)).join('') : '';
  const by = Object.entries(acceptedBy).flatMap(([kind, words]) => {
    const n = report.suppressed.filter((one) => one.by.kind === kind).length;
    return n ? [`${n} ${words}`] : [];
  });
  return `${each}${paint.dim(`${count(report.suppressed.length, 'finding')} accepted: ${series(by)}${named ? '' : ' (-v names them)'}`)}\n`;
}

/** In how much was looked; what was asked for alone is said, since a gate that matters leaves nothing out. */
function looked({ command, stats, only }: Report): string {
  const narrowed = only?.length ? `${series(only)} only, ` : '';
  if (command === 'message') return `${narrowed}commit message, ${duration(stats.durationMs)}`;
  const commits = stats.commits ? `${count(stats.commits, 'commit')}, ` : '';
  return `${narrowed}${commits}${count(stats.files, 'file')}, ${size(stats.bytes)}, ${duration(stats.durationMs)}`;
}

/** What holds content that nobody looked at, one and many: said always. */
const holdsMore: Readonly<Record<string, readonly [string, string]>> = {
  submodule: ['submodule', 'submodules'],
  'nested-repository': ['nested repository', 'nested repositories'],
  'lfs-pointer': ['LFS pointer', 'LFS pointers'],
  archive: ['content of an archive', 'contents of archives'],
  'linked-file': ['linked file', 'linked files'],
};

function skippedLine({ stats }: Report, paint: Paint): string {
  const reasons = Object.entries(stats.skipped).filter(([reason, n]) => n > 0 && (paint.detail === 'verbose' || reason in holdsMore));
  if (reasons.length === 0) return '';
  return `${paint.dim(`not looked at: ${reasons.map(([reason, n]) => `${n} ${holdsMore[reason]?.[n === 1 ? 0 : 1] ?? visible(reason)}`).join(', ')}`)}\n`;
}

/** Why there was nothing to look at: a tick alone would say that something was. */
function emptiness({ command, stats }: Report): string | undefined {
  if (stats.files > 0 || command === 'message') return undefined;
  const excluded = stats.skipped['excluded'] ?? 0;
  if (excluded > 0) return `${count(excluded, 'file')} excluded by configuration`;
  if (command === 'scan') return 'there is no file here, or git ignores them all (--no-ignore)';
  return command === 'staged' ? 'nothing is added' : undefined;
}

function verdict(report: Report, paint: Paint): string {
  const { findings } = report;
  const blocking = findings.filter((finding) => finding.blocking).length;
  const unread = report.problems.length ? `, ${count(report.problems.length, 'problem')}: the scan is incomplete` : '';
  const empty = emptiness(report);
  if (findings.length === 0 && unread) return paint.yellow(`✖ nothing found${unread}`);
  if (findings.length === 0) return empty ? `${paint.yellow('–')} nothing found: ${empty}` : `${paint.green('✔')} nothing found`;
  const warnings = findings.length - blocking;
  const split = warnings === 0 ? '' : blocking === 0 ? ' (warnings only)' : ` (${blocking} blocking, ${count(warnings, 'warning')})`;
  const text = `${totals(findings)}${split}${unread}`;
  return blocking ? paint.bold(paint.red(`✖ ${text}`)) : paint.yellow(`⚠ ${text}`);
}

/** The last line: what was found, in how much, in what time. */
export function summary(report: Report, paint: Paint): string {
  return `${skippedLine(report, paint)}${verdict(report, paint)}  ${paint.dim(looked(report))}\n`;
}
