/** What was found in a history, kept for the next run under a key of the repository's own bytes: the cache alone tells nothing of it. */
import { randomUUID } from 'node:crypto';
import { seal, unseal } from '../cache/envelope.ts';
import type { Store } from '../source/store.ts';
import { witnessesOf, witnessKey } from '../source/witness.ts';
import type { Brought, Frontier, Piece, Recalled, Sealed } from '../types/frontier.ts';
import type { Commit } from '../types/source.ts';

interface Kept {
  readonly commits: readonly Commit[];
  readonly brought: readonly (readonly [string, readonly Brought[]])[];
  readonly pieces: readonly (readonly [string, Piece])[];
}

/** Bytes that are kept: reading more takes as long as looking again, and the cache keeps no file of twice that. */
const most = 8 << 20;

/** Seals what was found. `loose`: ids of objects that lie there by themselves. Undefined where no key can be made, and where it is too much. */
export function sealed(identity: string, store: Store, loose: readonly string[], { commits, brought, pieces }: Recalled): Sealed | undefined {
  const salt = randomUUID();
  const witnesses = witnessesOf(store, loose);
  const key = witnessKey(store, witnesses, salt);
  const kept: Kept = { commits, brought: [...brought], pieces: [...pieces] };
  const content = Buffer.from(key ? JSON.stringify(kept) : '');
  return key && content.length <= most ? { salt, witnesses, data: seal(key, identity, content) } : undefined;
}

/** What was sealed; undefined when the repository no longer holds what its key was made of, and when anything about it is odd. */
export function unsealed({ identity, sealed: kept }: Frontier, store: Store | undefined): Recalled | undefined {
  const key = kept && store && witnessKey(store, kept.witnesses, kept.salt);
  const content = key && unseal(key, identity, kept.data);
  if (!content) return undefined;
  // Nobody else can have written this.
  const { commits, brought, pieces } = JSON.parse(content.toString()) as Kept;
  return { commits, brought: new Map(brought), pieces: new Map(pieces) };
}
