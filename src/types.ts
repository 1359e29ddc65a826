/** The vocabulary that every stage shares. This file imports nothing; `docs/architecture.md` draws how the stages use it. */

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';
export type Kind = 'secret' | 'leak' | 'ai-tool' | 'agent-risk';
export type Verdict = 'banned' | 'restricted' | 'approved' | 'unlisted';
export type Presence = 'used' | 'configured' | 'possible';

/** 0 nothing that blocks, 1 blocking findings, 2 the answer cannot be trusted. */
export type ExitCode = 0 | 1 | 2;

// ---- where bytes come from ------------------------------------------------------------------------------------------

/** What every place inside a repository has. `path` uses `/` and is relative to the report's root; `pathBytes` is base64 of a name that is not UTF-8. */
interface Place {
  readonly path: string;
  readonly pathBytes?: string;
  /** Path inside a container (archive, notebook, document). */
  readonly member?: string;
}

/** A commit that introduced something. `date` is ISO 8601 as git wrote it, with its offset. */
export interface Commit {
  readonly commit: string;
  readonly author: string;
  readonly date: string;
}

/** Where a chunk was read. It travels untouched from source to report. */
export type Origin =
  | ({ readonly kind: 'file' | 'staged' | 'stdin' | 'message' } & Place)
  | ({ readonly kind: 'commit' } & Place & Commit)
  /** A text that is not a file: `commit:<id>`, `tag:<name>`, `note:<id>`, `ref:<name>`. `path` is that same name, for sorting. */
  | ({ readonly kind: 'object'; readonly object: string } & Place & Partial<Commit>);

/**
 * A piece of one text. Large inputs arrive as several overlapping windows.
 * Columns are UTF-16 code units, lines are 1-based, offsets are bytes.
 */
export interface Chunk {
  readonly origin: Origin;
  /** UTF-8 (or unknown 8-bit) bytes; UTF-16 and UTF-32 are decoded before this point. Valid until the next chunk is asked for. */
  readonly bytes: Uint8Array;
  /** Line of the first byte. */
  readonly firstLine: number;
  /** Column of the first byte: above 1 when a window starts inside a long line. */
  readonly firstColumn: number;
  /** Bytes at the start that an earlier window answers for: a match that ends in them (or at their end) was reported already. */
  readonly overlap: number;
  /** Another window of the same text follows. */
  readonly more?: boolean;
  /** Bytes at the end that the next window answers for: a match that ends in them is left to it. Windows come from `source/windows.ts`. */
  readonly tail?: number;
  /** A second reading of bytes that an earlier chunk held (UTF-16 strings of a binary): not counted again. */
  readonly again?: boolean;
  /** Lines that are new (`staged`, `range`), as sorted pairs of first and last line; absent: every line is. */
  readonly newLines?: readonly (readonly [first: number, last: number])[];
  /** `newLines` is known without reading more: it may be asked for before anything was found. */
  readonly compared?: boolean;
  /** `link`: the text is a symbolic link's target; `executable`: the file has the x bit. */
  readonly mode?: 'link' | 'executable';
}

/** Something to scan. `chunks` may be walked once. What could not be read goes to `problem`, never into an exception. */
export interface Source {
  readonly name: string;
  /** Where the repository's configuration stands for this source; absent: in the work tree around. */
  readonly sides?: ConfigSides;
  chunks(problem: (problem: Problem) => void, skipped?: Skipped): AsyncIterable<Chunk> | Iterable<Chunk>;
}

/**
 * Where configuration files are read from: work tree, index or a commit. Paths are relative to the top, with `/`.
 * `read` gives undefined for what is not there and throws a UserError for what must not be read (a link, a folder, more than 1 MiB).
 */
export interface ConfigReader {
  read(path: string): Uint8Array | undefined | Promise<Uint8Array | undefined>;
  /** Every file named `tightlip.toml` that may concern the run, at any depth. */
  list(): readonly string[] | Promise<readonly string[]>;
}

