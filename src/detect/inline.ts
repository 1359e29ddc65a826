import type { InlineAllow, Span } from '../types/finding.ts';
import { lineSpan } from './lines.ts';

/**
 * Exceptions written beside a finding: `tightlip:allow <rule> -- reason [until=YYYY-MM-DD]` in any comment syntax, on the line itself or alone on the one above.
 * `<rule>` is a rule id, a group such as `generic/*`, or the finding's fingerprint (its first 12 hex digits or more).
 * What is missing stays empty: whoever judges says so.
 */
const own = /tightlip:allow(?![\w:])[ \t]*([^\s]*)[ \t]*([^\n]*)/gi;

/** What closes a comment, and is not part of a reason. Bounded, and no part of it can be read in two ways: files bring thousands of quotes. */
const closers = /\s*(?:\*\/|-->|--\}\}|\]\]|-\}|#>|\*\)|#\}|%>|["'`],?){1,16}\s*[,;)}\]]{0,8}\s*$/;

/** Comments that end before the line does: code may follow on it. */
const blocks = [['{{!--', '--}}'], ['/*', '*/'], ['<!--', '-->'], ['{{!', '}}'], ['{#', '#}'], ['<%', '%>'], ['{-', '-}'], ['<#', '#>'], ['(*', '*)'], ['[[', ']]'], ['# (', ')']] as const;

