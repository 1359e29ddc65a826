import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'allsports/api-key',
    title: 'Allsports API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['allsports'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Allsports account: until then others use up your quota, or run up your bill.',
    docs: 'https://allsportsapi.com',
  },
] satisfies Rule[];
