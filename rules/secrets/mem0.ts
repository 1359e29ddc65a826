import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mem0/api-key',
    title: 'Mem0 API key',
    shape: 'token',
    forms: [['m0-', run('base62', 40)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key in the account settings of Mem0 and create a new one.',
    docs: 'https://docs.mem0.ai/',
  },
] satisfies Rule[];
