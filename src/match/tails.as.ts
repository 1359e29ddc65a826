/** Where a vendor's name ends (AssemblyScript), as in `words.ts`: no letter follows unless the case turns or a usual tail of names does. */

// @ts-ignore
@inline
export function isUpper(byte: u32): bool {
  return byte - 0x41 < 26;
}

// @ts-ignore
@inline
function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** Behind the text are zeros. */
export function endsWord(end: usize): bool {
  const last: u32 = load<u8>(end - 1);
  const after: u32 = load<u8>(end);
  if (!isLetter(last) || !isLetter(after)) return true;
  if (isUpper(after) && (!isUpper(last) || !isUpper(load<u8>(end, 1)) && isLetter(load<u8>(end, 1)))) return true;
  return hasTail(load<u64>(end) | 0x2020202020202020);
}

/** What is written right after a vendor's name without any sign of a new word. */
function hasTail(text: u64): bool {
  const of2 = text & 0xffff;
  // id.
  if (of2 == 0x6469) return true;
  const of3 = text & 0xffffff;
  // api, key, app, pwd, url.
  if (of3 == 0x697061 || of3 == 0x79656b || of3 == 0x707061 || of3 == 0x647770 || of3 == 0x6c7275) return true;
  const of4 = text & 0xffffffff;
  // auth, pass, user, cred, host.
  if (of4 == 0x68747561 || of4 == 0x73736170 || of4 == 0x72657375 || of4 == 0x64657263 || of4 == 0x74736f68) return true;
  const of5 = text & 0xffffffffff;
  // token.
  if (of5 == 0x6e656b6f74) return true;
  const of6 = text & 0xffffffffffff;
  // secret, access, client, public.
  if (of6 == 0x746572636573 || of6 == 0x737365636361 || of6 == 0x746e65696c63 || of6 == 0x63696c627570) return true;
  const of7 = text & 0xffffffffffffff;
  // account, private, webhook.
  if (of7 == 0x746e756f636361 || of7 == 0x65746176697270 || of7 == 0x6b6f6f68626577) return true;
  const of8 = text;
  // consumer.
  if (of8 == 0x72656d75736e6f63) return true;
  return false;
}
