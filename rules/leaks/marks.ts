import type { Rule } from '../../src/types.ts';

export default [] satisfies Rule[];
