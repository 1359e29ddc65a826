import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'findl/api-key',
    title: 'Findl API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['findl'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Reset the key in the Findl account: until then others use up your quota, or run up your bill.',
    docs: 'https://findl.com',
  },
] satisfies Rule[];
