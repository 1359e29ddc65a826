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

/** Arguments that no configuration can bend. */
export const RAW = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none', '--no-relative'] as const;

const SUBMODULE = '160000';
export const isSubmodule = (mode: string): boolean => mode === SUBMODULE;
export const isBlob = (mode: string): boolean => mode !== SUBMODULE && mode !== '000000';
export const isAbsent = (id: string): boolean => /^0+$/.test(id);

/** Reads `fields` of the output (head, path, head, path, ...); a field that is no head is passed over. */
export function* rawChanges(fields: readonly Buffer[]): Iterable<RawChange> {
  for (let i = 0; i + 1 < fields.length; i++) {
    const head = (fields[i] as Buffer).toString('latin1');
    const [, oldMode, newMode, oldId, newId, status] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(head) ?? [];
    if (!oldMode || !newMode || !oldId || !newId || !status) continue;
    yield { oldMode, newMode, oldId, newId, status, ...nameOf(fields[++i] as Buffer) };
  }
}
