import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'loadmill/api-key',
    title: 'Loadmill API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['loadmill'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Loadmill, create a new one and keep it out of the repository.',
    docs: 'https://loadmill.com/documentation',
  },
] satisfies Rule[];
