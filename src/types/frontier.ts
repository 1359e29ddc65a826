/** How far a history was looked at, so that a later run need only list what came after. */

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
}
