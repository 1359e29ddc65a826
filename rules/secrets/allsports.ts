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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Allsports, create a new one and keep it out of the repository.',
    docs: 'https://allsportsapi.com',
  },
] satisfies Rule[];
