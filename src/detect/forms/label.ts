import { isNkey } from '../checks/nkey.ts';
import { wordShare } from '../words.ts';

/** Last words of names whose value tells which one, not what opens it. */
const tells = 'id ids name hash version event type path file label uri url host alias arn count size date time status state user users login email author owner description comment message text format algorithm scope realm issuer audience mode level length expiry class field column prefix suffix group role address number index table placeholder hint prompt error kind revision branch provider strategy backend'.split(' ');
const endsIn = (lower: string, words: readonly string[]): boolean => words.some((word) => lower.endsWith(word));
// An expression takes up to half a millisecond to make, and most runs ask once: a look for what it needs comes before it.
/** What opens something although it is called an id: a session's (`connect.sid`, `PHPSESSID`; not an account's `accountSid`), and the second half of an AppRole. */
const opens = /(?:sess(?:ion)?|secret)[-_.]?ids?$|(?:^|[-_.]|auth|session|cookie)sid$/i;
const accounts = /(?:account|service|app|application|project|twilio|call|message)[-_.]?sid$/i;
/** A member of a map that has no name of its own: `key4181`. */
const numbered = /^(?:key|token|secret)[-_]?\d{2,}$/i;

/** A store of keys is told by its name: `keyVaultToStoreSecrets`. */
const vault = /^(?:azure)?[-_]?key[-_]?vault(?!.*(?:key|secret|token|pass(?:word)?|credential)$)/i;

/** Which object of Kubernetes holds it: `existingSecret`, `imagePullSecret`. */
const elsewhere = /(?:existing|image[-_]?pull)[-_]?secrets?$|secret[-_]?ref$/i;

/** Where a list goes on: `nextPageToken`. */
const page = /(?:page|continuation)[-_]?token$/i;

/** Whether a name ends in a word for what identifies, describes or counts (`credentialsId`, `key_name`, `issuerKeyHash`), or is only a number in a row of keys. */
export function isLabel(name: string): boolean {
  const lower = name.toLowerCase();
  if (lower.endsWith('token') && page.test(name)) return true;
  if (lower.includes('secret') && elsewhere.test(name)) return true;
  const last = lower.charCodeAt(lower.length - 1);
  if ((last >= 48 && last <= 57 && numbered.test(name)) || (lower.includes('vault') && vault.test(name))) return true;
  return endsIn(lower, tells) && (!opens.test(name) || accounts.test(name));
}

/** What makes a key one that opens something: `api_key`, not `first_key`. */
const qualified = /api|access|secret|auth|priv|licen[cs]e|crypt|cipher|master|sign|account|subscription|service|client|app|server|project|token|rest|pass|admin|user|root|partner|merchant|developer|function|instrumentation|ingest|write|hmac|jwt/i;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a UUID stands under a name that makes no credential of it: `first_key`, `TimeoutKey`, `seed`. */
export const isIdentifier = (name: string, value: string): boolean => uuid.test(value) && !qualified.test(name);

/** One of several passes over something: `firstPass`, `render_pass`. */
const round = /(?:^|[-_.]|[a-z](?=[A-Z]))(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ss]ingle|[Mm]ulti|[Tt]wo|[Rr]ender|[Dd]epth|[Ss]hadow)_?[Pp]ass$/;

/** A short word for a credential that goes on in letters: a word of another language (Welsh `pwdu`, Serbian `otpozadi`), unless they are known to follow. */
const foreignWord = /(?:pwd|otp(?!wd)|salt)(?!(?:s|hash|key|secret|auth|token|val|value|str|string|text|code|field|bytes|base|hex|enc|encoded|old|new|file|word|data|seed|size|len|length|ed)?(?![a-z]))[a-z]+$/;

/** Whether a name only begins like one of a credential. */
export const isOtherWord = (name: string): boolean => (name.endsWith('ass') && round.test(name)) || ['pwd', 'otp', 'salt'].some((word) => name.includes(word)) && foreignWord.test(name);

/** Case and kind change too often for a name: three times or more, and a digit among it. */
const uneven = /^(?=.*\d)[\w-]*(?:[a-z][A-Z]|[A-Za-z]\d)[\w-]*(?:[a-z][A-Z]|[A-Za-z]\d)[\w-]*(?:[a-z][A-Z]|[A-Za-z]\d)/;
const longestWord = 0.34;

/** Whether a name was drawn at random, an id in which letters happen to spell a word for a credential. */
export const isDrawnName = (name: string): boolean => name.length > 11 && uneven.test(name) && wordShare(name) < longestWord;

const fingerprints = /(?:gpg|pgp|apt(?:[-_]?repo(?:sitory)?)?|recv|signing|release[-_]?manager)[-_]?keys?(?:[-_]?(?:id|fingerprint))?$/i;
const fingerprint = /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{32}|[0-9A-F]{40})$/i;
const signatures = /signature(?:s|[-_]?value)?$/i;
const digests = /^(?:[0-9A-Za-z+/]{27}=|[0-9A-Za-z+/]{43}=|[0-9A-Za-z+/]{86}==)$/;
/** A command that fetches the key. */
const asksFor = /\bgpg2?\b|--recv-keys|keyserver/;
const shortestSignature = 64;

