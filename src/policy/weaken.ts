import type { AiPolicy, AiRule, PolicyLayer, Verdict } from '../types/policy.ts';
import type { Notice } from '../types/source.ts';

/** What a change takes away from the policy in the repository's own files, for people to see: the change itself is judged by the old one. */
export function weakened(before: readonly PolicyLayer[], after: readonly PolicyLayer[]): Notice[] {
  // The first policy of a repository takes nothing away.
  if (before.length === 0) return [];
  return before
    .filter(({ layer }) => layer === 'project' || layer === 'directory')
    .flatMap((old) => {
      const now = after.find((other) => other.path === old.path);
      if (!now) return [note(old.path, undefined, 'the whole [ai] table is gone')];
      return [...values(old.ai, now), ...rules(old.ai, now), ...lists(old.ai, now)];
    })
    .concat(after.filter((now) => now.layer !== 'system' && now.layer !== 'company').flatMap((now) => exceptions(before.find((old) => old.path === now.path)?.ai, now)));
}

const note = (path: string, startLine: number | undefined, what: string): Notice => ({ code: 'policy-weakened', path, ...(startLine === undefined ? {} : { startLine }), message: `this change weakens the AI policy: ${what}` });

const ORDER: Readonly<Record<string, readonly string[]>> = {
  mode: ['observe', 'enforce'],
  default: ['approved', 'unlisted', 'restricted', 'banned'],
  unlisted: ['ignore', 'warn', 'block'],
  weak: ['ignore', 'warn'],
};
const STANDARD: Readonly<Record<string, string>> = { mode: 'enforce', default: 'unlisted', unlisted: 'warn', weak: 'ignore' };

function values(old: AiPolicy, now: PolicyLayer): Notice[] {
  const notices: Notice[] = [];
  const was = old as Readonly<Record<string, unknown>>;
  const is = now.ai as Readonly<Record<string, unknown>>;
  for (const [key, order] of Object.entries(ORDER)) {
    const [from, to] = [String(was[key] ?? STANDARD[key]), String(is[key] ?? STANDARD[key])];
    if (order.indexOf(to) < order.indexOf(from)) notices.push(note(now.path, now.lines[key], `${key} goes from "${from}" to "${to}"`));
  }
  if (old.locked !== false && now.ai.locked === false) notices.push(note(now.path, now.lines['locked'], 'it is no longer locked'));
  if (old.preset !== undefined && old.preset !== now.ai.preset) notices.push(note(now.path, now.lines['preset'], `the preset "${old.preset}" is gone`));
  if (old.endpoints?.['closed-loop'] && !now.ai.endpoints?.['closed-loop']) notices.push(note(now.path, now.lines['endpoints.closed-loop'], 'closed-loop is switched off'));
  if ((now.ai['max-exception-days'] ?? Infinity) > (old['max-exception-days'] ?? Infinity)) notices.push(note(now.path, now.lines['max-exception-days'], 'exceptions may last longer'));
  return notices;
}

const STRICT: Readonly<Record<Verdict, number>> = { banned: 3, restricted: 2, unlisted: 1, approved: 0 };
const missing = (old: readonly string[] | undefined, now: readonly string[] | undefined): readonly string[] => (old ?? []).filter((entry) => !(now ?? []).includes(entry));
const selectors = (rule: AiRule): string => JSON.stringify([rule.tools, rule.vendors, rule.countries, rule.categories, rule.paths, rule.from, rule.severity]);

function rules(old: AiPolicy, now: PolicyLayer): Notice[] {
  return (old.rule ?? []).flatMap((rule) => {
    const index = (now.ai.rule ?? []).findIndex((other) => other.id === rule.id);
    const other = now.ai.rule?.[index];
    const line = now.lines[`rule.${index}`];
    if (!other) return rule.verdict === 'approved' ? [] : [note(now.path, undefined, `the rule ${rule.id} (${rule.verdict}) is gone`)];
    if (STRICT[other.verdict] < STRICT[rule.verdict]) return [note(now.path, line, `the rule ${rule.id} goes from "${rule.verdict}" to "${other.verdict}"`)];
    const dropped = missing(rule.require, other.require);
    if (dropped.length > 0) return [note(now.path, line, `the rule ${rule.id} no longer requires ${dropped.join(', ')}`)];
    return rule.verdict !== 'approved' && selectors(rule) !== selectors(other) ? [note(now.path, line, `the rule ${rule.id} has other selectors, paths, day or severity`)] : [];
  });
}

function lists(old: AiPolicy, now: PolicyLayer): Notice[] {
  const { ai } = now;
  const said: (readonly [key: string, entries: readonly string[], what: string])[] = [
    ['require', missing(old.require, ai.require), 'no longer required:'],
    ['secret-paths', missing(old['secret-paths'], ai['secret-paths']), 'no longer secret:'],
    ['endpoints.allow', old.endpoints?.allow ? missing(ai.endpoints?.allow, old.endpoints.allow) : [], 'newly allowed endpoint:'],
    ['endpoints.deny', missing(old.endpoints?.deny, ai.endpoints?.deny), 'no longer denied:'],
    ['mcp.allow', old.mcp?.allow ? missing(ai.mcp?.allow, old.mcp.allow) : [], 'newly allowed MCP server:'],
    ['pin', missing(old.pin?.map(({ path, sha256 }) => `${path} ${sha256}`), ai.pin?.map(({ path, sha256 }) => `${path} ${sha256}`)), 'pin removed or changed:'],
  ];
  return said.filter(([, entries]) => entries.length > 0).map(([key, entries, what]) => note(now.path, now.lines[key], `${what} ${entries.map((entry) => entry.slice(0, 80)).join(', ')}`));
}

function exceptions(old: AiPolicy | undefined, now: PolicyLayer): Notice[] {
  const known = new Set((old?.exception ?? []).map((exception) => JSON.stringify(exception)));
  return (now.ai.exception ?? []).flatMap((exception, index) => (known.has(JSON.stringify(exception)) ? [] : [note(now.path, now.lines[`exception.${index}`], `an exception until ${exception.until} for ${[...(exception.tools ?? []), ...(exception.checks ?? [])].join(', ')}`)]));
}
