import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'blocknative/api-key',
    title: 'Blocknative API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['blocknative'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Reset the key in the Blocknative account: until then others use up your quota, or run up your bill.',
    docs: 'https://blocknative.com',
  },
] satisfies Rule[];