/** The sides of a change, as places for configuration. */
export interface ConfigSides {
  /** What holds for this run. */
  readonly now: ConfigReader;
  /** What held before, when `now` is the change itself (`staged`): for notices of what it weakens. */
  readonly before?: ConfigReader;
  /** The change, when `now` is what held before (`range`, `push`, `receive`): its exceptions count, and are notices. */
  readonly change?: ConfigReader;
  /** Absolute directory of the work tree, for packages in `extends`; absent: there is none. */
  readonly top?: () => Promise<string | undefined> | string | undefined;
  /** Every file below the top is looked at: exceptions that match nothing are stale. */
  readonly whole?: boolean;
  /** Ends what was started, when the run stops before its source is read. */
  close(): void;
}

/** Counts what is no content of its own and was left out: `submodule`, `fifo`, `socket`, `device`, `not-checked-out`, ... */
export type Skipped = (reason: string) => void;

/** What could not be looked at, or not trusted. Any problem makes a run without blocking findings exit 2. */
export interface Problem {
  /** Stable word: `unreadable`, `missing-object`, `git-failed`, `unmerged`, `too-large`, `worker-failed`, `config`, ... */
  readonly code: string;
  readonly path?: string;
  readonly message: string;
  readonly hint?: string;
  /** Where the bytes were, while a run is under way: problems of versions that a later one replaced are dropped. */
  readonly origin?: Origin;
}

/** Something the reader should know that does not change the exit code. */
export interface Notice {
  readonly code: string;
  readonly path?: string;
  readonly startLine?: number;
  readonly message: string;
}

// ---- rules are facts ------------------------------------------------------------------------------------------------

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

// ---- AI tools are facts too -----------------------------------------------------------------------------------------

export type Strength = 'strong' | 'medium' | 'weak';

/** `protocol` (AGENTS.md, MCP, skills) and `local-runtime` (ollama, vllm) are not coding tools: policy reaches them only by id or category. */
export type AiCategory = 'agent-cli' | 'ide' | 'ide-extension' | 'review-bot' | 'app-builder' | 'local-runtime' | 'protocol';

/** A place in a repository that a tool owns or reads. */
export interface AiPath {
  /** `*` within one name, `**` any number of folders. Holds at any depth; with a leading `/`, and under `.github/`, from the top of the repository only. */
  readonly glob: string;
  readonly kind: 'config' | 'rules' | 'memory' | 'commands' | 'hooks' | 'mcp' | 'session' | 'cache' | 'ignore' | 'binary';
  /** Default: `strong` for session, cache and binary, else `medium`. Common property and generic names are `weak` (POLICY.md section 3). */
  readonly strength?: Strength;
  /** Other tools that own or read the same path. */
  readonly shared?: readonly string[];
  /** From a file of the repository: no evidence where a path of the catalogue speaks, or it could claim a banned tool's files for an approved one. */
  readonly untrusted?: true;
}

/** Where a package name is looked up. `go` names are module paths, `maven` names `group:artifact`, `brew` formulas and casks. */
export type Ecosystem = 'npm' | 'pypi' | 'crates' | 'go' | 'maven' | 'nuget' | 'composer' | 'gem' | 'brew';

/** An account that a tool writes commits with. */
export interface AiBot {
  /** Whole address, lower case; of a GitHub noreply address the numeric id alone decides. */
  readonly email?: string;
  /** Login of a GitHub App, `name[bot]`. */
  readonly login?: string;
  /** The account also works without AI: weak. */
  readonly generic?: true;
}

/** A name that several products use is `generic`: weak wherever it stands alone. */
export interface AiName {
  readonly name: string;
  readonly generic?: true;
}

