import type { Rule, Severity } from '../types.ts';
import { docsUrl } from './own-rules.ts';
import type { LeakEntry, Settings } from './schema.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const wordChar = /[A-Za-z0-9_]/;

/** A phrase that is not part of a longer word; any run of blanks stands for a blank. */
function phrase(text: string): string {
  const inner = text.trim().split(/\s+/).map(escaped).join('[ \\t]{1,4}');
  return `${wordChar.test(text.trim()[0] ?? '') ? '(?<![A-Za-z0-9_])' : ''}${inner}${wordChar.test(text.trim().at(-1) ?? '') ? '(?![A-Za-z0-9_])' : ''}`;
}

/** The longest part without blanks: what every match holds. */
const literal = (text: string): string => text.trim().split(/\s+/).sort((a, b) => b.length - a.length)[0] ?? text;

interface Words {
  readonly id: string;
  readonly title: string;
  readonly severity?: Severity;
  readonly advice?: string;
  readonly literals: readonly string[];
  readonly pattern: string;
  /** Names that are written in one way; words in any case otherwise. */
  readonly exact?: true;
}

const rule = (words: Words): Rule => ({
  shape: 'pattern',
  kind: 'leak',
  own: true,
  id: words.id,
  title: words.title,
  severity: words.severity ?? 'medium',
  confidence: 'high',
  advice: words.advice ?? 'Ask the owner whether this may leave the company; remove it, or accept it with a reason.',
  docs: `${docsUrl}/rules.md#words-and-names-of-the-company`,
  pattern: new RegExp(words.pattern, words.exact ? '' : 'i'),
  literals: words.literals,
  reach: [128, 256],
});

const any = (parts: readonly string[]): string => parts.join('|');

type Names = NonNullable<Settings['leaks']>;

/** Rules for the names in `[leaks]` of all files together: no file can take away what another names. */
export function nameRules(all: readonly Names[]): Rule[] {
  const [marks, owners, hosts, scopes, tickets] = (['marks', 'owners', 'hosts', 'scopes', 'tickets'] as const).map((key) => [...new Set(all.flatMap((leaks) => leaks[key] ?? []))]) as [string[], string[], string[], string[], string[]];
  const suffixes = hosts.map((host) => host.replace(/^\*\./, ''));
  const rules: (Words | false)[] = [
    marks.length > 0 && { id: 'leak/mark', title: 'Confidentiality mark of the company', severity: 'high', literals: marks.map(literal), pattern: `(?<secret>${any(marks.map(phrase))})` },
    owners.length > 0 && {
      id: 'leak/owner',
      title: 'Copyright or licence line of the company',
      literals: owners.map(literal),
      pattern: `(?:copyright|\\(c\\)|©|licenseref-|proprietary|all rights reserved)[^\\n]{0,60}?(?<secret>${any(owners.map(phrase))})`,
    },
    suffixes.length > 0 && {
      id: 'leak/host',
      title: 'Internal host of the company',
      literals: suffixes,
      pattern: `(?<![A-Za-z0-9_.-])(?<secret>(?:[a-z0-9_-]{1,63}\\.){0,8}(?:${any(suffixes.map(escaped))}))(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])`,
    },
    scopes.length > 0 && { id: 'leak/scope', title: 'Private package of the company', literals: scopes.map((scope) => `${scope}/`), pattern: `(?<![A-Za-z0-9_.-])(?<secret>(?:${any(scopes.map(escaped))})/[a-z0-9][a-z0-9._-]{0,100})` },
    tickets.length > 0 && {
      id: 'leak/ticket',
      title: 'Internal ticket of the company',
      exact: true,
      literals: tickets.map((key) => `${key}-`),
      pattern: `(?<![A-Za-z0-9-])(?<secret>(?:${any(tickets)})-[1-9]\\d{0,6})(?![A-Za-z0-9]|[.-]\\d)`,
    },
  ];
  return rules.filter((words) => words !== false).map(rule);
}

/** The rule of a `[[leak]]`; `nth` counts those without an id in all files. */
export const wordRule = (entry: LeakEntry, nth: number): Rule =>
  rule({
    id: entry.id ?? (nth === 1 ? 'leak/word' : `leak/word-${nth}`),
    title: entry.title ?? 'Word that must not leave the company',
    severity: entry.severity,
    advice: entry.advice,
    literals: entry.words.map(literal),
    pattern: `(?<secret>${any(entry.words.map(phrase))})`,
  });
