/** What `git diff-index --raw -z` and its kin say, as data. */
import { nameOf, type Name } from './names.ts';

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

/** Reads a head of `diff-tree -c --raw`: as many colons, modes, ids and states as parents. */
export function commitChange(head: string, path: Buffer): CommitChange {
  const parents = head.lastIndexOf(':') + 1;
  const words = head.slice(parents).split(' ');
  const mode = words[parents] ?? '';
  const ids = words.slice(parents + 1, parents * 2 + 2);
  const olds = ids.slice(0, parents).filter((_, i) => isBlob(words[i] ?? '') && (!isBlob(mode) || words[i]?.slice(0, 3) === mode.slice(0, 3)));
  return { mode, id: ids[parents] ?? '', olds, ...nameOf(path) };
}
