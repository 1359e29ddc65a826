import { jsonOf } from '../accept/jwt.ts';
import { isPasswordWord } from '../accept/placeholder.ts';
import { isBasicExample } from '../accept/url.ts';
import { countsInStrands, sequenceShare } from '../words.ts';

const longestUnit = 10;

/** `abcd1234abcd1234abcd1234`: three times the same, the last one may be cut. */
function repeats(value: string): boolean {
  for (let unit = 1; unit <= Math.min(longestUnit, value.length / 3); unit++) {
    if (value.startsWith(value.slice(unit)) || value.slice(unit) === value.slice(0, -unit)) return true;
  }
  return false;
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A piece of a row of the keyboard (`zxcv`, `hjkl`). */
const isRow = (value: string): boolean => value.length > 3 && rows.some((row) => row.includes(value.toLowerCase()));

/** How servers of mail ask for a name and a password (`AUTH LOGIN`): `334 UGFzc3dvcmQ6`. */
const asks = /^(?:334|\+) [0-9A-Za-z+/]{8,16}={0,2}$/;

/** Base64 of a word that stands for a password (`c2VjcmV0`), and of what asks for one. */
export const isEncodedWord = (value: string): boolean => asks.test(value) || value.length < 64 && /^[0-9A-Za-z+/]{6,}={0,2}$/.test(value) && isPasswordWord(Buffer.from(value, 'base64').toString('latin1').trim().replace(/(?<=[a-z])\d$/, ''));

/** Base64 of what was typed, also joined by a sign (`enhjdg==|MTIzNA==`). */
function isEncodedTyped(value: string): boolean {
  if (!/^[0-9A-Za-z+/]{4,40}={0,2}(?:[|:,.][0-9A-Za-z+/]{4,40}={0,2}){0,3}$/.test(value) || !value.includes('=')) return false;
  return value.split(/[|:,.]/).every((part) => {
    const text = Buffer.from(part, 'base64').toString('latin1');
    return sequenceShare(text) > 0.7 || isRow(text);
  });
}

/** Generated filling: no generator of keys draws so many letters of one case and no digit. */
const filling = /^(?:[a-z]{48,}|[A-Z]{48,})$/;

/** A line drawn inside of a value, to show that something stands there. */
const ruled = /([-_.~])\1{4}/;

const alphabet32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** How the secret of nearly every page about one-time passwords begins (`Hello!` and DEADBEEF). */
const everyPage = ['JBSWY3DP', 'EHPK3PX'].join('');

/** Whether the secret of one-time passwords is a text (`TestSecret` in base32), or the one that every page prints. */
function isText32(value: string): boolean {
  if (!/^[A-Z2-7]{15,200}=*$/.test(value)) return false;
  if (value.startsWith(everyPage)) return true;
  const bits = [...value.replace(/=+$/, '')].map((sign) => alphabet32.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).every((byte) => /[\x20-\x7e]/.test(String.fromCharCode(Number.parseInt(byte, 2))));
}

/** `shhhhhh`, `aaaaaaaa1`: one character over and over, and little else. */
function isDrawl(value: string): boolean {
  const longest = Math.max(...(value.match(/(.)\1*/gs) ?? []).map((run) => run.length));
  return longest > 4 && longest * 3 >= value.length * 2;
}

/** Whether a value without a form was typed to stand for a secret: it counts up, follows the keyboard, repeats itself, or is a text or an example's login encoded. */
export function isTyped(value: string): boolean {
  if (value.length > 255) return false;
  return sequenceShare(value) > 0.7 || isRow(value) || isDrawl(value) || repeats(value) || countsInStrands(value) || filling.test(value) || ruled.test(value) || isEncodedTyped(value) || isText32(value) || isBasicExample(value);
}

const joinedWords = /^[A-Za-z]+(?:[ _-][A-Za-z]+)+[\0-\x1f]*$/;
const saysSample = /(?:^|[^a-z])(?:sample|test|example|demo)(?:[^a-z]|$)/i;

/** Whether a value is a text that was encoded to fill a place: in base64 words of which one says so (`the sample nonce`), in hexadecimal digits any two words. */
export function isEncodedText(value: string): boolean {
  if (value.length > 100) return false;
  if (/^(?:[46-7][0-9a-f]|5[0-9af]|20|2d){8,}(?:[01][0-9a-f])*$/i.test(value)) return joinedWords.test(Buffer.from(value, 'hex').toString('latin1'));
  if (!/^[0-9A-Za-z+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return joinedWords.test(text) && saysSample.test(text);
}

/** A variable of a shell: `$refresh_token`, `$TOKEN2`. Signs of a password are not joined so. */
export const isVariable = (value: string): boolean => /^\$(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)$/.test(value);

/** A moment in milliseconds, a number of a program with its type (`0x0102030405060708ULL`), bytes of a protocol (`\xff\xfb`), a call or the head of one (`require(33)`, `decapsulate(`, `MD5(%p)`). */
export const isExpression = (value: string): boolean => /^1[4-9]\d{11}\}*$/.test(value) || /^\w+\(\d*\)$/.test(value) || /^(?:\\x[0-9a-f]{2}){2}/i.test(value) || /^0x[0-9a-f]{1,16}(?:ull?|llu?|lu|l)?;?$/i.test(value) || (value.includes('(') && /^[A-Za-z_][\w.:]{3,}\($|^(?:md5|sha\d{1,3}|(?:old_)?password|encrypt|crypt)\([%$:?]?\w*\)?$/i.test(value));

/** The first part of a web token alone (`eyJhbGciOiJIUzI1NiJ9`): JSON that names an algorithm, the same for everybody. */
export function isTokenHeader(value: string): boolean {
  if (!/^eyJ[\w-]{12,80}={0,2}$/.test(value)) return false;
  return /^\{\s*"(?:alg|typ|cty|enc)"\s*:\s*"[^"]{1,20}"(?:\s*,\s*"(?:alg|typ|cty|enc)"\s*:\s*"[^"]{1,20}"){0,3}\s*\}$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

/** A signature of the shortest algorithm (RFC 7518: HMAC with SHA-256, 32 bytes) in base64url. */
const shortestSignature = 43;

/** Whether a value begins like a web token of three parts and is none: its head is no JSON, or its signature is too short for any algorithm. */
export function isBrokenToken(value: string): boolean {
  const [head = '', body = '', signature = ''] = value.split('.');
  return head.startsWith('eyJ') && body.startsWith('ey') && (jsonOf(head) === undefined || (signature.length > 0 && signature.length < shortestSignature && jsonOf(head)?.['enc'] === undefined));
}

/** What stands in nearly none of the others: the expressions are made for these alone. */
const mayBeVersion = (value: string): boolean => value.includes('-') || value.includes('.') || value.includes(':') || '#^~cC'.includes(value.charAt(0));

/** The version of a package in a lock file (`npm:^7.0.3`, `workspace:*`): packages are called `minipass` and `auth-token`; a licence by its SPDX name (`"license": {"key": "lgpl-3.0"}`); a property of Google Analytics, which its pages show; a host; a colour; what asks to be changed. */
export const isVersion = (value: string): boolean => mayBeVersion(value) && (/^(?:(?:a|l)?gpl|apache|bsd|mpl|epl|eupl|cc0|cc-by|artistic|ms-pl|afl|osl|lppl|ofl|bsl)-[\w.-]{1,20}$/i.test(value) || /^UA-\d{4,10}-\d{1,4}$|^#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?$|^\.?(?:[a-z0-9-]+\.){2,6}(?:com|net|org|io|dev|app|cn|de|uk|fr|jp|kr|ru|eu|info|cloud|local|internal|svc)$|^(?:change|CHANGE)[-_/]?(?:me|ME)|^(?:npm|workspace|patch|portal|link|file|catalog):[\w@^~*./-]|^[\^~]\d+\.\d+/.test(value));

/** How DER of a public key begins in base64 (RFC 5280, SubjectPublicKeyInfo: RSA, P-256, P-384, P-521, Ed25519, X25519). */
const publicKey = /^(?:MI(?:GfMA0|GJAoGB|IBIjAN|IBojAN|ICIjAN|IEIjAN)|M(?:FkwEwYH|HYwEAYH|IGbMBAGB|CowBQYDK2V[wu]))/;

/** Messages of NTLM that offer and challenge ([MS-NLMP] 2.2.1: signature, then the type), and the head of an answer that has none in it. */
const offered = /^TlRMTVNTUAA(?:[BC]|D[0-9A-Za-z+/]{0,75}={0,2}$)/;

/** A key encrypted by another: of CryptoAPI (SIMPLEBLOB, version 2), of AWS KMS. */
const wrapped = /^AQIAA[A-Za-z0-9+/]{40}|^AQI[CD]AH[A-Za-z0-9+/]{60}/;

/** Whether a value is public by what it is: a public key, an offer of NTLM, an image by its digest, or a document in base64 (`ewog` is `{` and a line's end, others begin `<?xml ` and `<saml`), which is looked at decoded. */
export const isOpen = (value: string): boolean => publicKey.test(value) || (value.length > 120 && /^(?:ew[ko0]|PD94bWwg|PHNhbW[wx])/.test(value)) || offered.test(value) || wrapped.test(value) || value === cacheTag || /@sha256:[0-9a-f]{64}$/.test(value);

/** What marks a folder as a cache (https://bford.info/cachedir/): the same in every one. */
const cacheTag = ['8a477f597d28d172', '789f06886806bc55'].join('');
