import * as v from 'valibot';
import { aiTool } from './schema-tools.ts';
import { day, doc, list, pattern, patterns, severity, text, verdict } from './schema-parts.ts';

const requirement = v.picklist(['ignore-file', 'no-auto-approve', 'no-repo-hooks', 'pinned-mcp', 'listed-mcp', 'listed-endpoints', 'no-transcripts', 'not-in-ci']);
const names = list(text(200));
/** An entry that is none of these would match nothing, and a ban of it would be none. */
const endpoints = list(v.pipe(text(200), v.check((entry) => /^(?:\*\.)?[\w-]+(?:\.[\w-]+)*$/.test(entry) || /^\[?[\da-f]*:[\da-f:]*:[\da-f:.]*\]?$/i.test(entry) || isAddress(entry), 'is neither a host, nor `*.host`, nor the beginning of an http address')));
const isAddress = (entry: string): boolean => /^https?:\/\/[^/*\s]+(?:\/[^*\s]*)?$/i.test(entry) && URL.canParse(entry);
const optional = v.optional;
/** Packages are listed by name: how each is pinned stands where it is started. */
const versioned = /^(?:npm:@?[^@]+@|pypi:[^=@<>~!]+[=@<>~!]|docker:.*(?:@|:[^/]*$))/;
const servers = list(v.pipe(
  text(200),
  v.check((entry) => /^(?:npm|pypi|docker|command|name):./.test(entry) || isAddress(entry), 'is no MCP server: write npm:..., pypi:..., docker:..., command:..., name:..., or the beginning of an http address'),
  v.check((entry) => !versioned.test(entry), 'names a version: leave it out, the list is of packages'),
));

const aiRule = v.pipe(v.strictObject({
  id: v.pipe(text(64), doc('Shown to the developer; unique in its file.')),
  tools: optional(v.pipe(names, doc('Ids, product names, aliases or former names of tools.'))),
  vendors: optional(v.pipe(names, doc("Whole words of the vendor's name."))),
  countries: optional(v.pipe(names, doc('ISO 3166 codes of the seat of the controlling company, or "unknown".'))),
  categories: optional(v.pipe(names, doc('Categories of the catalogue, such as "agent-cli" or "ide".'))),
  verdict: v.pipe(verdict, doc('What the rule says of these tools.')),
  reason: optional(v.pipe(text(), doc('Shown with the finding; required unless the verdict is "approved".'))),
  alternatives: optional(v.pipe(names, doc('Tools that this policy approves or restricts.'))),
  from: optional(v.pipe(day, doc('Before that day the rule warns; from then on it blocks.'))),
  paths: optional(v.pipe(patterns, v.minLength(1, 'is empty, so the rule would hold nowhere: leave it out, then it holds everywhere'), doc('Where the rule holds.'))),
  require: optional(v.pipe(list(requirement), doc('What an approved or restricted tool must fulfil, beside `ai.require`.'))),
  severity: optional(v.pipe(severity, doc('Instead of the severity that follows from the verdict.'))),
  contact: optional(v.pipe(text(), doc('Whom to ask.'))),
  guide: optional(v.pipe(text(), doc('Where to read more.'))),
}), v.check((rule) => rule.verdict === 'approved' || rule.reason !== undefined, 'gives no `reason`: developers are shown it, only "approved" needs none'));

const aiException = v.pipe(
  v.strictObject({
    tools: optional(v.pipe(names, doc('Tools the exception is for.'))),
    checks: optional(v.pipe(names, doc('Risk checks the exception is for, such as "X01".'))),
    paths: v.pipe(patterns, v.minLength(1, 'is empty: name at least one path'), doc('Where it holds.')),
    owner: v.pipe(text(), doc('Who answers for it.')),
    reason: v.pipe(text(), doc('Why it exists.')),
    until: v.pipe(day, doc('The last day on which it holds.')),
  }),
  v.check((exception) => exception.tools !== undefined || exception.checks !== undefined, 'names neither `tools` nor `checks`'),
);

/** The `[ai]` table (docs/ai-policy.md says what follows from it). */
export const ai = v.strictObject({
  preset: optional(v.pipe(v.picklist(['observe', 'deny-all', 'only-approved', 'ban-claude-code']), doc('A policy to start from; every key below overrides it.'))),
  mode: optional(v.pipe(v.picklist(['enforce', 'observe']), doc('"observe": everything is reported, nothing about AI makes the exit code 1.'))),
  default: optional(v.pipe(verdict, doc('Verdict of an AI tool that no rule names.'))),
  unlisted: optional(v.pipe(v.picklist(['block', 'warn', 'ignore']), doc('What happens with an unlisted tool.'))),
  weak: optional(v.pipe(v.picklist(['ignore', 'warn']), doc('Tools that only weak evidence points to.'))),
  locked: optional(v.pipe(v.boolean(), doc('Files below this one may tighten the policy, never weaken it (default: true).'))),
  contact: optional(v.pipe(text(), doc('Printed with every finding.'))),
  guide: optional(v.pipe(text(), doc('Printed with every finding.'))),
  require: optional(v.pipe(list(requirement), doc('What every approved or restricted tool must fulfil.'))),
  'secret-paths': optional(v.pipe(patterns, doc('What the requirement `ignore-file` must cover.'))),
  'max-exception-days': optional(v.pipe(v.number(), v.integer('is not a whole number of days'), v.minValue(1, 'is less than one day'), doc("An exception's `until` may lie at most so far ahead."))),
  rule: optional(v.pipe(list(aiRule), doc('Verdicts on tools.'))),
  tool: optional(v.pipe(list(aiTool, 300), doc('Tools that the catalogue lacks, or more traces of those that it has.'))),
  exception: optional(v.pipe(list(aiException), doc('Findings that are accepted for a time.'))),
  endpoints: optional(
    v.pipe(
      v.strictObject({
        allow: optional(v.pipe(endpoints, doc('Hosts (`host`, `*.host`) or URL prefixes where prompts and code may go.'))),
        deny: optional(v.pipe(endpoints, doc('Wins over `allow`.'))),
        'closed-loop': optional(v.pipe(v.boolean(), doc("A tool's own vendor hosts need to be in `allow` too."))),
      }),
      doc('Where prompts and code may go, whatever the tool.'),
    ),
  ),
  mcp: optional(v.pipe(v.strictObject({ allow: optional(v.pipe(servers, doc('MCP servers: `npm:`, `pypi:`, `docker:`, a URL prefix, or `name:`.'))) }), doc('MCP servers.'))),
  pin: optional(
    v.pipe(
      list(
        v.strictObject({
          path: v.pipe(pattern, doc('The reviewed agent configuration.')),
          sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 lower-case hex digits'), doc('Hash of its bytes.')),
        }),
      ),
      doc('Reviewed agent configurations: a later change is reported.'),
    ),
  ),
  audit: optional(v.pipe(v.strictObject({ file: v.pipe(text(), doc('One line a run is appended to it.')) }), doc('Only in a system or company file.'))),
});
