/** Where bytes and configuration come from, and what is said of those that did not come. */

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
  /** Absent: what is new is known. Else whether `newLines` was asked for all the same, which says that all are: then nothing counts that the text's chunks gave, and it comes again. */
  readonly guessed?: () => boolean;
  /** `link`: the text is a symbolic link's target; `executable`: the file has the x bit. */
  readonly mode?: 'link' | 'executable';
}

/** Gives a buffer of at least that many bytes, which may be the one given before. The engine's own saves a copy. */
export interface Room {
  (bytes: number): Uint8Array;
  /** Newlines in a part of that buffer; undefined or absent: it cannot tell. */
  readonly newlines?: (bytes: Uint8Array) => number | undefined;
  /** Whether a part of it holds a zero byte. */
  readonly hasNul?: (bytes: Uint8Array) => boolean | undefined;
}

/** What a run asks of a source. */
export interface Asked {
  /** Whether more is reported at the second path than was at the first, so that what moves there is new. */
  readonly freed?: (from: string, to: string) => boolean;
  /** Bytes above which a text is a problem instead of read. */
  readonly largest?: number;
  /** Where a large text may be read to. */
  readonly room?: Room;
  /** Texts may come twice (`Chunk.guessed`). */
  readonly twice?: boolean;
}

/** Something to scan. `chunks` may be walked once. What could not be read goes to `problem`, never into an exception. */
export interface Source {
  readonly name: string;
  /** Where the repository's configuration stands for this source; absent: in the work tree around. */
  readonly sides?: ConfigSides;
  chunks(problem: (problem: Problem) => void, skipped?: Skipped, asked?: Asked): AsyncIterable<Chunk> | Iterable<Chunk>;
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
  /** Paths that the change is about. */
  readonly paths?: () => Promise<readonly string[]>;
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
