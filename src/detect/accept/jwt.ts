/** The object that base64url text decodes to, or undefined. */
export function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A header that is JSON and names an algorithm; a payload that is a JSON object and not empty; not the token that jwt.io shows. */
export function jwt(secret: string): boolean {
  const [head = '', body = '', , , tag] = secret.split('.');
  const header = jsonOf(head);
  if (header === undefined || (header['alg'] === undefined && header['typ'] === undefined && header['enc'] === undefined)) return false;
  if (tag !== undefined) return header['enc'] !== undefined;
  const payload = jsonOf(body);
  if (payload === undefined || Object.keys(payload).length === 0) return false;
  return !(payload['sub'] === '1234567890' && (payload['name'] === 'John Doe' || payload['iat'] === 1516239022));
}

/** A JSON Web Token that was encoded in base64 once more. */
export function jwtBase64(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1').trim();
  return /^eyJ[\w-]{10,}\.e[yw][\w-]{8,}/.test(text) && jsonOf(text.split('.')[0] ?? '') !== undefined;
}
