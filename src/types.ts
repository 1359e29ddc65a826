/** The vocabulary of rules. What stages hand to each other is in `types/`; `docs/architecture.md` draws how they use it. */

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';
export type Kind = 'secret' | 'leak' | 'ai-tool' | 'agent-risk';

/** A run of characters of one alphabet. `min` and `max` count characters (ASCII, so bytes). */
export interface Body {
  /** A name of `rules/alphabets.ts` or the inside of a character class (`A-Za-z0-9_-`). */
  readonly alphabet: string;
  readonly min: number;
  readonly max: number;
}

/** One piece of a token's form: a literal, a run, or a choice of literals. */
export type Part = string | Body | readonly string[];

interface RuleFacts {
  /** `vendor/kind`, lower case, stable: it is printed, configured and allowed by this name. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** How sure a plain match is; default: `high` for tokens and patterns, `medium` for context. Checks and grammar may move it. */
  readonly confidence?: Confidence;
  /** What to do now, one or two sentences, imperative: how to revoke or rotate it. */
  readonly advice: string;
  /** https link to the vendor's documentation (or our own page). */
  readonly docs: string;
  /** `secret` (default) or `leak`. */
  readonly kind?: 'secret' | 'leak';
  /** Off unless configuration switches the group on (`identifiers/*`). */
  readonly off?: true;
  /** Written by a user: it speaks for a secret only where no built-in rule is stricter. */
  readonly own?: true;
  /** Not reported alone: only as a `related` part of a composite (account ids, hosts). */
  readonly component?: true;
  /** Another rule (any of a list) that must match within `lines` lines for this one to be reported (both places shown, one finding). `optional`: raises confidence only. */
  readonly companion?: { readonly rule: string | readonly string[]; readonly lines: number; readonly optional?: true };
  /** Shannon entropy in bits a character below which a match is dropped. */
  readonly entropy?: number;
  /** Name of a checksum or structure check in `src/detect/checks`: valid raises confidence to high, invalid lowers it one step; never drops. */
  readonly check?: string;
  /** Name of a predicate in `src/detect/accept`: false drops the match (a JWT whose header is no JSON). */
  readonly accept?: string;
  /** Only in files whose path (lower case, `/`) matches this regular expression. */
  readonly path?: RegExp;
  /** The vendor has, or may have, credentials of other forms: a value under its name is not refused for having none of those that rules know. */
  readonly partial?: true;
  /** Made by seeded makers, never written out: `test/rules.test.ts` proves each. Left out for token and context rules, whose makers derive from the form. */
  readonly examples?: readonly Sample[];
  readonly counterExamples?: readonly Sample[];
}

/** What detection needs of a rule: its facts without its form. `literal`: how many characters of a token's form are literal. */
export type Facts = Pick<RuleFacts, 'id' | 'title' | 'severity' | 'advice' | 'docs' | 'confidence' | 'kind' | 'off' | 'own' | 'component' | 'companion' | 'check' | 'accept'> & {
  readonly shape: Rule['shape'] | FileRule['shape'];
  readonly literal?: number;
  readonly lengths?: readonly number[];
};

/** A text for a rule's proof: written out when harmless, else built from a seeded source of random characters. */
export type Sample = string | ((random: SampleRandom) => string);

export interface SampleRandom {
  /** `length` characters of an alphabet's name or class. */
  run(alphabet: string, length: number): string;
  pick<T>(from: readonly T[]): T;
}

/** A credential with a form of its own: literal prefix (or infix) and bodies. Several variants: several forms. */
export interface TokenRule extends RuleFacts {
  readonly shape: 'token';
  readonly forms: readonly (readonly Part[])[];
  /** Literals match in any case. */
  readonly caseless?: true;
  /** Lengths that the vendor issues: a token of another one (cut, edited, yet to come) is one step less sure. */
  readonly lengths?: readonly number[];
  /** Words that must stand near as well, where the form alone is too weak. */
  readonly words?: readonly string[];
}

/** A credential known by its body and by words near it (vendor, variable name). */
export interface ContextRule extends RuleFacts {
  readonly shape: 'context';
  readonly bodies: readonly Body[];
  /** Any of these within `within` bytes before the body (or directly after, on the line); matched in any case, as whole words or identifier parts. */
  readonly words: readonly string[];
  readonly within?: number;
}

/** The way out for what fits neither: a bounded regular expression over Latin-1 text with a `secret` group. */
export interface PatternRule extends RuleFacts {
  readonly shape: 'pattern';
  readonly pattern: RegExp;
  /** A match holds at least one of these (any case when the pattern has the `i` flag). Non-ASCII text is matched as its UTF-8 bytes. */
  readonly literals: readonly string[];
  /** Bytes before and after the literal that a match may span; default 128 and 1,024. */
  readonly reach?: readonly [before: number, after: number];
}

/** A credential that a kind of file holds by its own grammar (`.pgpass`, `wp-config.php`): no form, no words, only its place. */
export interface FileRule extends RuleFacts {
  readonly shape: 'file';
  /** Names of the files in lower case: `name`, `prefix*`, `*.suffix`, or with folders at the end of the path, `.docker/config.json`. */
  readonly files: readonly string[];
  /** Bounded, with `g` and a `secret` group; run over the Latin-1 text of such a file only. */
  readonly pattern: RegExp;
  /** The value may be anything (a key file's only line): no test for placeholders. */
  readonly literally?: true;
  /** A program or its only user writes such files, nobody fills in a sample: a word that stands for a password elsewhere is a bad one here (low confidence). */
  readonly written?: true;
  /** The `secret` group holds names of columns; values are in the rows behind the match: of an SQL `INSERT`, or of a table of lines (CSV). */
  readonly rows?: 'insert' | 'table';
  /** What the value must decode to: `basic` is base64 of `user:password`. */
  readonly holds?: 'basic';
}

export type Rule = TokenRule | ContextRule | PatternRule;

/** Own rules, compiled: plain data, for threads and caches. `texts` has a line `[id, title, advice, docs]` for each, after a first empty one. */
export interface OwnPack {
  readonly pack: Uint8Array;
  readonly texts: string;
}
