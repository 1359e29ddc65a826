/** Needs expressions, so the kernel asks for it (`login.as.ts`). */
import { isBasicExample } from '../accept/url.ts';

/** Whether a range is base64 of an invented user and a word for a password. */
export function isBasicLogin(bytes: Uint8Array, start: number, end: number): boolean {
  return isBasicExample(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1'));
}