/** Points of a curve of 256 bits (SEC 1, 2.3.3), compressed or not; two for a nonce of MuSig2. */
const curvePoint = /^(?:0[23][0-9a-f]{64}){1,2}$|^04[0-9a-f]{128}$/i;
/** The beginning of one whose end is in the next literal. */
const pointHead = /^0[23][0-9a-f]{18,}$/i;
const joined = /^["'`]\s{0,3}\+/;
/** What calls a key the half of a pair that nobody may know. */
const secretHalf = /priv|secret|seed|pass|sec[-_]?(?:key|nonce)/i;
/** What proves that a ciphertext or a message was not changed, and goes with it (of RADIUS: RFC 2865, 3; RFC 3579, 3.2; of WebAuthn; of a webhook's body). */
const authenticates = /auth(?:entication)?[-_]?(?:tag|vector)$|(?:message|request|response|packet)[-_]?authenticator$|^authenticator(?:data)?$|^x-(?!amz)[\w-]{1,30}-signature(?:-\d+)?$/i;
/** `sha3_256_hash_of_signing_key`, `hashOfKey`. */
const digestOf = /hash_?of_?[a-z]/i;
/** `publicResourceKey`, `public_api_key`. What a framework shows to browsers (`NEXT_PUBLIC_...`) is often a secret by mistake. */
const openKey = /(?:^|[a-z_-])[Pp]ublic[A-Z][A-Za-z]*Key$|(?:^|[_-])public[_-][a-z_-]*key$/;
/** A public key of NATS: 35 bytes in base32, the first of which says whose it is (an account's, a user's, an operator's ...). */
const nkey = /^[ACNOUX][A-Z2-7]{55}\}?$/;
/** A digest in hexadecimal digits. */
const hexadecimal = /^[0-9a-f]{32,64}$/;
/** What a browser draws for each handshake (RFC 6455, 11.3.1). */
const handshake = /^sec[-_]?web_?socket[-_]?key$/i;

/** Whether a name says that its value identifies a key (`GPGKEY`), is what a key made (`thoughtSignature`: long, and no hexadecimal digits alone), a commit, or starts a generator of numbers (`seed`), or that it is no private key where it has the form of a public one. `after` begins where the value ends. */
export function isPublicBy(name: string, value: string, after = ''): boolean {
  const lower = name.toLowerCase();
  if (lower.includes('key') && fingerprint.test(value) && (fingerprints.test(name) || (lower === 'key' && asksFor.test(after)))) return true;
  if (value.length >= shortestSignature && lower.includes('signature') && signatures.test(name) && !/^[0-9a-f]*$/i.test(value)) return true;
  if ((curvePoint.test(value) || (pointHead.test(value) && joined.test(after))) && !secretHalf.test(name)) return true;
  if (/tag$|authenticator(?:data)?$|vector$|^x-/.test(lower) && authenticates.test(name)) return true;
  if ((lower.includes('hash') && digestOf.test(name)) || (lower.includes('public') && openKey.test(name))) return true;
  if (lower.startsWith('sec') && handshake.test(name)) return true;
  if (nkey.test(value) && isNkey(value)) return true;
  if (lower.endsWith('commit') && /^[0-9a-f]{40}$/.test(value)) return true;
  // The first bytes of a file's format.
  if (lower.endsWith('signature') && /^(?:0x)?[0-9a-f]{4,16}$/i.test(value)) return true;
  // An OAuth header's own is good for one request, and labelled data takes it for a secret.
  if (lower.endsWith('signature') && !/oauth[_-]?signature$/.test(lower) && (digests.test(value) || hexadecimal.test(Buffer.from(value, 'base64').toString('latin1')))) return true;
  return lower.endsWith('seed') && /^\d{1,19}$/.test(value);
}

/** What a name says of its value in a word of its own: that it opens nothing. */
const denials: ReadonlySet<string> = new Set(['invalid', 'incorrect', 'wrong', 'bad', 'bogus', 'fake', 'dummy', 'mock', 'mocked', 'unmatched', 'nonmatching', 'nonexistent']);
const denied = /^(?:matching|valid|existent|existing)$/;
/** `--no-ask-password`. */
const asked = /^(?:ask|prompt|require|need)$/;

/** Whether a name says that its value is none, or one that is refused (`wrongPassword`, `FAKE_TOKEN`, `nonMatchingKey`): tests have such. */
export function isDenied(name: string): boolean {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase().split(/[^0-9a-z]+/);
  return words.some((word, at) => denials.has(word) || ((word === 'non' || word === 'not') && denied.test(words[at + 1] ?? '')) || (word === 'no' && asked.test(words[at + 1] ?? '')));
}
