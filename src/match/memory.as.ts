/** What the kernel's parts share (AssemblyScript): where things are in its memory (`kernel.ts` lays it out), and how lists are filled. */

// Cells at the start of memory, four bytes each.
export const LITERALS: usize = 0;
export const ANCHORS: usize = 4;
export const RUNS: usize = 8;
/** Where a run began that is still open, or 0, and whether it held digits. */
export const OPEN: usize = 12;
export const OPEN_DIGITS: usize = 16;
/** Address of the input's first byte; positions are reported from there. */
export const BASE: usize = 24;
/** Records of two bytes: how many, and nibble tables of first and second bytes. */
export const PAIRS: usize = 28;
export const PAIR_TABLES: usize = 64;
/** Where the identifier ends whose anchor was reported last. */
export const NAMED: usize = 32;
/** How many stretches with signs of other writing, and how many runs that may be coded text. */
export const SIGNS: usize = 36;
export const CODED: usize = 40;
/** Of text that is wrapped into lines: where its last line so far ends (0: there is none), and how long that is; and twice the number of runs. */
export const CHAIN: usize = 44;
export const WIDTH: usize = 48;
export const NUMBER: usize = 52;
/** Where each list of a whole text begins and ends, as places of four bytes. */
export const RESULTS: usize = 192;
/** How many entries the table of prefixes has. */
export const PREFIXES: usize = 56;
/** Whether a word of the text holds characters that nobody sees. */
export const UNSEEN: usize = 60;
/** The runs beside which words count: where their list begins and ends, and the one that was near last. */
export const NEAR_RUNS: usize = 128;
export const NEAR_END: usize = 132;
export const NEAR_AT: usize = 136;
/** 256 flags for the gate. */
export const CLASSES: usize = 256;
/** By class number, the address of its 256 flags. */
export const FOLLOWERS: usize = 512;
/** Addresses of the records of two bytes, with their text and mask. */
export const PAIR_LIST: usize = 2560;

/** Room for constants and for numbers on their way, in front of the lists. */
export const VECTORS: usize = 7168;
export const HASHES: usize = 7680;

/** Lists of literals and anchors: how many pairs they take, and how many more one place can give. */
export const LIST: usize = 8192;
export const LIST_PAIRS: u32 = 8192;
export const LIST_BYTES: usize = (8192 + 4096) * 8;
export const ANCHOR_LIST: usize = LIST + LIST_BYTES;
export const LITERAL_TABLE: usize = ANCHOR_LIST + LIST_BYTES;
export const WORD_TABLE: usize = LITERAL_TABLE + (4 << 15) + (4 << 14);
/** Of prefixes: a bitmap of 2^15 bits, then 2^12 heads. */
export const PREFIX_TABLE: usize = WORD_TABLE + (4 << 15) + (4 << 14);

export const IDENTIFIER: u32 = 1;
export const CLOSER: u32 = 2;
export const SEPARATOR: u32 = 4;
export const VALUE: u32 = 8;
export const EDGE: u32 = 16;
export const ALPHANUMERIC: u32 = 32;
export const OPENER: u32 = 64;

export const ANCHOR: u32 = 1;
export const ALONE: u32 = 2;
export const SCHEME: u32 = 4;
export const LEFT: u32 = 8;
/** 16 bytes before the record say what is certain farther around. */
export const FAR: u32 = 16;

/** A word: its check says which runs must be near. */
export const WORD: u32 = 32;

// @ts-ignore
@inline
export function push(counter: usize, list: usize, first: u32, second: u32): void {
  const count = load<u32>(counter);
  store<u32>(list + (<usize>count << 3), first);
  store<u32>(list + (<usize>count << 3), second, 4);
  store<u32>(counter, count + 1);
}

// @ts-ignore
@inline
export function is(byte: u32, flag: u32): bool {
  return (load<u8>(CLASSES + <usize>byte) & flag) != 0;
}

// @ts-ignore
@inline
export function blank(byte: u32): bool {
  return byte == 0x20 || byte == 9;
}
