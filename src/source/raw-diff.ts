/** What `git diff-index --raw -z` and its kin say, as data. */
import { nameOf, type Name } from './names.ts';
import { latin1 } from './text-of.ts';

/** One changed path. Ids are full; an absent side has mode `000000` and an id of zeros. */
export interface RawChange extends Name {
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
  /** `A` added, `D` deleted, `M` modified, `T` type changed, `U` unmerged. */
  readonly status: string;
}

const SUBMODULE = '160000';
/** Whether a mode, as git writes it, is that of a commit of another repository. */
export const isSubmodule = (mode: string): boolean => mode === SUBMODULE;
/** Whether a mode is that of a file or a link. */
export const isBlob = (mode: string): boolean => mode !== SUBMODULE && mode !== '000000';
/** Whether an id says that there is nothing on this side. */
export const isAbsent = (id: string): boolean => id.startsWith('00000000') && /^0+$/.test(id);

/** Lengths of ids: SHA-1 and SHA-256. */
const FULL: readonly number[] = [40, 64];

/** Reads `fields` of the output (head, path, head, path, ...); a field that is no head is passed over. */
export function* rawChanges(fields: readonly Buffer[]): Iterable<RawChange> {
  for (let i = 0; i + 1 < fields.length; i++) {
    const change = rawChange((fields[i] as Buffer).toString('latin1'), fields[i + 1] as Buffer);
    if (!change) continue;
    i++;
    yield change;
  }
}

function rawChange(head: string, path: Buffer): RawChange | undefined {
  const [oldMode = '', newMode = '', oldId = '', newId = '', status = '', more] = head.slice(1).split(' ');
  const isHead = head.startsWith(':') && oldMode.length === 6 && newMode.length === 6 && FULL.includes(oldId.length) && newId.length === oldId.length && status !== '' && more === undefined;
  return isHead ? { oldMode, newMode, oldId, newId, status: status.charAt(0), ...nameOf(path) } : undefined;
}

/** What a mode says of a blob besides its content. */
export const fileMode = (mode: string): 'link' | 'executable' | undefined => (mode === '120000' ? 'link' : mode === '100755' ? 'executable' : undefined);

/** One path that a commit changed against all of its parents. */
export interface CommitChange extends Name {
  readonly mode: string;
  readonly id: string;
  /** Blobs that the parents have there: of the same kind (a link is no file), or any where the path is deleted. */
  readonly olds: readonly string[];
}

/** What a head says of a change, before its path. */
export type ChangeHead = Pick<CommitChange, 'mode' | 'id' | 'olds'>;

/** Reads a head of `diff-tree -c --raw`: as many colons, modes, ids and states as parents. */
export function changeHead(head: string): ChangeHead {
  const parents = head.lastIndexOf(':') + 1;
  const words = head.slice(parents).split(' ');
  const mode = words[parents] ?? '';
  const ids = words.slice(parents + 1, parents * 2 + 2);
  const olds = ids.slice(0, parents).filter((_, i) => wasThere(words[i] ?? '', mode));
  return { mode, id: ids[parents] ?? '', olds };
}

/** Whether a parent's mode says that it has a blob of the same kind there, or any where the path is deleted. */
const wasThere = (old: string, mode: string): boolean => isBlob(old) && (!isBlob(mode) || old.slice(0, 3) === mode.slice(0, 3));

/** The same with the path behind it. */
export const commitChange = (head: string, path: Buffer): CommitChange => ({ ...changeHead(head), ...nameOf(path) });

const COLON = 0x3a;
const BLANK = 0x20;
/** Bytes of a colon and two modes, each with what stands behind it. */
const MODES = 15;
const none: readonly string[] = [];

/** The same of a head with one parent, as nearly all are, from the bytes of it: strings that were cut out of a longer one would keep that. Undefined for others. */
export function plainHead(bytes: Buffer, at: number, to: number): ChangeHead | undefined {
  const width = (to - at - MODES - 3) / 2;
  const first = at + MODES;
  if (!FULL.includes(width) || bytes[at + 1] === COLON || bytes[first - 1] !== BLANK || bytes[first + width] !== BLANK) return undefined;
  const mode = latin1(bytes, at + 8, first - 1);
  const id = latin1(bytes, first + width + 1, to - 2);
  return { mode, id, olds: wasThere(latin1(bytes, at + 1, at + 7), mode) ? [latin1(bytes, first, first + width)] : none };
}
