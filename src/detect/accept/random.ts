import type { Accept } from './accept.ts';
import { sequenceShare, wordShare } from '../words.ts';
import { isMask, saysExample } from './placeholder.ts';

const repeated = /(.)\1{6}/;
const checksumBefore = /(?:sha(?:-?\d{1,3})?|md5|crc32|integrity|checksum|digest|etag|oid|parents?|commit(?:[_-]?(?:id|sha|hash))?|revision|rev|git[_-]?(?:sha|ref)|version|blob|tree|\.tgz|\.git|\.zip|\.tar\.gz|\/[\w.-]{1,60}@)["'\s]{0,3}[-:=#@/ ]{1,3}["']?$/i;
const reference = /[#@/~.]$|\.js(?:\?|%3F)$|\b__cfduid=$|[?&;](?:sn|si)=$|\/\w{1,20}\?s=$/;
const hex = /^[0-9a-f]+$/i;
/** The id that an image's metadata gives a document or an edit of it, and Camera Raw the tables of a profile. */
const documentId = /xmp\.[di]id:$|\bcrs:\w{1,40}=\\?"$|<rdf:li>$|\bxmp\/extension\/[\0-\x20]*$/;
const digest = /(?:sha-?\d{1,3}|integrity|checksum|digest|h1)["'\s]{0,3}[-:=]["'\s]{0,2}[0-9A-Za-z+/]{0,64}$/i;

/** A file's name in front of its sum: `"views/heron.html": "`. */
export const fileBefore = /["'][\w.@-]{0,60}(?:\/[\w.@-]{1,60}){1,8}\.\w{1,5}["']\s?:\s?["']$/;
/** The name of a file with its sum in it, and the key of an array that counts files (Composer). */
const fileAfter = /^\.(?:png|jpe?g|gif|svg|webp|css|js|woff2?|ttf|html?)\b|^['"] => \$vendorDir/;

/** A digest of a package, commit or file: behind a word that says so; hexadecimal digits also behind `#`, `@`, `/`. */
const isReference = (secret: string, before: string, after: string): boolean =>
  digest.test(before) || documentId.test(before) || (hex.test(secret) && (reference.test(before) || checksumBefore.test(before) || fileBefore.test(before) || fileAfter.test(after)));

/** A commit in the address of a file, the host of which may stand on a line before: `<40 digits>/include/acme.h`. */
const commitOf = /^\/(?:[\w.-]{1,60}\/){0,12}[\w.-]{1,60}\.\w{1,8}(?:[#"'\s)>]|$)/;

/** The value of a name that ends in `id`, `guid` or `uuid`, or the end of a longer word (`sgp_..._<hex>`). */
const identifier = /(?:^|[^A-Za-z.])(?:[A-Za-z]*[a-z](?=I)|gu|uu|)(?:id|Id|ID)["'\]]{0,2}\s{0,3}(?:[:=]|=>|:=)\s{0,3}["'`]?$|[0-9A-Za-z]_$/;

/** Which machine, image, project ...: `"instance_image_id": "`. */
const thing = /(?:instance|image|project|organi[sz]ation|group|server|volume|zone|cluster|node|region|request|trace|correlation|resource|record)[_-]?i[dD]["'\]]{0,2}\s{0,20}(?:[:=]|=>|:=)\s{0,20}["'`]?$/i;

/** An element of a document that holds an id: `<ObjectID>`. */
const element = /<[\w:]*[a-z]I[Dd]>$/;

/** The id of a record, a key or a token, as JSON has it: `"id": "`, `"kid":"`. */
const ownId = /"(?:[kjost]?id|jti)"\s{0,3}:\s{0,3}"$/;

/** A piece of a longer base64 text, cut where the alphabet ends. */
const isPiece = (secret: string, before: string, after: string): boolean => /[+]$|[0-9A-Za-z+/]{24,}\/$/.test(before) || (/^(?:\+|={1,2}(?![0-9A-Za-z])|\/[0-9A-Za-z+/]{16})/.test(after) && !secret.endsWith('='));

/** A value without a form of its own that could have come out of a random generator: no words, no repetition, no checksum of a package or commit, and no id. */
export const random: Accept = (secret, whole, before, after) => !identifier.test(before) && randomValue(secret, whole, before, after);

/** The same for whatever its name calls it. */
export function randomValue(secret: string, _whole: string, before: string, after: string): ReturnType<Accept> {
  if (repeated.test(secret) || saysExample(secret) || isMask(secret) || isReference(secret, before, after) || (secret.length === 40 && hex.test(secret) && commitOf.test(after)) || isPiece(secret, before, after)) return false;
  if (sequenceShare(secret) > 0.4 || !/[A-Za-z]/.test(secret)) return 'doubtful';
  return hex.test(secret) || secret.length > 400 || wordShare(secret) < 0.55;
}

/** Five groups of 8, 4, 4, 4 and 12 with characters that vary (some vendors' are not hexadecimal). */
export function uuid(secret: string, _whole: string, before: string): boolean | 'doubtful' {
  if (!/^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$/i.test(secret)) return false;
  const plain = secret.replaceAll('-', '');
  if (repeated.test(plain) || new Set(plain).size < 6 || reference.test(before) || checksumBefore.test(before) || element.test(before) || ownId.test(before) || thing.test(before)) return false;
  return sequenceShare(plain) > 0.4 ? 'doubtful' : true;
}

/** Groups joined by dashes, none empty, no words among them. */
export function dashed(secret: string, whole: string, before: string, after: string): ReturnType<Accept> {
  const groups = secret.split('-');
  return groups.length > 1 && groups.every((group) => group.length > 1) && random(secret, whole, before, after);
}

/** A key with a form of its own that is no published example: no EXAMPLE, no mask, no alphabet. */
export function notExample(secret: string): boolean | 'doubtful' | 'sample' {
  if (/EXAMPLE|SAMPLE|DUMMY|PLACEHOLDER|REDACTED|X{5}/i.test(secret) || /(.)\1{5}/.test(secret)) return 'sample';
  return sequenceShare(secret) > 0.4 ? 'doubtful' : true;
}

/** A random value that is no part of a path or URL (`/API-...`). */
export const notInPath: Accept = (secret, whole, before, after) => !before.endsWith('/') && random(secret, whole, before, after);

/** A random value that is more than hexadecimal digits, where these are another credential of the same vendor. */
export const notHex: Accept = (secret, whole, before, after) => !hex.test(secret) && random(secret, whole, before, after);
