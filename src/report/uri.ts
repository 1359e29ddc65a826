import type { Origin } from '../types/source.ts';
import { wellFormed } from './escape.ts';

// RFC 3986: what encodeURIComponent leaves and some readers take for delimiters is encoded too.
const strict = (segment: string): string => encodeURIComponent(segment).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** A path as a relative URI: each segment percent-encoded as UTF-8, a name in another encoding byte by byte. */
export function relativeUri(origin: Origin): string {
  if (origin.pathBytes !== undefined) {
    const bytes = Array.from(atob(origin.pathBytes), (character) => character.charCodeAt(0));
    return bytes.map((byte) => (/[\w./~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('');
  }
  return origin.path.split('/').map((segment) => strict(wellFormed(segment))).join('/');
}

const address = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:[/?#][\w.~:/?#@!$&'()*+,;=%-]*)?$/i;

/** A rule's link to its documentation, where every reader takes it for an address; own rules may name anything. */
export const documentation = (docs: string | undefined): string | undefined => (docs !== undefined && address.test(docs) ? docs : undefined);
