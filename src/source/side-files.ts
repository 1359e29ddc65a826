/** Configuration files out of git's objects: of the index or of a commit, never of the work tree. */
import { UserError } from '../errors.ts';
import type { ConfigReader } from '../types.ts';
import type { ObjectReader } from './objects.ts';

const LARGEST = 1024 * 1024;
const NAME = 'tightlip.toml';

/** Every directory that a path lies in, the top (empty) included. */
export function directoriesOf(paths: Iterable<string>): string[] {
  const found = new Set<string>(['']);
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const directory = path.slice(0, at);
      if (found.has(directory)) break;
      found.add(directory);
    }
  }
  return [...found];
}

/** Reads small files through a running `cat-file --batch`, one request at a time. Nothing else may be asked while a request runs. */
export class SideObjects {
  readonly #objects: ObjectReader;
  readonly #after: () => Promise<unknown>;
  #turn: Promise<unknown> | undefined;

  /** `after`: reads what else was asked of the same reader before; its answers come first. */
  constructor(objects: ObjectReader, after: () => Promise<unknown>) {
    this.#objects = objects;
    this.#after = after;
  }

  /** The bytes of `<prefix><path>` for each path that git has; `:` is the index, `HEAD:` a commit. */
  read(prefix: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
    const turn = (this.#turn ?? this.#after()).then(() => this.#read(prefix, paths));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #read(prefix: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
    // cat-file takes one name a line: a directory with a line break in its name has no configuration of its own.
    const askable = paths.filter((path) => !path.includes('\n'));
    void this.#objects.ask(askable.map((path) => Buffer.from(prefix + path).toString('latin1')));
    const found = new Map<string, Uint8Array>();
    for (const path of askable) {
      const head = await this.#objects.head();
      if (!head) break;
      if (head.missing || head.type !== 'blob') continue;
      if (head.size > LARGEST) throw new UserError(`${path} is larger than 1 MiB`, 'move long lists of exceptions to a baseline: tightlip baseline');
      const bytes = Buffer.alloc(head.size);
      await this.#objects.fill(bytes);
      found.set(path, bytes);
    }
    return found;
  }
}

/** One side as a place for configuration: the files above `paths`, all asked for at once. */
export function sideFiles(objects: SideObjects, prefix: string, paths: () => Promise<readonly string[]>): ConfigReader {
  const known = new Map<string, Uint8Array | undefined>();
  const fetch = async (wanted: readonly string[]): Promise<void> => {
    const missing = wanted.filter((path) => !known.has(path));
    if (missing.length === 0) return;
    const found = await objects.read(prefix, missing);
    for (const path of missing) known.set(path, found.get(path));
  };
  return {
    async list() {
      const candidates = directoriesOf(await paths()).map((directory) => (directory ? `${directory}/${NAME}` : NAME));
      await fetch([...candidates, 'tightlip-baseline.jsonl']);
      return candidates.filter((path) => known.get(path) !== undefined);
    },
    async read(path) {
      await fetch([path]);
      return known.get(path);
    },
  };
}
