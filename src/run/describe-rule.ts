import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { Facts, Rule } from '../types.ts';
import { agentChecks, contentRules } from './known-rules.ts';

const block = (rows: readonly (readonly [string, string | undefined])[]): string => rows.map(([name, text]) => (text === undefined ? '' : `  ${name.padEnd(10)} ${text}\n`)).join('');

function content(rule: Facts | Rule): string {
  const { id } = rule;
  return `${rule.title}  ${id}\n${block([
    ['severity', rule.severity],
    ['kind', rule.kind ?? 'secret'],
    ['found by', { token: 'its own form', context: 'its form and the words near it', pattern: 'a pattern', generic: 'a classifier of names and values', file: 'the grammar of its file' }[rule.shape as string] ?? rule.shape],
    ['default', rule.off ? `off; on with enable = ["${id}"]` : undefined],
    ['why', rule.kind === 'leak' ? 'What leaves the company does not come back: a push publishes it to everyone who can read the repository.' : 'Whoever can read it can use it. Once pushed, deleting the line does not take it back: it stays in the history and in every clone.'],
    ['do now', rule.advice],
    ['read', rule.docs],
    ['accept', `# tightlip:allow ${id} -- why this may stay`],
    ['', 'tightlip allow FINGERPRINT --reason "why this may stay" && git add tightlip.toml'],
    ['switch off', `disable = ["${id}"] in tightlip.toml`],
  ])}`;
}

/** All that is known of a rule, an agent risk or an AI tool, for people; undefined for an unknown id. */
export function describeRule(id: string, own: readonly Rule[]): string | undefined {
  const rule = own.find((one) => one.id === id) ?? contentRules().find((one) => one.id === id);
  if (rule) return content(rule);
  const check = agentChecks.find(({ slug, id: number }) => `agent/${slug}` === id || number === id);
  if (check) {
    return `${check.title}  agent/${check.slug}  ${check.id}\n${block([['severity', check.severity], ['why', check.gain], ['do now', check.instead], ['read', check.source], ['accept', `[[ai.exception]] with checks = ["${check.id}"], paths, owner, reason and until (docs/ai-policy.md)`]])}`;
  }
  const tool = createCatalogue().tools.get(id.replace(/^ai\//, ''));
  if (!tool) return undefined;
  return `${tool.name}  ai/${tool.id}\n${block([['vendor', `${tool.vendor}${tool.country ? ` (${tool.country})` : ''}`], ['category', tool.category], ['read', tool.docs[0]], ['approve', `[[ai.rule]] with tools = ["${tool.id}"], id and verdict = "approved"`], ['ban', `[[ai.rule]] with tools = ["${tool.id}"], id, reason and verdict = "banned"`]])}`;
}
