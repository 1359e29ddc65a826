/**
 * What is measured of a candidate: one byte each. The numbers are places in a row, and the trained tables speak of them: append, and train again
 * (`docs/detection.md`). Four literals, because the engine reads small constant objects fastest.
 */
/** What the value shows: its characters, its words, its shape. */
export const inValue = {
  length: 0, lower: 1, upper: 2, digits: 3, signs: 4, blanks: 5, high: 6, changes: 7, distinct: 8, entropy: 9, relativeEntropy: 10, sameRun: 11,
  sequenceRun: 12, letterRun: 13, digitRun: 14, vowels: 15, firstClass: 16, lastClass: 17, dots: 18, slashes: 19, dashes: 20, underscores: 21,
  colons: 22, brackets: 23, marks: 24, meanCost: 25, worstCost: 26, cover: 27, cover4: 28, words: 29, longestWord: 30, uncovered: 31, leetCover: 32,
  syllables: 33, sequence1234: 34, holdsPass: 35, holdsCredential: 36, placeholder: 37, inName: 38, nameIn: 39, hex: 40, hexLength: 41, hashMark: 42,
  dotted: 43, base64: 44, base64Text: 45, lettersOnly: 46, digitsOnly: 47, constant: 48, path: 49, address: 50, wordDigits: 51, camel: 52, kebab: 53,
  padding: 54, uuid: 55, userPass: 56, publicValue: 57, format: 58, readable: 59,
} as const;

/** What the name shows. */
export const inName = {
  endsCredential: 60, tail: 61, pass: 62, secret: 63, token: 64, key: 65, otp: 66, auth: 67, api: 68, access: 69, session: 70, salt: 71, nameHash: 72,
  namePublic: 73, nameId: 74, nameEncrypt: 75, nameText: 76, nameCount: 77, nameUser: 78, nameClient: 79, nameUrl: 80, nameStyle: 81, nameLength: 82,
  nameDashes: 83, nameParts: 84, nameCover: 85, nameDots: 86, nameCost: 87, keyOf: 88, nameSuffix: 89,
} as const;

/** What stands around name and value. */
export const inLine = {
  kind: 90, assign: 91, far: 92, scheme: 93, separator: 94, equals: 95, colon: 96, comma: 97, paren: 98, test: 99, blank: 100, quoted: 101,
  quote: 102, after: 103, distance: 104, order: 105, query: 106, column: 107, indent: 108, lineLength: 109, credentialWords: 110, url: 111,
  comment: 112, calls: 113, concatenated: 114, before: 115, prose: 116, equalSpaced: 117, closing: 118, assertion: 119, exampleNear: 120,
  sentence: 121, listed: 122,
} as const;

/** What the rest of the file and its path show. */
export const inFile = {
  onLine: 123, nameTimes: 124, aroundCost: 125, density: 126, siblings: 127, userNear: 128, testFile: 129, translation: 130, family: 131, yaml: 132,
  java: 133, ruby: 134, bare: 135, markup: 136, documentation: 137, settings: 138, script: 139, json: 140, hostNear: 141,
} as const;

/** How many there are. */
export const width = 142;
/** One candidate, measured. */
export type Row = Uint8Array;

/** A share as a byte: 0 to 64. */
export function share(part: number, whole: number): number {
  const parts: f64 = part * 64;
  return whole > 0 ? Math.round(parts / whole) : 0;
}

/** A count as a byte. */
export function capped(count: number): number {
  return count > 255 ? 255 : count;
}
