import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'e2b/api-key',
    title: 'E2B API key',
    shape: 'token',
    forms: [['e2b_', run('hex-lower', 40)]],
    severity: 'high',
    advice: 'Delete the key in the E2B dashboard.',
    docs: 'https://e2b.dev/docs/api-key',
  },
] satisfies Rule[];
