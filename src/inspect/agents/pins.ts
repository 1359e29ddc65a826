import { createHash } from 'node:crypto';
import type { Inspector } from '../../types/inspect.ts';
import { reportOn } from './report.ts';

/** A path from the top of the repository, and the SHA-256 of the bytes that were reviewed. */
export interface Pin {
  readonly path: string;
  readonly sha256: string;
}

const hashes = (text: string): string[] => [text, `\ufeff${text}`, text.replaceAll('\r\n', '\n')].map((one) => createHash('sha256').update(one).digest('hex'));

/** G05: files of `[[ai.pin]]` whose bytes are not those that were reviewed. A byte order mark that decoding took, and Windows line ends in a work tree, are no change. */
export function pinInspector(pins: readonly Pin[]): Inspector {
  const byPath = new Map<string, string[]>();
  for (const { path, sha256 } of pins) byPath.set(path, [...(byPath.get(path) ?? []), sha256]);
  return {
    look(path) {
      const known = byPath.get(path);
      if (!known) return undefined;
      return {
        inspect(file, found) {
          if (!hashes(file.text).some((hash) => known.includes(hash))) reportOn(file, found).whole('G05', `differs from the pinned ${known[0]!.slice(0, 12)}`);
        },
      };
    },
  };
}
