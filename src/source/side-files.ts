/** Configuration files out of git's objects: of the index or of a commit, never of the work tree. */
import { UserError } from '../errors.ts';
import type { ConfigReader } from '../types/source.ts';
import type { ObjectHead, ObjectReader } from './objects.ts';

export const NAME = 'tightlip.toml';
const BASELINE = 'tightlip-baseline.jsonl';

/** MiB that a file may have, by its name. */
const mostOf = (name: string): number => (name.endsWith(BASELINE) ? 64 : 1);

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

/** Bytes of a file; undefined when git has none of that name. */
type Answer = Uint8Array | 'large' | undefined;
export type Answers = ReadonlyMap<string, Answer>;

/** The reader's next answer, read whole if it is a file that is small for its name. */
export async function smallAnswer(objects: ObjectReader, name: string, head?: ObjectHead): Promise<Answer> {
  head ??= await objects.head();
  if (!head || head.missing || head.type !== 'blob') return undefined;
  if (head.size > mostOf(name) * 1024 * 1024) return 'large';
  return objects.whole();
}

/** Reads small files through a running `cat-file --batch`, one request at a time. Nothing else may be asked while a request runs. */
export class SideObjects {
  readonly #objects: ObjectReader;
  readonly #after: () => Promise<Answers>;
  readonly #answers = new Map<string, Answer>();
  #turn: Promise<unknown> | undefined;

  /** `after`: reads what else was asked of the same reader before; its answers come first, and files among them are known. */
  constructor(objects: ObjectReader, after: () => Promise<Answers>) {
    this.#objects = objects;
    this.#after = after;
  }

  /** The bytes of `<prefix><path>` for each path that git has; `:` is the index, `HEAD:` a commit. */
  read(prefix: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
    return this.#inTurn(() => this.#read(prefix, paths));
  }

  /** Each of these folders as git stores it; undefined for what is none. */
  trees(names: readonly string[]): Promise<(Uint8Array | undefined)[]> {
    return this.#inTurn(async () => {
      void this.#objects.ask(names);
      const trees: (Uint8Array | undefined)[] = [];
      for (const _ of names) {
        const head = await this.#objects.head();
        trees.push(head?.type === 'tree' && !head.missing ? await this.#objects.whole() : undefined);
      }
      return trees;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = (this.#turn ?? this.#begin()).then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #begin(): Promise<void> {
    for (const [name, answer] of await this.#after()) this.#answers.set(name, answer);
  }

  async #read(prefix: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
    // cat-file takes one name a line: a directory with a line break in its name has no configuration of its own.
    const askable = paths.filter((path) => !path.includes('\n') && !this.#answers.has(prefix + path));
    void this.#objects.ask(askable.map((path) => Buffer.from(prefix + path).toString('latin1')));
    for (const path of askable) {
      const head = this.#objects.headNow();
      this.#answers.set(prefix + path, head?.missing ? undefined : await smallAnswer(this.#objects, path, head));
    }
    const found = new Map<string, Uint8Array>();
    for (const path of paths) {
      const answer = this.#answers.get(prefix + path);
      if (answer === 'large') throw new UserError(`${path} is larger than ${mostOf(path)} MiB`, 'move long lists of exceptions to a baseline: tightlip baseline');
      if (answer) found.set(path, answer);
    }
    return found;
  }
}

/** Where configuration for these paths may stand: beside them and above. */
const candidatesFor = (paths: readonly string[]): string[] => directoriesOf(paths).map((directory) => (directory ? `${directory}/${NAME}` : NAME));

/** One side as a place for configuration: the files above `paths`, all asked for at once. `there` says which of them there are, where that is known sooner. */
export function sideFiles(objects: SideObjects, prefix: string, paths: () => Promise<readonly string[]>, there = (candidates: readonly string[]): Promise<readonly string[]> => Promise.resolve(candidates)): ConfigReader {
  const known = new Map<string, Uint8Array | undefined>();
  const fetch = async (wanted: readonly string[]): Promise<void> => {
    const missing = wanted.filter((path) => !known.has(path));
    if (missing.length === 0) return;
    const found = await objects.read(prefix, missing);
    for (const path of missing) known.set(path, found.get(path));
  };
  const listed = async (): Promise<readonly string[]> => {
    const candidates = [...candidatesFor(await paths()), BASELINE];
    const present = new Set(await there(candidates));
    for (const path of candidates) if (!present.has(path)) known.set(path, undefined);
    await fetch([...present]);
    return candidates.filter((path) => path !== BASELINE && known.get(path) !== undefined);
  };
  // Asked for by whoever compares two sides; a commit's folders are walked through once.
  let list: Promise<readonly string[]> | undefined;
  return {
    list: () => (list ??= listed()),
    async read(path) {
      await fetch([path]);
      return known.get(path);
    },
  };
}

/** The side before a change of `paths`: `now`, but for what was changed itself; only then git is asked for `head`. */
export function sideBefore(now: ConfigReader, head: ConfigReader, paths: () => Promise<readonly string[]>): ConfigReader {
  return {
    list: async () => ((await paths()).some(isConfiguration) ? head : now).list(),
    read: async (path) => ((await paths()).includes(path) ? head : now).read(path),
  };
}

/** Whether a path is one of a configuration or baseline. */
export const isConfiguration = (path: string): boolean => path === BASELINE || path.endsWith(NAME);
