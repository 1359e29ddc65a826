import { defaults } from '../../../rules/generic/defaults.ts';
import type { Candidate } from './candidate.ts';
import { kinds } from './candidate.ts';
import type { Language, Place } from './language.ts';
import { inName } from './measure/features.ts';
import type { Row } from './measure/features.ts';

/** What `endsCredential` says of a name that ends with a word for a password. */
const passwordName = 1;
const known: ReadonlySet<string> = new Set(defaults);
const longest = Math.max(...defaults.map((value) => value.length));

/**
 * Whether a value that the model passes over is a default or classic password in settings: the name can only mean a password, and the path is no
 * test, documentation or translation. Labelled data calls many of them placeholders, so this is kept to where they open something.
 */
export function isClassic(bytes: Uint8Array, { kind, order, valueStart, valueEnd }: Candidate, language: Language, place: Place, row: Row): boolean {
  if (kind !== kinds.assign || order !== 0 || row[inName.endsCredential] !== passwordName || valueEnd - valueStart > longest) return false;
  if (!language.settings || place.test || place.translation || place.prose) return false;
  return known.has(Buffer.from(bytes.buffer, bytes.byteOffset + valueStart, valueEnd - valueStart).toString('latin1').toLowerCase());
}
