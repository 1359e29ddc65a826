/** Reads what `commit-log.ts` has git print, straight from its bytes: a history has hundreds of thousands of changes. */
import type { Commit } from '../types/source.ts';
import { goneFrom, type Changes } from './commits.ts';
import { nameOf } from './names.ts';
import { changeHead, plainHead, type ChangeHead } from './raw-diff.ts';
import { latin1, utf8 } from './text-of.ts';

/** A commit, what it was made from, and what it changed. */
export interface LoggedCommit {
  readonly commit: Commit;
  readonly parents: readonly string[];
  /** Its top folder. */
  readonly tree: string;
  readonly changes: Changes;
  /** Branches and tags that stand on it, by their full names; none where they were not asked for. */
  readonly heads: readonly string[];
  readonly tags: readonly string[];
}

const NUL = 0;
/** Marks the first field of a commit; those after it are taken by place, whatever they hold. */
const MARK = 1;
const COLON = 0x3a;
const NEWLINE = 10;
const FIELDS = 6;
const TAG = 'tag: ';

/** Takes the output piece by piece. */
export class LogReader {
  #rest: Buffer = Buffer.alloc(0);
  #head: string[] = [];
  /** Of the change whose path comes next. */
  #change: ChangeHead | undefined;
  #current: LoggedCommit | undefined;
  #done: LoggedCommit[] = [];

  /** The commits that end in this piece. */
  take(piece: Buffer): LoggedCommit[] {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    let at = 0;
    for (let to = bytes.indexOf(NUL); to >= 0; to = bytes.indexOf(NUL, at)) {
      this.#field(bytes, at, to);
      at = to + 1;
    }
    this.#rest = bytes.subarray(at);
    const done = this.#done;
    if (done.length > 0) this.#done = [];
    return done;
  }

  /** The last commit, when there is no more. */
  last(): LoggedCommit | undefined {
    return this.#current;
  }

  /** Whether what came so far ends in the middle of a field. */
  get isOpen(): boolean {
    return this.#rest.length > 0;
  }

  #field(bytes: Buffer, at: number, to: number): void {
    if (this.#head.length > 0) {
      if (this.#head.push(utf8(bytes, at, to)) < FIELDS) return;
      this.#current = commitOf(this.#head);
      this.#head = [];
    } else if (this.#change) {
      if (this.#current) note(this.#current.changes, this.#change, bytes, at, to);
      this.#change = undefined;
    } else if (bytes[at] === MARK) {
      if (this.#current) this.#done.push(this.#current);
      this.#current = undefined;
      this.#head.push(latin1(bytes, at + 1, to));
    } else this.#change = headIn(bytes, at, to);
  }
}

/** A head of a change; the first of a commit has a line break before it, and a commit without changes an empty field. */
function headIn(bytes: Buffer, at: number, to: number): ChangeHead | undefined {
  const start = bytes[at] === NEWLINE ? at + 1 : at;
  if (bytes[start] !== COLON) return undefined;
  const plain = plainHead(bytes, start, to);
  if (plain) return plain;
  const { mode, id, olds } = changeHead(latin1(bytes, start, to));
  return { mode, id: copied(id), olds };
}

/** A text of its own: V8 keeps all of a line for a word that was cut out of it. */
const copied = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');

function commitOf([commit = '', date = '', author = '', parents = '', tree = '', names = '']: readonly string[]): LoggedCommit {
  // No name of a ref holds a blank.
  const refs = names.split(', ');
  return {
    commit: { commit, author, date },
    parents: parents.split(' ').filter(Boolean),
    tree,
    changes: { commit, added: [], deleted: [], gone: [] },
    heads: refs.filter((ref) => ref.startsWith('refs/heads/')),
    tags: refs.flatMap((ref) => (ref.startsWith(`${TAG}refs/tags/`) ? [ref.slice(TAG.length)] : [])),
  };
}

function note(changes: Changes, { mode, id, olds }: ChangeHead, bytes: Buffer, at: number, to: number): void {
  const text = utf8(bytes, at, to);
  const { path, pathBytes } = text.includes('\ufffd') ? nameOf(bytes.subarray(at, to)) : { path: text };
  const change = { mode, id, olds, path, pathBytes };
  if (mode !== '000000') return void changes.added.push(change);
  changes.gone.push(...goneFrom(change));
  changes.deleted.push(path);
}
