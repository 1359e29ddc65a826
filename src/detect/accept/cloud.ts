import type { Accept } from './accept.ts';
import { isPublished } from './known.ts';
import { random } from './random.ts';

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length;
const mixed = (text: string): boolean => /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);

/** 40 characters of base64 that are no SHA-1, path or identifier: upper case, lower case and digits in the measure of chance. */
export function awsSecret(secret: string, whole: string, before: string, after: string): ReturnType<Accept> {
  if (!mixed(secret) || /EXAMPLE/.test(secret)) return false;
  if (share(secret, /[a-z]/g) > 0.75 || share(secret, /[A-Z]/g) > 0.8 || share(secret, /[/+]/g) > 0.2) return false;
  return random(secret, whole, before, after);
}

/** A long base64 value, no hexadecimal digest and no text. */
export const base64Blob: Accept = (secret, whole, before, after) => mixed(secret) && random(secret, whole, before, after);

function decodesTo(secret: string, bytes: number): boolean {
  return /^[0-9A-Za-z+/]+={0,2}$/.test(secret) && secret.length % 4 === 0 && Buffer.from(secret, 'base64').length === bytes && mixed(secret);
}

const integrityBefore = /sha-?\d{1,3}[-:=]["']?$/i;

/** Base64 of 64 bytes that is no integrity value of a lock file. */
export const base64Of64 = (secret: string, _whole: string, before: string): boolean => decodesTo(secret, 64) && !integrityBefore.test(before);

/** A storage connection string whose key is no published one (the emulator's is the same everywhere). */
export function storageString(secret: string): boolean {
  const key = secret.slice(secret.indexOf('AccountKey=') + 11);
  return decodesTo(key, 64) && !isPublished(key);
}

/** Base64 of 32 bytes that is no integrity value of a lock file. */
export const base64Of32 = (secret: string, _whole: string, before: string): boolean => decodesTo(secret, 32) && !integrityBefore.test(before);

/** Upper case, lower case and digits, as Entra draws its client secrets. */
export const entraSecret = (secret: string): boolean => mixed(secret) && !/(.)\1{5}/.test(secret);

/** What stands beside the key of a page or an app that uses Firebase: such a key is part of everything that is shipped. */
const firebase = /firebaseapp\.com|\bauthDomain\b|messagingSenderId|mobilesdk_app_id|"current_key"|GCM_SENDER_ID|GOOGLE_APP_ID|initializeApp/;

/** `AIza` keys that are no mask (`AIzaSyXXXX`); keys of web pages and apps are public by design, which Google asks to restrict. */
export function googleApiKey(secret: string, _whole: string, _before: string, _after: string, around?: () => string): ReturnType<Accept> {
  if (!mixed(secret.slice(4)) || /x{5}|(.)\1{5}|your|example/i.test(secret)) return 'sample';
  return firebase.test(around?.() ?? '') ? 'doubtful' : true;
}

/** reCAPTCHA keys begin with `6L`. */
export const recaptcha = (secret: string): boolean => /^6L[c-f]/.test(secret);

/** An App-only bearer token: letters of both cases and digits after the run of `A`. */
export const twitterBearer = (secret: string): boolean => mixed(secret.replace(/^A+/, ''));

/** Letters of permissions that Azure's services know, and what they call an address or a range of them. */
const permissions = /[?&;"'\s=]sp=(?![acdefilmoprtuwxy]+(?:&|$))/;
const addresses = /&sip=(?!(?:\d{1,3}\.){3}\d{1,3}(?:-(?:\d{1,3}\.){3}\d{1,3})?(?:&|$))/;

/** The signature of a shared access signature, for permissions and addresses that there are; one that is not base64 of 32 bytes was cut or edited. */
export function sasSignature(secret: string, whole: string): ReturnType<Accept> {
  if (permissions.test(`?${whole}`) || addresses.test(whole)) return false;
  const plain = secret.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'base64').length === 32 || 'doubtful';
}
