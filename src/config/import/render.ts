import type { Rule } from '../../types.ts';
import { tomlString } from '../edit.ts';
import { globFault } from '../glob.ts';
import { ownRule } from '../own-rules.ts';
import { parseConfig } from '../parse.ts';
import { ConfigError } from '../fault.ts';
import { type Imported, type ImportedRule, plain } from './imported.ts';

function ruleText(rule: ImportedRule): string {
  const quoted = rule.pattern.includes("'") ? (rule.pattern.includes("'''") ? tomlString(rule.pattern) : `'''${rule.pattern}'''`) : `'${rule.pattern}'`;
  return [
    '[[rule]]',
    `id = ${tomlString(rule.id)}`,
    `title = ${tomlString(rule.title || rule.id)}`,
    'severity = "high"',
    `pattern = ${quoted}`,
    `literals = [${rule.literals.map(tomlString).join(', ')}]`,
    ...(rule.ignoreCase ? ['ignore-case = true'] : []),
    ...(rule.entropy === undefined ? [] : [`entropy = ${rule.entropy}`]),
    ...(rule.paths ? [`paths = [${rule.paths.map(tomlString).join(', ')}]`] : []),
    '# examples = ["..."]            # tightlip rules check asks for both; {base62:32} stands for random characters',
    '# counter-examples = ["..."]',
  ].join('\n');
}

/** Says why the engine refuses a rule; undefined when it takes it. */
export type Refuses = (rule: Rule) => string | undefined;

/** Why a rule does not load, if it does not; the message holds nothing of the rule. */
function fault(text: string, refuses: Refuses): string | undefined {
  try {
    const file = parseConfig('x', new TextEncoder().encode(text));
    return file.settings.rule?.map((entry, i) => refuses(ownRule(file, entry, i))).find((said) => said !== undefined);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults[0]?.message ?? error.message;
    throw error;
  }
}

/** What was read, as the text of a `tightlip.toml`: settings, then comments for all that could not be carried over. */
export function render(name: string, imported: Imported, refuses: Refuses = () => undefined): string {
  const notes = [...imported.notes];
  const exclude = [...new Set(imported.exclude)].filter((glob) => {
    const wrong = globFault(glob);
    if (wrong) notes.push(`the path pattern ${plain(glob)} ${wrong}`);
    return !wrong;
  });
  const rules = imported.rules.map(ruleText).filter((text, i) => {
    const wrong = fault(text, refuses);
    if (wrong) notes.push(`rule ${imported.rules[i]?.id}: not carried over: ${wrong}`);
    return !wrong;
  });
  const allows = imported.allowPaths.map(({ rule, paths, reason }) => `[[allow]]\nrule = ${tomlString(rule)}\npaths = [${paths.map(tomlString).join(', ')}]\nreason = ${tomlString(reason)}`);
  const blocks = [
    [`# Imported from ${plain(name)}. Check it: tightlip config check, tightlip rules check tightlip.toml`, ...(imported.failOn ? [`fail-on = "${imported.failOn}"`] : []), ...(exclude.length ? [`exclude = [\n${exclude.map((glob) => `  ${tomlString(glob)},\n`).join('')}]`] : [])].join('\n'),
    ...rules,
    ...allows,
    ...(notes.length ? [`# Not carried over:\n${[...new Set(notes)].map((note) => `# - ${plain(note, 300)}`).join('\n')}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
