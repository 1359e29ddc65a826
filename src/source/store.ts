/** Where a repository keeps its objects, as far as that tells whether what was there still is. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './environment.ts';
import { readPlain } from './plain-file.ts';
import { commonDirectory } from './repository.ts';

/** Variables by which objects lie elsewhere. */
const ELSEWHERE = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_QUARANTINE_PATH'];

/** A store that holds everything itself. */
export interface Store {
  /** The folder of objects. */
  readonly folder: string;
  /** Packs by name and size: a name is the checksum of what is in it. */
  readonly packs: readonly string[];
}

/** The objects of the repository around. Undefined for every store that something may be missing from: a shallow or partial clone, alternates, one that only git can find. */
export function storeOf(around: Surroundings): Store | undefined {
  const common = ELSEWHERE.some((name) => around.env[name] !== undefined) ? undefined : commonDirectory(around);
  if (common === undefined) return undefined;
  try {
    const folder = join(common, 'objects');
    const pack = join(folder, 'pack');
    const names = existsSync(pack) ? readdirSync(pack) : [];
    const isOdd = existsSync(join(folder, 'info', 'alternates')) || isFilled(join(common, 'shallow')) || names.some((name) => name.endsWith('.promisor'));
    // A pack without its index is not read.
    const packs = names.filter((name) => name.endsWith('.pack') && names.includes(`${name.slice(0, -5)}.idx`));
    return isOdd ? undefined : { folder, packs: packs.map((name) => `${name} ${statSync(join(pack, name)).size}`).sort() };
  } catch {
    return undefined;
  }
}

const isFilled = (path: string): boolean => existsSync(path) && readPlain(path).length > 0;

/** Whether an object lies there by itself. */
export const isLoose = ({ folder }: Store, id: string): boolean => existsSync(join(folder, id.slice(0, 2), id.slice(2)));
