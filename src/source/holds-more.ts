/** Texts whose content is not, or not only, what they hold as bytes. */
import type { Problem } from '../types/source.ts';

/** What git stores instead of a file that Git LFS keeps elsewhere, and the size it never exceeds. */
const POINTER = 'version https://git-lfs.github.com/spec/v1\n';
const POINTER_SIZE = 1024;

/** First bytes of files that pack others: zip (jar, docx, whl), gzip, bzip2, xz, Zstandard, 7z, RAR, git's packs and bundles. Cabinets of rarer kinds are left out. */
const ARCHIVES = ['PK\x03\x04', '\x1f\x8b\x08', 'BZh', '\xfd7zXZ\0', '(\xb5/\xfd', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'PACK\0\0\0\x02', '# v2 git bundle\n', '# v3 git bundle\n'];
const FIRST = new Set(ARCHIVES.concat(POINTER).map((head) => head.charCodeAt(0)));

function begins(bytes: Uint8Array, size: number, head: string): boolean {
  if (head.length > Math.min(size, bytes.length)) return false;
  for (let at = 0; at < head.length; at++) if (bytes[at] !== head.charCodeAt(at)) return false;
  return true;
}

/** Why there is more in a text of `size` bytes that begins so than its bytes tell; undefined for nearly all. */
export function holdsMore(bytes: Uint8Array, size: number): 'lfs-pointer' | 'archive' | undefined {
  if (!FIRST.has(bytes[0] as number)) return undefined;
  if (size < POINTER_SIZE && begins(bytes, size, POINTER)) return 'lfs-pointer';
  return ARCHIVES.some((head) => begins(bytes, size, head)) ? 'archive' : undefined;
}

/** What is said of a text above the limit that somebody set. */
export const tooLarge = (path: string, size: number, largest = 0): Problem => ({
  code: 'too-large',
  path,
  message: `${size} bytes are more than the limit of ${largest}`,
  hint: 'Raise --max-file-size, or exclude the file',
});