/** One AI tool: what it is and which traces it leaves. A file in `rules/ai/`, or `[[ai.tool]]` of a company's own file. */
export interface AiTool {
  /** Lower case, hyphens; printed as `ai/<id>`. */
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Seat of the controlling company, ISO 3166; absent: unknown. */
  readonly country?: string;
  readonly category: AiCategory;
  readonly status: 'active' | 'sunset' | 'renamed';
  /** Other and former names. */
  readonly aliases?: readonly string[];
  /** Id of the product it is today: both are judged as one tool. */
  readonly renamedTo?: string;
  readonly paths?: readonly AiPath[];
  /** Under a person's home (`~/`), or system-wide; `$NAME` is a folder named by the environment. */
  readonly home?: readonly string[];
  readonly apps?: readonly string[];
  readonly packages?: Partial<Readonly<Record<Ecosystem, readonly (string | AiName)[]>>>;
  /** VS Code marketplace ids. */
  readonly extensions?: readonly string[];
  /** JetBrains plugin ids. */
  readonly plugins?: readonly string[];
  /** Prefixes of keys in VS Code settings, with their final dot. */
  readonly settings?: readonly string[];
  readonly binaries?: readonly (string | AiName)[];
  /** `owner/repository` of actions and reusable workflows, with a folder where only that counts. */
  readonly actions?: readonly string[];
  /** Container images and devcontainer features, without tag. */
  readonly images?: readonly string[];
  /** Addresses of install scripts, without scheme. */
  readonly installers?: readonly string[];
  readonly bots?: readonly AiBot[];
  /** Whole lines of a commit message. Links count as their text; leading symbols, case and a final full stop do not count. */
  readonly footers?: readonly string[];
  /** Keys of trailers, or `Key: start of the value`. */
  readonly trailers?: readonly string[];
  /** Prefixes of branch names: weak; a whole name that only this tool makes (no final slash): strong. */
  readonly branches?: readonly string[];
  /** Refs under `refs/notes/`. */
  readonly notes?: readonly string[];
  readonly env?: readonly (string | AiName)[];
  readonly hosts?: readonly string[];
  readonly docs: readonly string[];
  /** Day on which the facts were last compared with their sources. */
  readonly checked: string;
  /** Facts above that no source confirmed, as `field:value`. */
  readonly unverified?: readonly string[];
  readonly note?: string;
}

// ---- what matching and detection make of it --------------------------------------------------------------------------

/** Byte offsets in a chunk, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A hit for the machine: offsets only, no text. `start` and `end` are the secret's, `whole` the entire match where it is larger. */
export interface Match extends Span {
  readonly rule: string;
  readonly whole?: Span;
  readonly confidence: Confidence;
  readonly related?: readonly (Span & { readonly rule: string })[];
  /** The secret itself where the span holds it in another writing (base64, escapes); read by detection only. */
  readonly decoded?: Uint8Array;
  /** It may be a sample (counts up the alphabet, a checksum or length that is not the vendor's): what else sees the same value makes it no surer. */
  readonly doubtful?: true;
  /** Why a classifier said so, in words, heaviest first (`explain`, `-v`); never text of the value. */
  readonly reasons?: readonly string[];
}

/** 1-based; `endColumn` is exclusive; columns count UTF-16 code units. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** An inline exception that stands at a finding, parsed but not yet judged. */
export interface InlineAllow {
  readonly rule: string;
  readonly reason: string;
  readonly until?: string;
  readonly line: number;
  /** The scanner whose syntax it is, when not ours. */
  readonly foreign?: string;
  /** It names another rule than the finding's, perhaps by mistake. */
  readonly other?: true;
}

/** One trace of an AI tool. `what` is a path, package, e-mail, ... and safe to print. */
export interface Evidence {
  readonly tool: string;
  readonly trace: 'path' | 'dependency' | 'extension' | 'action' | 'command' | 'trailer' | 'author' | 'note' | 'branch' | 'env' | 'host' | 'setting' | 'home' | 'app' | 'binary';
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly what: string;
  readonly origin: Origin;
  readonly startLine?: number;
  /** Other tools that own or read the same path. */
  readonly sharedWith?: readonly string[];
}

