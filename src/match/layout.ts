/** Where things are in the kernel's memory, as `memory.as.ts` has it: cells, gate classes, three lists, two tables. */

export const CELL = { literals: 0, anchors: 1, runs: 2, base: 6, pairs: 7, named: 8, signs: 9, coded: 10 } as const;
export const PAIR_TABLES = 64;
export const CLASSES = 256;
export const FOLLOWERS = 512;
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
/** Where the tables' data goes, and behind it inputs. */
export const FREE = WORD_TABLE + TABLE_BYTES;
