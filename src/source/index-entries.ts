/** What git's index says of configuration (gitformat-index): without reading ten thousand other names. */
import { closeSync, fstatSync, openSync, readSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Surroundings } from './environment.ts';
import { readPlain, WITHOUT_WAITING } from './plain-file.ts';
import { checkoutAbove, gitDirectory } from './repository.ts';

const HEAD = 12;
const ID = 20;
/** Forms that write every name whole, the first with two bytes of flags for each; and where the form stands. */
const PLAIN = 2;
const VERSIONS = [PLAIN, 3];
const VERSION = 7;
/** Bytes of an index that is read here, and that are looked at together. */
const MOST = 64 << 20;
const WINDOW = 256 << 10;
/** All names that are asked for have this. */
const WORD = 'tightlip';
/** Letters of a name whose length is told exactly and in one byte. */
const LONGEST = 255;
/** Times that a name is looked at: where more files have it, git is asked. */
const MOST_FOUND = 100;
/** The extension in which git remembers the ids of folders, the one by which entries stand for more than one file, and the files in which further entries are. */
const CACHED = 'TREE';
const SPARSE = 'sdir';
const SHARED = 'sharedindex.';

/** An index of which no more is read than has to be. */
export class IndexNames {
  readonly #path: string;
  /** The last bytes. */
  readonly #end: Buffer;
  /** Whether any path has the word. */
  readonly #says: boolean;

  private constructor(path: string, end: Buffer, says: boolean) {
    this.#path = path;
    this.#end = end;
    this.#says = says;
  }

  /** Opens the index that git would use, with ids of 20 bytes; undefined where only git can read it. */
  static open(around: Surroundings): IndexNames | undefined {
    const own = gitDirectory(around);
    const path = own && pathOf(own, around);
    if (own === undefined || path === undefined) return undefined;
    try {
      if (readdirSync(own).some((name) => name.startsWith(SHARED))) return undefined;
      const file = openSync(path, WITHOUT_WAITING);
      try {
        const looked = lookedAt(file, fstatSync(file).size);
        return looked && new IndexNames(path, looked.end, looked.says);
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  }

  /** Those of `paths` (Latin-1; each with the word in its last part) that are staged; undefined where git must be asked. */
  among(paths: readonly string[]): readonly string[] | undefined {
    if (!this.#says) return [];
    const bytes = this.#whole();
    const found: string[] = [];
    const places = new Map<string, readonly number[]>();
    for (const path of paths) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const ends = places.get(name) ?? (bytes ? placesOf(`${name}\0`, bytes) : []);
      places.set(name, ends);
      if (!bytes || ends.length > MOST_FOUND) return undefined;
      const staged = ends.map((end) => isPath(bytes, end + name.length - path.length, path));
      if (staged.includes(undefined)) return undefined;
      if (staged.includes(true)) found.push(path);
    }
    return found;
  }

  /** The id of the folder that this index is, where git wrote that down: then there is nothing else in it than in that. */
  get tree(): string | undefined {
    const bytes = this.#end.includes(CACHED, 0, 'latin1') ? this.#end : this.#whole();
    if (!bytes) return undefined;
    const end = bytes.length - ID;
    const at = bytes.lastIndexOf(CACHED, end, 'latin1');
    // Extensions follow each other to the end: what only looks like one does not lead there.
    let next = at < 0 ? end + 1 : at;
    while (next + 8 <= end) next += 8 + bytes.readUInt32BE(next + 4);
    if (next !== end) return undefined;
    // The top has no name, the number of its files (-1: changed since) and of its folders, and its id.
    const line = bytes.indexOf('\n', at + 8, 'latin1');
    const counts = bytes.toString('latin1', at + 8, Math.min(line, at + 40));
    return line > 0 && /^\0\d+ \d+$/.test(counts) ? bytes.toString('hex', line + 1, line + 1 + ID) : undefined;
  }

  #whole(): Buffer | undefined {
    const bytes = readPlain(this.#path);
    // Another one was written in between.
    return bytes.subarray(-ID).equals(this.#end.subarray(-ID)) ? bytes : undefined;
  }
}

function placesOf(word: string, bytes: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(word, HEAD, 'latin1'); at >= 0 && places.length <= MOST_FOUND; at = bytes.indexOf(word, at + 1, 'latin1')) places.push(at);
  return places;
}

/** Whether the entry of this path is there, its name at `start`, and not a longer path with this end; undefined where that is for git to say. */
function isPath(bytes: Buffer, start: number, path: string): boolean | undefined {
  if (start < HEAD + ID || bytes.toString('latin1', start, start + path.length) !== path) return false;
  // Before a name two bytes of flags: its length, and what else there is to say (a conflict, more flags). No name holds a zero byte, and so not these.
  const [flags, low] = [bytes[start - 2], bytes[start - 1]];
  if (low === path.length && flags === 0) return true;
  return path.length < LONGEST && bytes[VERSION] === PLAIN && low !== path.length ? false : undefined;
}

/** Looks for the word in all of an index; undefined for one of another form. */
function lookedAt(file: number, size: number): { readonly end: Buffer; readonly says: boolean } | undefined {
  if (size <= HEAD + ID || size > MOST) return undefined;
  const bytes = Buffer.allocUnsafeSlow(Math.min(size, WINDOW));
  let says = false;
  for (let from = 0; ; from += bytes.length - WORD.length) {
    const at = Math.min(from, size - bytes.length);
    if (readSync(file, bytes, 0, bytes.length, at) !== bytes.length) return undefined;
    if (at === 0 && (bytes.toString('latin1', 0, 4) !== 'DIRC' || !VERSIONS.includes(bytes.readUInt32BE(4)))) return undefined;
    says ||= bytes.includes(WORD, 0, 'latin1');
    if (at + bytes.length === size) return isSparse(bytes) ? undefined : { end: bytes, says };
  }
}

/** Whether the empty extension stands last, or before the one that says where extensions begin. */
function isSparse(end: Buffer): boolean {
  const last = end.length - ID;
  return [last - 8, last - 8 - 32].some((at) => at >= 0 && end.toString('latin1', at, at + 4) === SPARSE);
}

/** A relative name in the variable is one from the top of the work tree. */
function pathOf(own: string, around: Surroundings): string | undefined {
  const named = around.env['GIT_INDEX_FILE'];
  if (named === undefined || named === '') return join(own, 'index');
  const top = around.env['GIT_DIR'] === undefined ? checkoutAbove(around.cwd) : undefined;
  return top === undefined ? undefined : resolve(top, named);
}
