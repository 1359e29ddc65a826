/** What the engine says of a rule that it refuses; literals stay out, they may be secrets. */
export const refusal = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/^rule [^:]*: /, '').replace(/"(?:[^"\\]|\\.)*" ?/g, '');
