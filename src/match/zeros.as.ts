/** Whether a stretch of memory holds a zero byte (AssemblyScript): plain text has none, which is asked of every file. */
export function zero(from: usize, to: usize): bool {
  let at = from;
  for (const last = from + ((to - from) & ~63); at < last; at += 64) {
    const least = i8x16.min_u(i8x16.min_u(v128.load(at), v128.load(at, 16)), i8x16.min_u(v128.load(at, 32), v128.load(at, 48)));
    if (!i8x16.all_true(least)) return true;
  }
  for (; at < to; at++) if (load<u8>(at) == 0) return true;
  return false;
}
