/** `valid`: the checksum or structure holds. `invalid`: it does not (published samples are often edited, so this never drops a match). `unknown`: this form has none. */
export type CheckResult = 'valid' | 'invalid' | 'unknown';
export type Check = (secret: string) => CheckResult;

/** The answer of a check that can always tell. */
export const told = (holds: boolean): CheckResult => (holds ? 'valid' : 'invalid');
