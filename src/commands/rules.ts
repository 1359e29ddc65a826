import { resolve } from 'node:path';
import { readSmall } from '../config/disk.ts';
import { effective } from '../config/effective.ts';
import { ownRules } from '../config/own-scopes.ts';
import { ruleGlob } from '../config/rule-glob.ts';
import { UserError } from '../errors.ts';
import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import { visibleLines } from '../report/escape.ts';
import { contentRules, agentChecks, knownRules } from '../run/known-rules.ts';
import { treeLayers } from '../run/layers.ts';
import { proveFile } from '../run/prove-file.ts';
import { describeRule } from '../run/describe-rule.ts';
import { writeStream } from '../run/write.ts';
import type { Severity } from '../types.ts';
import type { OwnTool } from '../types/ai-tool.ts';
import type { ExitCode } from '../types/report.ts';

/** AI tools as rules: with vendor, country and category, by which a policy may name them. */
const toolRules = (own: readonly OwnTool[]): { id: string; title: string; severity: Severity; off: undefined; component: undefined }[] =>
  [...createCatalogue(own).tools.values()].map(({ id, name, vendor, country = 'unknown', category }) => ({ id: `ai/${id}`, title: `${name}; ${vendor}, ${country}, ${category}`, severity: 'low', off: undefined, component: undefined }));

/** `tightlip rules list [WORD]`: every rule by id (those of a word, or of a glob as in `disable`), the repository's own included, with the severity that configuration gives it at the top. */
export async function rulesList(io: Io, word: string | undefined): Promise<ExitCode> {
  const { layers, baseline } = await treeLayers(io);
  const config = effective(layers, baseline, ownRules(layers));
  const own = new Set(config.rules.map(({ id }) => id));
  const wanted = word?.toLowerCase();
  const all = [...contentRules(), ...config.rules, ...agentChecks.map(({ slug, title, severity }) => ({ id: `agent/${slug}`, title, severity, off: undefined, component: undefined })), ...toolRules(config.tools)];
  const glob = wanted !== undefined && /^[a-z0-9./*-]*\*[a-z0-9./*-]*$/.test(wanted) ? ruleGlob(wanted) : undefined;
  const isWanted = ({ id, title }: { readonly id: string; readonly title: string }): boolean => wanted === undefined || (glob ? glob.matches(id) : id.includes(wanted) || title.toLowerCase().includes(wanted));
  const shown = all.filter((rule) => !rule.component && isWanted(rule));
  shown.sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.min(48, Math.max(0, ...shown.map(({ id }) => id.length)));
  const line = (rule: (typeof shown)[number]): string => {
    const off = config.disabled(rule.id, 'x') || (rule.off === true && !config.enabled(rule.id, 'x'));
    return `${rule.id.padEnd(width)}  ${(off ? 'off' : config.severityOf(rule.id, 'x', rule.severity)).padEnd(8)}  ${rule.title}${own.has(rule.id) ? ' (own)' : ''}\n`;
  };
  await writeStream(io.stdout, visibleLines(`${shown.map(line).join('')}${shown.length} rules\n`));
  return 0;
}

/** `tightlip rules show ID`: all that is known of one rule. */
export async function rulesShow(io: Io, id: string): Promise<ExitCode> {
  const { layers, baseline } = await treeLayers(io);
  const config = effective(layers, baseline, ownRules(layers));
  const text = describeRule(id, config.rules);
  if (!text) {
    const guess = nearest(id, [...knownRules(), ...config.rules].map((rule) => rule.id));
    throw new UserError(`there is no rule ${JSON.stringify(id)}`, guess ? `did you mean '${guess}'?` : 'tightlip rules list names all');
  }
  await writeStream(io.stdout, visibleLines(text));
  return 0;
}

/** `tightlip rules check FILE`: proves a user's rules. 0 all hold, 1 some are refused; a file that cannot be read is a UserError (2). */
export async function rulesCheck(io: Io, path: string): Promise<ExitCode> {
  const bytes = readSmall(resolve(io.cwd(), path), path, 'follow');
  if (!bytes) throw new UserError(`${JSON.stringify(path)} is not there`, 'name a TOML file with [[rule]] tables');
  const proved = proveFile(path, bytes);
  for (const { id, line, faults } of proved) {
    const told = faults.map((fault) => `  ${fault}\n`).join('');
    await writeStream(io.stdout, visibleLines(`${faults.length ? 'refused' : 'ok     '}  ${id ?? '(no valid rule)'}  ${path}:${line}\n${told}`));
  }
  const refused = proved.filter(({ faults }) => faults.length > 0).length;
  await writeStream(io.stdout, `${proved.length} rule${proved.length === 1 ? '' : 's'}, ${refused} refused\n`);
  return refused > 0 ? 1 : 0;
}
