import type { Inspector } from '../types.ts';

/** Everything that reads whole files: traces of AI tools, dangers in agent configuration. */
export const inspectors: readonly Inspector[] = [];
