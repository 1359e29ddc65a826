import * as v from 'valibot';
import { confidence, doc, either, list, patterns, phrase, ruleId, severity, text } from './schema-parts.ts';

const optional = v.optional;
const count = (most: number) => v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is negative'), v.maxValue(most, `is more than ${most}`));

const body = v.pipe(
  v.strictObject({
    alphabet: v.pipe(text(100), doc('A name (digit, hex-lower, hex-upper, hex, lower, upper, letter, base32, base58, base62, base64, base64url, word, ...) or the inside of a character class.')),
    length: optional(v.pipe(count(4096), v.minValue(1, 'is less than 1'), doc('Exactly so many characters.'))),
    min: optional(v.pipe(count(4096), v.minValue(1, 'is less than 1'), doc('At least so many characters.'))),
    max: optional(v.pipe(count(4096), v.minValue(1, 'is less than 1'), doc('At most so many characters.'))),
  }),
  v.check((run) => (run.length === undefined) !== (run.min === undefined && run.max === undefined) && (run.length !== undefined || run.max !== undefined), 'needs either `length`, or `min` and `max`'),
  v.check((run) => (run.min ?? 1) <= (run.max ?? Number.POSITIVE_INFINITY), 'has a `min` above its `max`'),
);

const literal = text(200);
const choice = v.pipe(list(literal, 64), v.minLength(1, 'is empty'));
const part = either([literal, choice, body], (input) => (typeof input === 'string' ? literal : Array.isArray(input) ? choice : body));
const form = v.pipe(list(part, 32), v.minLength(1, 'is empty'));
const forms = v.pipe(list(form, 32), v.minLength(1, 'is empty'));
/** A list of lists is a list of forms, unless all of it are choices of texts. */
const isForms = (input: unknown): boolean => Array.isArray(input) && input.length > 0 && input.every((one) => Array.isArray(one) && one.some((inner) => typeof inner !== 'string'));
const bodies = v.pipe(list(body, 16), v.minLength(1, 'is empty'));

/** Fields that every own rule may have. */
const facts = {
  id: v.pipe(ruleId, doc('Lower-case words with a slash; printed, configured and allowed by this name.')),
  title: v.pipe(text(200), doc('What it is, for people.')),
  severity: v.pipe(severity, doc('How bad a leak is.')),
  confidence: optional(v.pipe(confidence, doc('How sure a match is; default: high for tokens and patterns, medium for context. Low only warns.'))),
  advice: optional(v.pipe(text(), doc('What to do now, one or two sentences.'))),
  docs: optional(v.pipe(text(), v.regex(/^https:\/\//, 'is not an https address'), doc('Where to read more.'))),
  kind: optional(v.pipe(v.picklist(['secret', 'leak']), doc('`secret` (default) or `leak`.'))),
  paths: optional(v.pipe(patterns, doc('Only in these files.'))),
  entropy: optional(v.pipe(v.number(), v.minValue(0, 'is negative'), v.maxValue(8, 'is more than 8'), doc('Shannon entropy in bits a character below which a match is dropped.'))),
  check: optional(v.pipe(text(64), doc('Name of a checksum that raises or lowers confidence.'))),
  companion: optional(v.pipe(v.strictObject({ rule: v.pipe(ruleId, doc('Id of the other rule.')), lines: v.pipe(count(1000), doc('At most so many lines away.')), optional: v.optional(v.pipe(v.literal(true), doc('Its absence only leaves the confidence as it is.'))) }), doc('Another rule that must match within so many lines.'))),
  words: optional(v.pipe(list(literal), doc('Token rules: words that must stand near as well.'))),
  caseless: optional(v.pipe(v.literal(true), doc('Token rules: literals match in any case.'))),
  literals: optional(v.pipe(list(literal, 64), doc('Pattern rules: a match holds at least one of these.'))),
  'ignore-case': optional(v.pipe(v.literal(true), doc('Pattern rules: the pattern matches in any case.'))),
  reach: optional(v.pipe(v.strictTuple([count(65536), count(65536)]), doc('Pattern rules: bytes before and after the literal that a match may span; default [128, 1024].'))),
  token: optional(v.pipe(either([form, forms], (input) => (isForms(input) ? forms : form)), v.metadata({ format: 'form' }), doc('A credential with a form of its own: literals and bodies in order.'))),
  context: optional(
    v.pipe(
      v.strictObject({
        words: v.pipe(list(literal), v.minLength(1, 'is empty'), doc('Words that stand near the value: vendor, variable name.')),
        body: v.pipe(either([body, bodies], (input) => (Array.isArray(input) ? bodies : body)), doc('The value.')),
        within: optional(v.pipe(count(1024), doc('Bytes before the value in which a word must stand.'))),
      }),
      doc('A credential without a form: known by its body and the words near it.'),
    ),
  ),
  pattern: optional(v.pipe(text(2000), doc('A regular expression with a `(?<secret>...)` group, for what fits neither.'))),
  examples: optional(v.pipe(list(text(4000), 100), doc('Must match. `{base62:32}` stands for 32 random characters of an alphabet, so that no token is written out.'))),
  'counter-examples': optional(v.pipe(list(text(4000), 100), doc('Must not match.'))),
};

/** `[[rule]]`: one own rule in one of three shapes. */
export const ownRule = v.pipe(
  v.strictObject(facts),
  v.check((rule) => [rule.token, rule.context, rule.pattern].filter((shape) => shape !== undefined).length === 1, 'needs exactly one of `token`, `context` and `pattern`'),
);

/** `[[leak]]`: words that must not leave, such as project names. */
export const leakWords = v.strictObject({
  id: optional(v.pipe(ruleId, doc('Default: leak/word.'))),
  title: optional(v.pipe(text(200), doc('What it is, for people.'))),
  words: v.pipe(list(phrase()), v.minLength(1, 'is empty'), doc('Words or phrases, in any case and any script.')),
  severity: optional(v.pipe(severity, doc('Default: medium.'))),
  advice: optional(v.pipe(text(), doc('What to do now.'))),
  paths: optional(v.pipe(patterns, doc('Only in these files.'))),
});

/** `[leaks]`: what is the company's own. */
export const leaks = v.strictObject({
  marks: optional(v.pipe(list(phrase()), doc('Confidentiality marks of the company, such as "ACME internal".'))),
  owners: optional(v.pipe(list(phrase()), doc('Names in copyright lines and licence marks of proprietary code.'))),
  hosts: optional(v.pipe(list(v.pipe(phrase(253), v.regex(/^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'is not a host name: write one such as "corp.example"'))), doc('Internal hosts, with all their subdomains.'))),
  scopes: optional(v.pipe(list(v.pipe(text(214), v.regex(/^@[a-z0-9~_.-]+$/i, 'is not a package scope: write one such as "@corp"'))), doc('Private package scopes.'))),
  tickets: optional(v.pipe(list(v.pipe(text(32), v.regex(/^[A-Z][A-Z0-9_]+$/, 'is not the key of a project: write one in capitals such as "OPS"'))), doc('Keys of projects whose tickets (`OPS-123`) are internal.'))),
});
