import { isTemplate } from './placeholder.ts';

const header = /-----BEGIN[^-]*-----|---- BEGIN[^-]*----/;
const encrypted = /ENCRYPTED|Proc-Type:\s*4|DEK-Info|Encryption: (?!none)/;
const openssh = 'openssh-key-v1\0';

/** The base64 of a PEM block in source text: line breaks, quotes, escapes, concatenation and headers taken out. */
export function pemBody(block: string): string {
  const inside = block.replace(header, '').replace(/-----END[\s\S]*$|---- END[\s\S]*$/, '');
  return inside
    .replace(/^[A-Za-z-]{3,20}: .*$/gm, '')
    .replace(/\\[nrt]|&#10;|<br ?\/?>|\\x0a/gi, '\n')
    .replace(/[^0-9A-Za-z+/=]+/g, '');
}

/** A private key that can be used as it stands: a body of base64, not encrypted, no template, no words in its place. */
export function pem(block: string): boolean {
  if (encrypted.test(block) || /\$\{|\{\{|<%|\.\.\.|…|REDACTED|\*{4}|x{8}/.test(block)) return false;
  const body = pemBody(block);
  const longest = Math.max(0, ...(block.replace(header, '').match(/[0-9A-Za-z+/=]{20,}/g) ?? []).map((run) => run.length));
  if (body.length < 60 || longest < 24 || /(.)\1{19}/.test(body.replace(/A{20,}/g, '')) || new Set(body).size < 20) return false;
  if (!body.startsWith('b3BlbnNzaC1rZXktdjE')) return true;
  const bytes = Buffer.from(body.slice(0, 80), 'base64').toString('latin1');
  return !bytes.startsWith(openssh) || bytes.slice(openssh.length + 4).startsWith('none') || bytes.length < openssh.length + 8;
}

/** A private key behind a passphrase, whole. */
export const pemEncrypted = (block: string): boolean => encrypted.test(block) && !/\$\{|\{\{|<%|\.\.\.|…|REDACTED|\*{4}|x{8}/.test(block) && pemBody(block).length > 39 && new Set(pemBody(block)).size > 15;

/** A PEM block that was encoded in base64 once more. */
export function pemBase64(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  return /^-----BEGIN (?:(?!ENCRYPTED)[A-Z0-9]+ ){0,2}PRIVATE KEY-----/.test(text) && !encrypted.test(text) && !isTemplate(text.slice(0, 40));
}