/** A hit for people and programs: redacted, safe to print and to store. Optional fields belong to the kinds named beside them. */
export interface Finding {
  readonly kind: Kind;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly blocking: boolean;
  readonly origin: Origin;
  readonly region: Region;
  /** The line (or its neighbourhood) with every secret on it masked; secrets and leaks only. */
  readonly excerpt?: string;
  /** Where the masked value stands in `excerpt`, in UTF-16 units, for a caret. */
  readonly mark?: readonly [start: number, end: number];
  readonly fingerprint: string;
  readonly advice: string;
  readonly docs?: string;
  readonly related?: readonly (Region & { readonly path: string; readonly rule?: string })[];
  readonly occurrences?: number;
  readonly reasons?: readonly string[];
  /** An inline exception beside it. */
  readonly inline?: InlineAllow;
  // ai-tool
  readonly tool?: string;
  readonly verdict?: Verdict;
  readonly presence?: Presence;
  readonly evidence?: readonly Evidence[];
  readonly unmet?: readonly Unmet[];
  readonly expired?: { readonly owner?: string; readonly until: string };
  readonly policy?: PolicyReference;
  /** Short names of the tools that the finding names by id, for people; not in JSON. */
  readonly names?: Readonly<Record<string, string>>;
  /** The day from which it blocks, while it only warns. */
  readonly from?: string;
  // agent-risk
  readonly check?: string;
  /** False: a locked policy stands above the repository, and no exception in it counts. Not in JSON. */
  readonly acceptable?: false;
  /** GitHub's `primaryLocationLineHash`, only with `--sarif-line-hash`: an unkeyed hash of the line, so never by default. */
  readonly lineHash?: string;
}

export interface Unmet {
  readonly requirement: string;
  readonly path?: string;
  readonly message: string;
  /** The check that found it, where one did. */
  readonly check?: string;
}

/** Which policy rule spoke. Field names are POLICY.md's contract. */
export interface PolicyReference {
  readonly rule?: string;
  readonly reason?: string;
  readonly contact?: string;
  readonly guide?: string;
  readonly alternatives?: readonly string[];
  readonly source?: string;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly by: {
    readonly kind: 'inline' | 'allow' | 'baseline' | 'exception';
    readonly reason?: string;
    readonly owner?: string;
    readonly until?: string;
    readonly source?: string;
  };
}

/** A danger in an agent's configuration, before policy speaks. `check` is an id of the catalogue (`X01`). */
export interface Risk {
  readonly check: string;
  readonly origin: Origin;
  readonly region: Region;
  /** The setting, escaped and free of secrets: part of the message and of the fingerprint. */
  readonly what: string;
  /** MCP server, endpoint or tool the risk is about, for the policy's lists. */
  readonly subject?: RiskSubject;
}

/**
 * `mcp`: `npm:<package>`, `pypi:<package>`, `docker:<image>`, a URL, or `command:<binary>`, with the server's name; `pinned` when nothing about it can change.
 * `endpoint`: a URL or host; `own` when it is a host of the vendor whose setting it is. `tool`: an id of the catalogue.
 */
export interface RiskSubject {
  readonly kind: 'mcp' | 'endpoint' | 'tool';
  readonly value: string;
  readonly name?: string;
  readonly pinned?: boolean;
  readonly own?: boolean;
}

// ---- inspection: AI evidence and agent risks in single files ---------------------------------------------------------

/** One file as an inspector sees it: whole, decoded. */
export interface InspectedFile {
  readonly origin: Origin;
  readonly path: string;
  /** UTF-8 text; of a symbolic link its target; of a binary file the bytes read as UTF-8 (its first characters tell what it is). */
  readonly text: string;
  /** `link`: a symbolic link; `executable`: the x bit. Absent where the source does not know. */
  readonly mode?: 'link' | 'executable';
  /** False: git neither tracks nor stages it (a work-tree scan looks at ignored AI files too). Absent: tracked, or unknown. */
  readonly tracked?: boolean;
}

/** Where inspectors put what they see. */
export interface Found {
  evidence(evidence: Evidence): void;
  risk(risk: Risk): void;
  problem(problem: Problem): void;
}

/** What an inspector does with one file that concerns it. */
export interface Look {
  /** Bytes from the start that suffice; absent: all. */
  readonly enough?: number;
  /** A quick look at those bytes, before they become text: false when nothing can come of them. Absent: something may. Not asked for a link. */
  may?(bytes: Uint8Array): boolean;
  /** A promise is awaited before the file's memory is reused. */
  inspect(file: InspectedFile, found: Found): void | Promise<void>;
}

/** Reads traces or dangers off single files. `look` is asked for every path and must cost next to nothing; undefined, for most: the file does not concern it. */
export interface Inspector {
  look(path: string): Look | undefined;
}

