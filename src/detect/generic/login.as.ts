/** The twin of `login.ts` (AssemblyScript): the question goes out, with addresses. */
import { Uint8Array } from '../../../scripts/portable/arrays.as';

// @ts-ignore
@external('env', 'isBasicLogin')
declare function asked(from: usize, to: usize): bool;

export function isBasicLogin(bytes: Uint8Array, start: i32, end: i32): bool {
  const base = changetype<usize>(bytes);
  return asked(base + <usize>start, base + <usize>end);
}
