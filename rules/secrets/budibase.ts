import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'budibase/api-key',
    title: 'Budibase API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 111, 113)],
    words: ['budibase'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'dashed',
    advice: 'Revoke the key in the Budibase account and look for builds and changes that are not yours.',
    docs: 'https://budibase.app',
  },
] satisfies Rule[];
