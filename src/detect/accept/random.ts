import { sequenceShare, wordShare } from '../words.ts';
import { isMask, saysExample } from './placeholder.ts';

const repeated = /(.)\1{6}/;
const checksumBefore = /(?:sha-?\d{1,3}|md5|crc32|integrity|checksum|digest|etag|commit(?:[_-]?(?:id|sha|hash))?|revision|rev|git[_-]?(?:sha|ref)|version|blob|tree|\.tgz|\.git|\.zip|\.tar\.gz|\/[\w.-]{1,60}@)["'\s]{0,3}[-:=#@/ ]{1,3}["']?$/i;
const reference = /[#@/~.]$/;
const hex = /^[0-9a-f]+$/i;

/** A digest of a package, commit or file: hexadecimal digits behind `#`, `@`, `/` or a word that says so. */
const isReference = (secret: string, before: string): boolean => hex.test(secret) && (reference.test(before) || checksumBefore.test(before));

/** A value without a form of its own that could have come out of a random generator: no words, no repetition, no checksum of a package or commit. */
export function random(secret: string, _whole: string, before: string): boolean | 'doubtful' {
  if (repeated.test(secret) || saysExample(secret) || isMask(secret) || isReference(secret, before)) return false;
  if (sequenceShare(secret) > 0.4 || !/[A-Za-z]/.test(secret)) return 'doubtful';
  return hex.test(secret) || secret.length > 400 || wordShare(secret) < 0.55;
}

/** Five groups of 8, 4, 4, 4 and 12 with characters that vary (some vendors' are not hexadecimal). */
export function uuid(secret: string, _whole: string, before: string): boolean | 'doubtful' {
  if (!/^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$/i.test(secret)) return false;
  const plain = secret.replaceAll('-', '');
  if (repeated.test(plain) || new Set(plain).size < 6 || reference.test(before)) return false;
  return sequenceShare(plain) > 0.4 ? 'doubtful' : true;
}

/** Groups joined by dashes, none empty, no words among them. */
export function dashed(secret: string, whole: string, before: string): boolean | 'doubtful' {
  const groups = secret.split('-');
  return groups.length > 1 && groups.every((group) => group.length > 1) && random(secret, whole, before);
}

/** A key with a form of its own that is no published example: no EXAMPLE, no mask, no alphabet. */
export function notExample(secret: string): boolean | 'doubtful' {
  if (/EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|REDACTED|X{5}/i.test(secret) || /(.)\1{5}/.test(secret)) return false;
  return sequenceShare(secret) > 0.4 ? 'doubtful' : true;
}
