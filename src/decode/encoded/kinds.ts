/** Which signs of other writing mean something in a file. */
import { extensionOf } from './extension.ts';
import { isSideBySide, operatorOf } from './joined.ts';
import { isManifest } from './kubernetes.ts';
import { isMail } from './mail.ts';
import { NotedSigns, sign } from './signs.ts';

export const escapeSigns = sign.percent | sign.reference | sign.quoted | sign.backslash;
export const joinSigns = sign.plus | sign.dot | sign.and;
const known = new Map<string, number>();

/** The kinds of signs that mean something in a file of a name. */
export function kindsOf(path: string): number {
  const extension = extensionOf(path);
  let kinds = known.get(extension);
  if (kinds === undefined) {
    kinds = escapeSigns | sign.softBreak | sign.continued | (isManifest(extension) ? sign.secret : 0) | (operatorOf(extension) ?? 0) | (isSideBySide(extension) ? sign.adjacent : 0);
    // There are few, or somebody makes them up.
    if (known.size < 1000) known.set(extension, kinds);
  }
  return kinds;
}

/** Whether any of a text's signs is of use in a file of that name: `decodeText` asks for none otherwise. */
export const areOfUse = (signs: Uint32Array, path: string): boolean => (new NotedSigns(signs).all & kindsOf(path)) !== 0 || isMail(path);