/** What stands in the comment that a mark is in: `before` and `rest` are the line on both sides of it. */
function inComment(before: string, rest: string): string {
  const open = blocks.map(([opener, closer]) => ({ at: before.lastIndexOf(opener), closer })).reduce((a, b) => (b.at > a.at ? b : a));
  const end = open.at < 0 || before.includes(open.closer, open.at) ? -1 : rest.indexOf(open.closer);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Only what opens a comment stands before: `//`, `#`, `--`, `<!--`, `;`, `%`, `rem`, or a key that JSON users take for a comment. */
const alone = /^(?:[ \t]*(?:(?:rem|dnl|@rem)[ \t]+|"(?:\/\/|\$?_?comment)"[ \t]*:[ \t]*")|[^A-Za-z0-9_$]*)$/i;

/** Comments of other scanners: who, and how they look. */
const foreigners: readonly (readonly [scanner: string, pattern: RegExp])[] = [
  ['gitleaks', /gitleaks:allow/i],
  ['betterleaks', /betterleaks:allow/i],
  ['detect-secrets', /pragma:\s*(?:allowlist|whitelist) secret/i],
  ['trufflehog', /trufflehog:ignore/i],
  ['ggshield', /(?:ggignore|pragma:\s*ggignore)/i],
  ['kingfisher', /kingfisher:ignore/i],
  ['talisman', /talisman:ignore/i],
  ['secretlint', /secretlint-disable(?!-next)/i],
  ['bandit', /(?:#|\/\/|\/\*)\s*#?nosec\b/i],
];

/** Those that speak of the line below them. */
const foreignersAbove: typeof foreigners = [
  ['detect-secrets', /pragma:\s*(?:allowlist|whitelist) nextline secret/i],
  ['secretlint', /secretlint-disable-next-line/i],
];

/** At the end, as a rule; anywhere, because an end that is overlooked would be none. */
const untilPart = /(?:^|\s)until=(\S*)/i;

function parsed(rule: string, rest: string, line: number): InlineAllow {
  // Bounded: the line may be a minified file.
  const body = rest.slice(0, 1000).trimEnd().replace(closers, '');
  const dash = /^(?:--|—|–)\s*/.exec(body);
  const said = dash ? body.slice(dash[0].length) : '';
  const until = untilPart.exec(said);
  const reason = (until ? said.replace(until[0], '') : said).trim();
  return { rule: rule.replace(closers, ''), reason: reason.slice(0, 500), ...(until ? { until: until[1] ?? '' } : {}), line };
}

function onLine(text: string, line: number, above: boolean): InlineAllow[] {
  const found: InlineAllow[] = [];
  if (!text.toLowerCase().includes('tightlip:allow')) return found;
  // Several on one line: each ends where the next begins.
  const starts = [...text.matchAll(/tightlip:allow(?![\w:])/gi)].map(({ index }) => index);
  if (above && starts.length > 0 && !alone.test(text.slice(0, starts[0]))) return found;
  starts.forEach((start, i) => {
    own.lastIndex = 0;
    const match = own.exec(inComment(text.slice(Math.max(0, start - 1000), start), text.slice(start, starts[i + 1])));
    const [, rule = '', rest = ''] = match ?? [];
    found.push(rule.startsWith('--') ? parsed('', rule + rest, line) : parsed(rule, rest, line));
  });
  return found;
}

/** A part of each of their comments: eleven expressions are compiled only for a line that has one. */
const marks = ['allow', 'ignore', 'whitelist', 'secretlint', 'nosec'];

function foreign(text: string, line: number, who = foreigners): InlineAllow[] {
  const lower = text.toLowerCase();
  if (!marks.some((mark) => lower.includes(mark))) return [];
  return who.filter(([, pattern]) => pattern.test(text)).map(([scanner]) => ({ rule: '*', reason: `comment of ${scanner}`, line, foreign: scanner }));
}

/** Every exception that stands at a line: its own first, then those of the line above, then other scanners' comments on it. Lines are UTF-8 text without line breaks. */
export function inlineAllows(text: string, above: string | undefined, line: number): InlineAllow[] {
  const before = above === undefined ? [] : [...onLine(above, line - 1, true), ...foreign(above, line - 1, foreignersAbove)];
  return [...onLine(text, line, false), ...before, ...foreign(text, line)];
}

const globOf = (rule: string): RegExp => new RegExp(`^${rule.replace(/[.*+?^${}()|[\]\\]/g, (char) => (char === '*' ? '.*' : `\\${char}`))}$`);

/** Whether an inline exception speaks of a finding: by rule id, by a group with one star, or by fingerprint. */
export function speaksOf(allow: InlineAllow, rule: string, fingerprint: string): boolean {
  if (allow.foreign !== undefined) return true;
  if (/^f1:[0-9a-f]{12,32}$/.test(allow.rule)) return fingerprint.startsWith(allow.rule);
  return /^[a-z0-9-]+\/[a-z0-9./-]*\*?$/.test(allow.rule) && globOf(allow.rule).test(rule);
}

/** The exception at a line that fits a finding best: one that speaks of it, else one that is malformed or names another rule and may have been meant for it. */
export function inlineFor(rule: string, fingerprint: string, text: string, above: string | undefined, line: number): InlineAllow | undefined {
  const all = inlineAllows(text, above, line);
  const [other] = all.filter((one) => one.foreign === undefined && one.rule !== '');
  return (
    all.find((one) => one.foreign === undefined && speaksOf(one, rule, fingerprint)) ??
    all.find((one) => one.foreign !== undefined) ??
    all.find((one) => one.rule === '') ??
    (other && { ...other, other: true })
  );
}

/** A line may be a whole minified file: so much of it is looked at before and after a match. */
const reach = 4096;

/** `inlineFor` for a match in a chunk: the line on which it starts and the one above, as UTF-8. `line` is its number. */
export function inlineAt(bytes: Uint8Array, match: Span, line: number, rule: string, fingerprint: string): InlineAllow | undefined {
  const text = (span: Span): string => Buffer.from(bytes.buffer, bytes.byteOffset + span.start, Math.max(0, span.end - span.start)).toString('utf8');
  const here = lineSpan(bytes, match.start);
  const before = here.start > 0 ? lineSpan(bytes, here.start - 1) : undefined;
  const near = { start: Math.max(here.start, match.start - reach), end: Math.min(here.end, match.start + reach) };
  const above = before && before.end - before.start <= reach ? text(before) : undefined;
  return inlineFor(rule, fingerprint, text(near), above, line);
}
