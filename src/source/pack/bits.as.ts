/** Bits of a stream, the lowest of each byte first (AssemblyScript). */

/** Those that were read already, and how many; and where reading goes on. */
export let bits: u64 = 0;
export let count: u32 = 0;
export let source: usize = 0;

// @ts-ignore
@inline
export function refill(): void {
  bits |= load<u64>(source) << count;
  source += (63 - count) >>> 3;
  count |= 56;
}

// @ts-ignore
@inline
export function take(number: u32): u32 {
  const value = <u32>bits & ((1 << number) - 1);
  bits >>>= number;
  count -= number;
  return value;
}

/** Goes on at another place. */
export function readFrom(at: usize): void {
  source = at;
  bits = 0;
  count = 0;
}

/** Goes on where a loop of its own came to. */
// @ts-ignore
@inline
export function goOn(at: usize, buffer: u64, held: u32): void {
  source = at;
  bits = buffer;
  count = held;
}