/** What is known of a commit besides its files: for checks of identity (G04). `paths` are those that it changes. */
export interface InspectedCommit extends Commit {
  readonly email: string;
  readonly message: string;
  readonly paths: readonly string[];
  /** Git's `%G?`; absent where nobody asked. */
  readonly signature?: string;
}

/** A danger that an agent's configuration can hold: facts for people, one entry of the 79. */
export interface AgentCheck {
  /** `X01`: letter of the group and number, stable. */
  readonly id: string;
  /** The rule is `agent/<slug>`. */
  readonly slug: string;
  readonly title: string;
  readonly severity: Severity;
  /** What an attacker gains, one sentence. */
  readonly gain: string;
  /** What to write instead, imperative. */
  readonly instead: string;
  /** CVE, advisory or documentation. */
  readonly source: string;
}

// ---- AI policy: the `[ai]` table of one file, as written --------------------------------------------------------------

export type Requirement = 'ignore-file' | 'no-auto-approve' | 'no-repo-hooks' | 'pinned-mcp' | 'listed-mcp' | 'listed-endpoints' | 'no-transcripts' | 'not-in-ci';

/** `[[ai.rule]]`. Dates are `YYYY-MM-DD`. Several kinds of selector: all must hold. */
export interface AiRule {
  readonly id: string;
  readonly tools?: readonly string[];
  readonly vendors?: readonly string[];
  readonly countries?: readonly string[];
  readonly categories?: readonly string[];
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly alternatives?: readonly string[];
  readonly from?: string;
  readonly paths?: readonly string[];
  readonly require?: readonly string[];
  readonly severity?: Severity;
  readonly contact?: string;
  readonly guide?: string;
}

/** `[[ai.exception]]`: of tools, of checks (`X01`), or both. `until` is the last day on which it holds. */
export interface AiException {
  readonly tools?: readonly string[];
  readonly checks?: readonly string[];
  readonly paths: readonly string[];
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
}

/** `[ai]` of one file, keys as in the file, dates as `YYYY-MM-DD`, shape already checked; names and their meaning are checked by `src/policy`. */
export interface AiPolicy {
  readonly preset?: string;
  readonly mode?: 'enforce' | 'observe';
  readonly default?: Verdict;
  readonly unlisted?: 'block' | 'warn' | 'ignore';
  readonly weak?: 'ignore' | 'warn';
  readonly locked?: boolean;
  readonly contact?: string;
  readonly guide?: string;
  readonly require?: readonly string[];
  readonly 'secret-paths'?: readonly string[];
  readonly 'max-exception-days'?: number;
  readonly rule?: readonly AiRule[];
  readonly exception?: readonly AiException[];
  readonly endpoints?: { readonly allow?: readonly string[]; readonly deny?: readonly string[]; readonly 'closed-loop'?: boolean };
  readonly mcp?: { readonly allow?: readonly string[] };
  readonly pin?: readonly { readonly path: string; readonly sha256: string }[];
  readonly audit?: { readonly file: string };
}

/** One file's say about AI. Layers are given from the top (system) down to the nearest directory. */
export interface PolicyLayer {
  readonly layer: 'system' | 'company' | 'project' | 'directory';
  /** The file as messages name it. */
  readonly path: string;
  /** What its globs are relative to and what it covers, relative to the report's root; empty: everything. */
  readonly directory: string;
  readonly ai: AiPolicy;
  /** 1-based lines by key: `mode`, `rule.0`, `exception.2`, `endpoints.allow`, `pin.0`, `audit`. */
  readonly lines: Readonly<Record<string, number>>;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
}

/** `[[ai.tool]]` of a file: more of a tool that is known, or a new one. */
export type OwnTool = Partial<AiTool> & {
  readonly id: string;
  /** From a file of the repository: it may add traces, never change or weaken what is known. */
  readonly untrusted?: true;
};

/** What policy needs to know of a tool of the catalogue. */
export interface ToolIdentity {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** ISO 3166 seat of the controlling company; absent: unknown. */
  readonly country?: string;
  readonly category: string;
  readonly aliases?: readonly string[];
  /** Ids of catalogue entries that are this tool under an older name. */
  readonly formerly?: readonly string[];
  readonly ignoreFiles?: readonly string[];
  readonly hosts?: readonly string[];
}

