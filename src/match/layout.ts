/** Where things are in the kernel's memory, as `memory.as.ts` has it: cells, gate classes, three lists, two tables. */

export const CELL = { literals: 0, anchors: 1, runs: 2, base: 6, pairs: 7, named: 8, signs: 9, coded: 10, unseen: 15 } as const;
export const PAIR_TABLES = 64;
/** The runs beside which words count: where their list begins and ends, and the one that was near last. */
export const NEAR = { runs: 32, end: 33, at: 34 } as const;
export const CLASSES = 256;
export const FOLLOWERS = 512;
/** Where each list of a whole text begins and ends, in this order, as places among the cells. */
export const RESULTS = 192;
export const PAIR_LIST = 2_560;
export const MOST_PAIRS = 192;
export const LIST_PAIRS = 8_192;
/** More hits than one position can give: literals there differ in where they start or end. */
const SLACK_PAIRS = 4_096;
const LIST_BYTES = (LIST_PAIRS + SLACK_PAIRS) * 8;
export const LIST = 8_192;
export const ANCHOR_LIST = LIST + LIST_BYTES;
const TABLE_BYTES = 4 * 2 ** 15 + 4 * 2 ** 14;
export const LITERAL_TABLE = ANCHOR_LIST + LIST_BYTES;
export const WORD_TABLE = LITERAL_TABLE + TABLE_BYTES;
export const PREFIX_TABLE = WORD_TABLE + TABLE_BYTES;
const PREFIX_BYTES = 2 ** 12 + 4 * 2 ** 12;
/** A larger text is looked at in pieces. A window of a large one, with what it repeats, is not. */
export const MOST_AT_ONCE = 4.25 * 2 ** 20;
/** Text by which lists get more room. Those of a smaller text have their own. */
const PER_LIST = 2 ** 20;
const LARGE_PAIRS = 65_536;
const listBytes = (length: number): number => (length <= PER_LIST ? 2 * LIST_BYTES : 4 * (LARGE_PAIRS * Math.ceil(length / PER_LIST) + SLACK_PAIRS) * 8);
/** Bytes that a text takes, its lists behind it included. */
export const spaceFor = (length: number): number => length + 256 + (length > MOST_AT_ONCE ? 0 : Math.ceil(length * (8 / 13 + 8 / 20)) + 64 + listBytes(length));
/** Where the tables' data goes, and behind it inputs. */
export const FREE = PREFIX_TABLE + PREFIX_BYTES;
