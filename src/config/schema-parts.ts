import * as v from 'valibot';
import { dayOf } from './days.ts';
import { globFault } from './glob.ts';

/** The pieces that tables of `tightlip.toml` share. Messages say what to write and never repeat what was written: it may be a secret. */
export const severity = v.picklist(['critical', 'high', 'medium', 'low']);
export const confidence = v.picklist(['high', 'medium', 'low']);
export const verdict = v.picklist(['banned', 'restricted', 'approved', 'unlisted']);

/** Text that is not blank; `most` characters at most. */
export const text = (most = 1000) => v.pipe(v.string(), v.regex(/\S/, 'is blank'), v.maxLength(most, `is longer than ${most} characters`));

/** Words to look for: by the longest of them, which must be long enough to be rare. */
export const phrase = (most = 200) => v.pipe(text(most), v.check((words) => words.split(/\s+/).some((word) => Buffer.byteLength(word.replace(/^\*\./, '')) >= 3), 'has no word of three bytes or more'));

/** A list of at most `most` items. */
export const list = <T extends v.GenericSchema>(item: T, most = 1000) => v.pipe(v.array(item), v.maxLength(most, `has more than ${most} entries`));

/** A gitignore-like pattern. */
export const pattern = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? globFault(dataset.value) : undefined;
    if (fault) addIssue({ message: fault });
  }),
  v.metadata({ format: 'glob' }),
);

export const patterns = list(pattern);

/** `vendor/kind`. */
export const ruleId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}(\/[a-z0-9][a-z0-9.-]{0,63}){1,3}$/, 'is not a rule id: write lower-case words with a slash, such as "corp/deploy-token"'));

/** A rule id, in which a star stands for any part. */
export const ruleGlob = v.pipe(v.string(), v.regex(/^(?!.*\*.*\*.*\*)[a-z0-9*][a-z0-9*./-]{0,127}$/, 'is not a rule id or a glob of them: write one such as "generic/password" or "generic/*"'));

export const fingerprint = v.pipe(v.string(), v.regex(/^f1:[0-9a-f]{32}$/, 'is not a fingerprint: copy it from a report, f1: and 32 hex digits'));

/** A day, as a TOML date or a string; becomes `YYYY-MM-DD`. */
export const day = v.pipe(
  v.custom<string | Date>((value) => dayOf(value) !== undefined, 'is not a day: write one such as 2027-01-31'),
  v.transform((value): string => dayOf(value) as string),
  v.metadata({ format: 'date' }),
);

const sizes: Readonly<Record<string, number>> = { '': 1, k: 1024, kb: 1024, m: 1024 ** 2, mb: 1024 ** 2, g: 1024 ** 3, gb: 1024 ** 3 };

/** Bytes of `4096`, `"64k"` or `"10M"`; undefined for anything else. */
export function bytesOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  const [, digits, unit] = typeof value === 'string' ? (/^(\d{1,12})\s*([a-z]*)$/i.exec(value) ?? []) : [];
  const factor = sizes[(unit ?? '?').toLowerCase()];
  return digits === undefined || factor === undefined || Number(digits) === 0 ? undefined : Number(digits) * factor;
}

export const size = v.pipe(
  v.custom<string | number>((value) => bytesOf(value) !== undefined, 'is not a size: write bytes, or a number with k, M or G such as "10M"'),
  v.transform((value): number => bytesOf(value) as number),
  v.metadata({ format: 'size' }),
);

/** What a key means: shown by editors and in docs/configuration.md. */
export const doc = v.description;

/** One of several schemas, chosen by a look at the value: quicker than trying all, and the messages are about the one that was meant. `options` is for readers of the schema. */
export const either = <T extends v.GenericSchema>(options: readonly T[], choose: (input: unknown) => T) => Object.assign(v.lazy(choose), { options });
