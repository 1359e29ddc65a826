import { inFile, inLine, inName, inValue } from './features.ts';

export type Feature = keyof typeof inValue | keyof typeof inName | keyof typeof inLine | keyof typeof inFile;

/** Names of the features by their place in a row. */
export const features = [inValue, inName, inLine, inFile].flatMap((group) => Object.keys(group)) as readonly Feature[];
