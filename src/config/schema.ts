import * as v from 'valibot';
import { ai } from './schema-ai.ts';
import { confidence, day, doc, fingerprint, list, patterns, ruleGlob, severity, size, text } from './schema-parts.ts';
import { leaks, leakWords, ownRule } from './schema-rules.ts';

const optional = v.optional;

const allow = v.pipe(
  v.strictObject({
    fingerprint: optional(v.pipe(fingerprint, doc('The one secret that is accepted, wherever it stands.'))),
    rule: optional(v.pipe(ruleGlob, doc('Together with `paths`: every finding of these rules there, also new ones.'))),
    paths: optional(v.pipe(patterns, v.minLength(1, 'is empty: name at least one path'), doc('Where the exception holds; default for a fingerprint: everywhere.'))),
    reason: v.pipe(text(), doc('Why it is accepted; shown in every report.')),
    owner: optional(v.pipe(text(200), doc('Who answers for it.'))),
    until: optional(v.pipe(day, doc('The last day on which it holds.'))),
  }),
  v.check((entry) => entry.fingerprint !== undefined || (entry.rule !== undefined && entry.paths !== undefined), 'needs a `fingerprint`, or `rule` and `paths`'),
  v.check((entry) => entry.fingerprint === undefined || entry.rule === undefined, 'has both `fingerprint` and `rule`: keep one'),
);

const lockable = v.picklist(['exclude', 'disable', 'severity', 'fail-on', 'block-confidence', 'allow', 'accept-foreign-comments', 'exceptions-from']);

/** All of `tightlip.toml`. Types, validation, the JSON Schema and docs/configuration.md come from here. */
export const schema = v.strictObject({
  extends: optional(v.pipe(list(text(500), 32), doc('Files to start from: `./company.toml`, or the TOML of an installed package, `npm:@corp/tightlip-config`. Only at the top.'))),
  exclude: optional(v.pipe(patterns, doc('Files that are not scanned for secrets and leaks.'))),
  disable: optional(v.pipe(list(ruleGlob), doc('Rules that are off: ids, or globs such as `generic/*`.'))),
  enable: optional(v.pipe(list(ruleGlob), doc('Rules that are on although they are off by default or disabled elsewhere.'))),
  'fail-on': optional(v.pipe(severity, doc('Least severity that makes the exit code 1. Default: low.'))),
  'block-confidence': optional(v.pipe(confidence, doc('Least confidence that blocks; below it a finding warns. Default: medium.'))),
  'max-file-size': optional(v.pipe(size, doc('Larger files are a problem (exit 2) instead of being scanned. Default: none.'))),
  'accept-foreign-comments': optional(v.pipe(v.boolean(), doc('Comments of other scanners (`gitleaks:allow`, `pragma: allowlist secret`, ...) count as exceptions. Default: false.'))),
  'exceptions-from': optional(v.pipe(v.picklist(['change', 'base']), doc('"base": a change cannot bring its own exceptions. Default: change.'))),
  salt: optional(v.pipe(text(200), doc('Key of the fingerprints; a new one makes all exceptions void. Only at the top.'))),
  locked: optional(v.pipe(list(lockable), doc('What files below this one, and inline comments, can only tighten.'))),
  severity: optional(v.pipe(v.record(ruleGlob, severity), doc('Rule id or glob = severity.'))),
  allow: optional(v.pipe(list(allow, 10_000), doc('Exceptions.'))),
  rule: optional(v.pipe(list(ownRule, 5000), doc('Own rules (docs/rules.md).'))),
  leak: optional(v.pipe(list(leakWords), doc('Words that must not leave.'))),
  leaks: optional(v.pipe(leaks, doc("What is the company's own."))),
  ai: optional(v.pipe(ai, doc('The AI policy (docs/ai-policy.md).'))),
});

/** One file, validated: days are `YYYY-MM-DD`, sizes are bytes. */
export type Settings = v.InferOutput<typeof schema>;
export type AllowEntry = NonNullable<Settings['allow']>[number];
export type OwnRuleEntry = NonNullable<Settings['rule']>[number];
export type LeakEntry = NonNullable<Settings['leak']>[number];

