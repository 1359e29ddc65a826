import { isMask, saysExample } from './placeholder.ts';

const repeated = /(.)\1{6}/;
const checksumBefore = /(?:sha-?\d{1,3}|md5|crc32|integrity|checksum|digest|etag|commit(?:[_-]?(?:id|sha|hash))?|revision|rev|git[_-]?(?:sha|ref)|version|blob|tree|\.tgz|\.git|\.zip|actions?\/[\w./-]{1,60}|\/[\w.-]{1,60}@)["'\s]{0,3}[-:=#@/ ]{1,3}["']?$/i;
const reference = /(?:[#@/~.]|\$\{?|%[0-9A-F]{2}_)$/;
const hex = /^[0-9a-f]+$/i;
const sequences = ['0123456789012345', '1234567890123456', 'abcdefghijklmnopqr', 'abcdef0123456789abcdef', 'deadbeefdeadbeef', 'cafebabecafebabe'];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Segments of letters between signs, as identifiers, paths and slugs have them: most of the value in words of three letters or more. */
function looksWritten(value: string): boolean {
  const words = value.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word.length > 3 && /^[A-Z]?[a-z]+$|^[A-Z]+$/.test(word) && /[aeiouy]/i.test(word));
  return words.length > 1 && words.join('').length >= value.length * 0.7;
}

/** A value without a form of its own that could have come out of a random generator: no word, no repetition, no checksum of a package or commit. */
export function random(secret: string, _whole: string, before: string): boolean {
  if (repeated.test(secret) || saysExample(secret) || isMask(secret)) return false;
  const letters = count(secret, /[A-Za-z]/g);
  const digits = count(secret, /[0-9]/g);
  if (letters === 0 || (digits === 0 && secret.length < 100)) return false;
  if (digits < 2 && secret.length >= 32) return false;
  if (sequences.some((sequence) => secret.toLowerCase().startsWith(sequence))) return false;
  if (hex.test(secret) && (reference.test(before) || checksumBefore.test(before))) return false;
  return !looksWritten(secret);
}

/** The form of a UUID, with digits that vary. */
export function uuid(secret: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(secret) && !/(.)\1{6}/.test(secret.replaceAll('-', '')) && new Set(secret).size > 6 && !/^(?:12345678-1234|01234567-89ab|aaaaaaaa-)/i.test(secret);
}

/** Groups joined by dashes, none empty, and no word among them. */
export function dashed(secret: string, whole: string, before: string): boolean {
  const groups = secret.split('-');
  return groups.length > 2 && groups.every((group) => group.length > 1) && random(secret, whole, before);
}

/** A key with a form of its own that is no published example: no EXAMPLE, no mask, no run of one character, no alphabet. */
export function notExample(secret: string): boolean {
  return !/EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|REDACTED/i.test(secret) && !/(.)\1{5}/.test(secret) && !/ABCDEFGHIJKLMNOP|1234567890ABCDEF|X{5}/i.test(secret);
}