export interface Stats {
  readonly files: number;
  readonly bytes: number;
  readonly commits: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly durationMs: number;
}

/** Everything one run learned; what every reporter gets. */
export interface Report {
  readonly command: string;
  readonly version: string;
  readonly complete: boolean;
  readonly only?: readonly string[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly policy?: PolicySummary;
  readonly stats: Stats;
  readonly exitCode: ExitCode;
  /** When the scan began, ISO 8601 in UTC. Only GitLab's format and the page show it. */
  readonly started?: string;
  /** Absolute directory that paths are relative to, where there is one: for links of a terminal. No report prints it. */
  readonly root?: string;
}

export interface PolicySummary {
  readonly hash: string;
  readonly mode: 'enforce' | 'observe';
  readonly sources: readonly { readonly layer: string; readonly path: string; readonly hash: string }[];
  readonly exceptions: { readonly used: readonly unknown[]; readonly expired: readonly unknown[] };
}

// ---- inventory --------------------------------------------------------------------------------------------------------

/** When a tool showed in commits. Dates are ISO 8601 as git wrote them. */
export interface ToolHistory {
  readonly first: Pick<Commit, 'commit' | 'date'>;
  readonly last: Pick<Commit, 'commit' | 'date'>;
  /** Commits with a strong or medium trace. */
  readonly commits: number;
  /** By folder of the changed files, at most one level deep; `.` is the top. */
  readonly folders: readonly { readonly path: string; readonly commits: number }[];
  /** Authors of those commits; only when asked for. */
  readonly people?: readonly { readonly person: string; readonly commits: number }[];
}

export interface InventoryTool {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly country?: string;
  readonly category: AiCategory;
  readonly status: AiTool['status'];
  readonly presence: Presence;
  /** Seen in the files as they are now, not only in history. */
  readonly current: boolean;
  readonly verdict?: Verdict;
  /** A restricted tool whose requirements are all met. */
  readonly met?: boolean;
  readonly evidence: readonly Evidence[];
  readonly history?: ToolHistory;
}

/** Where agents are told to send prompts or to get tools from. */
export interface InventoryService {
  readonly kind: 'mcp' | 'endpoint';
  readonly value: string;
  readonly name?: string;
  /** On the company's list, or on this machine. */
  readonly trusted?: boolean;
  readonly places: readonly { readonly path: string; readonly startLine: number }[];
}

/** What `tightlip inventory` learned; tools and services sorted by id and value. */
export interface Inventory {
  readonly version: string;
  readonly scope: readonly ('tree' | 'history' | 'machine')[];
  readonly tools: readonly InventoryTool[];
  readonly services: readonly InventoryService[];
  readonly policy?: PolicySummary;
  readonly problems: readonly Problem[];
  /** SHA-256 of the tools and services, hex: the same content has the same name, whenever it is looked at. */
  readonly hash: string;
  readonly exitCode: 0 | 2;
}

export type InventoryReporter = (inventory: Inventory, paint: Paint) => string;

/** How a command for the top of a report's tree is typed where its reader stands. */
export interface Typed {
  /** `tightlip`, or `npx tightlip`. */
  readonly program: string;
  /** The way to the top, quoted for a shell; absent: the reader stands there. */
  readonly folder?: string;
  /** The top is git's: what is written there is added. */
  readonly tracked: boolean;
}

/** Colours as functions, so that reporters stay pure; the plain one returns its argument. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  /** Columns of the terminal; absent when piped. */
  readonly width?: number;
  /** Hyperlinks are understood. */
  readonly links?: boolean;
  /** Absolute directory that the report's paths are relative to, for links to files. */
  readonly root?: string;
  /** How commands that a report suggests are typed where its reader stands; absent: at the top of a repository. */
  readonly typed?: Typed;
  /** How much a person wants to read: `-q`, `-v`. */
  readonly detail?: 'quiet' | 'verbose';
}

/** A report as text; large ones come in pieces. Pure: the same report gives the same bytes. */
export type Reporter = (report: Report, paint: Paint) => string | Iterable<string>;
