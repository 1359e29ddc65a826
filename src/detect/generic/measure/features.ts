/**
 * What is measured of a candidate: one byte each, in this order. The trained tables speak of positions in this list, so a change here asks for
 * a new training (`rules/generic/train/README.md`).
 */
export const features = [
  // value: characters
  'length', 'lower', 'upper', 'digits', 'signs', 'blanks', 'high', 'changes', 'distinct', 'entropy', 'relativeEntropy', 'sameRun', 'sequenceRun', 'letterRun', 'digitRun', 'vowels',
  'firstClass', 'lastClass', 'dots', 'slashes', 'dashes', 'underscores', 'colons', 'brackets', 'marks',
  // value: words
  'meanCost', 'worstCost', 'cover', 'cover4', 'words', 'longestWord', 'uncovered', 'leetCover', 'syllables', 'sequence1234', 'holdsPass', 'holdsCredential', 'placeholder', 'inName', 'nameIn',
  // value: shapes
  'hex', 'hexLength', 'hashMark', 'dotted', 'base64', 'base64Text', 'lettersOnly', 'digitsOnly', 'constant', 'path', 'address', 'wordDigits', 'camel', 'kebab', 'padding', 'uuid', 'userPass', 'public', 'format', 'readable',
  // name
  'endsCredential', 'tail', 'pass', 'secret', 'token', 'key', 'otp', 'auth', 'api', 'access', 'session', 'salt', 'nameHash', 'namePublic', 'nameId', 'nameEncrypt', 'nameText', 'nameCount', 'nameUser', 'nameClient', 'nameUrl',
  'nameStyle', 'nameLength', 'nameDashes', 'nameParts', 'nameCover', 'nameDots', 'nameCost', 'keyOf', 'nameSuffix',
  // line
  'kind', 'assign', 'far', 'scheme', 'separator', 'equals', 'colon', 'comma', 'paren', 'test', 'blank', 'quoted', 'quote', 'after', 'distance', 'order', 'query', 'column', 'indent', 'lineLength', 'credentialWords', 'url',
  'comment', 'calls', 'concatenated', 'before', 'prose', 'equalSpaced', 'closing', 'assertion', 'exampleNear', 'sentence',
  // file and path
  'onLine', 'nameTimes', 'aroundCost', 'density', 'siblings', 'userNear', 'test file', 'translation', 'family', 'yaml', 'java', 'ruby', 'bare', 'markup', 'documentation', 'settings', 'script', 'json', 'hostNear',
] as const;

export type Feature = (typeof features)[number];

/** Position of each feature in a row. */
export const at = Object.fromEntries(features.map((name, index) => [name, index])) as Readonly<Record<Feature, number>>;

export const width = features.length;
/** One candidate, measured. */
export type Row = Uint8Array;

/** A share as a byte: 0 to 64. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((part * 64) / whole) : 0;
}

/** A count as a byte. */
export function capped(count: number): number {
  return count > 255 ? 255 : count;
}
