import { hmacSha256 } from '../sha256.ts';

/** What jwt.io's debugger signs with unless told otherwise, now and for the ten years before. */
const debuggers = ['a-string-secret-at-least-256-bits-long', 'your-256-bit-secret'];

/** Whether a token of HS256 is signed with a secret that everybody has read: a sample, and everybody can make another. */
function isDebuggers(head: string, body: string, signature: string): boolean {
  return debuggers.some((key) => hmacSha256(Buffer.from(key), Buffer.from(`${head}.${body}`)).toString('base64url') === signature);
}

/** The object that base64url text decodes to, or undefined. */
export function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** What a token that opens something says: whose it is, or when it was given. */
const identifies = ['sub', 'iat', 'exp', 'jti', 'sid', 'oid', 'uid', 'email', 'scope', 'scp', 'role', 'roles', 'id', 'user', 'username', 'user_id', 'userId', 'appid', 'azp', 'client_id'];
/** Seconds: 1 January 2025. What ended before opens nothing any more. */
const longAgo = 1_735_689_600;

/** A payload that ended long ago, or says neither whose token it is nor when it was given: tests of libraries are full of these. */
const isSpent = (payload: Readonly<Record<string, unknown>>): boolean =>
  (typeof payload['exp'] === 'number' && payload['exp'] < longAgo) || !identifies.some((claim) => payload[claim] !== undefined) && JSON.stringify(payload).length < 100;

/** What is shown to everybody: a project's key for browsers (role `anon`), and claims of NATS, which open nothing without their seed. */
const isOpen = (header: Readonly<Record<string, unknown>>, payload: Readonly<Record<string, unknown>>): boolean =>
  payload['role'] === 'anon' || header['alg'] === 'ed25519' || header['alg'] === 'ed25519-nkey';

/** A header that is JSON and names an algorithm; a payload that is a JSON object and not empty; not the token that jwt.io shows, nor one that its debugger signed. One that cannot open anything is doubtful. */
export function jwt(secret: string): boolean | 'doubtful' | 'sample' {
  const [head = '', body = '', signature = '', , tag] = secret.split('.');
  const header = jsonOf(head);
  if (header === undefined || (header['alg'] === undefined && header['typ'] === undefined && header['enc'] === undefined)) return false;
  if (tag !== undefined) return header['enc'] !== undefined;
  const payload = jsonOf(body);
  if (payload === undefined || Object.keys(payload).length === 0) return false;
  if (payload['sub'] === '1234567890' && (payload['name'] === 'John Doe' || payload['iat'] === 1516239022)) return 'sample';
  if (header['alg'] === 'HS256' && isDebuggers(head, body, signature)) return 'sample';
  return isSpent(payload) || isOpen(header, payload) ? 'doubtful' : true;
}

/** Head and payload of a JSON Web Token, as a token that nobody signed; that of a sample says nothing of what stands around it. */
export const jwtUnsigned = (secret: string): boolean => jwt(secret) === true;

/** A JSON Web Token that was encoded in base64 once more. */
export function jwtBase64(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1').trim();
  return /^eyJ[\w-]{10,}\.e[yw][\w-]{8,}/.test(text) && jsonOf(text.split('.')[0] ?? '') !== undefined;
}
