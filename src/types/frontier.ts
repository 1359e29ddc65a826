/** How far a history was looked at, so that a later run need only list what came after. */
import type { Evidence, Finding } from './finding.ts';
import type { Risk } from './inspect.ts';
import type { Chunk, Commit } from './source.ts';

/** Ids, numbers and digests alone: no name, no path, nothing that was found. */
export interface Frontier {
  /** Digest of everything that decides what is found, besides the repository. */
  readonly identity: string;
  /** Commits that nothing builds on: what they reach was looked at. */
  readonly tips: readonly string[];
  /** How many that are. */
  readonly commits: number;
  /** Packs of the repository by name and size: while they are there, so is what they hold. */
  readonly packs: readonly string[];
  /** Objects that were in none of them. */
  readonly loose: readonly string[];
  /** Paths of submodules, as digests. */
  readonly modules: readonly string[];
  /** What was not clean, to be looked at again: blobs, commits for their own text, and all commits that brought these blobs. */
  readonly marked: { readonly blobs: readonly string[]; readonly messages: readonly string[]; readonly commits: readonly string[] };
  /** All others together. */
  readonly known: { readonly files: number; readonly bytes: number; readonly excluded: number };
  /** The first 32 bits of the ids of all blobs, sorted: one that comes back somewhere is none of those that are new. */
  readonly blobs: Uint32Array<ArrayBuffer>;
  /** What was found in what is marked; absent: it is looked at again. */
  readonly sealed?: Sealed;
}

/** What only who has the repository can open: the key is made of bytes of the files that are named here, from its folder of objects on. */
export interface Sealed {
  readonly salt: string;
  readonly witnesses: readonly string[];
  readonly data: Uint8Array;
}

/** What one object gave, with its own id where that of a commit will stand. */
export interface Piece {
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
  readonly risks: readonly Risk[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly files: number;
  readonly bytes: number;
}

/** That a commit (its place in a list) brought a blob to a path. */
export interface Brought {
  readonly commit: number;
  readonly path: string;
  readonly pathBytes?: string;
  readonly mode?: Chunk['mode'];
}

/** What is kept under seal. */
export interface Recalled {
  /** The marked commits. */
  readonly commits: readonly Commit[];
  /** Marked blobs with all their places. */
  readonly brought: ReadonlyMap<string, readonly Brought[]>;
  /** By the names that the cache has for objects. */
  readonly pieces: ReadonlyMap<string, Piece>;
}

/** A frontier that can be asked for what was found. Undefined: that is to be looked at again. */
export interface LastFrontier extends Frontier {
  readonly recall: () => Recalled | undefined;
}
