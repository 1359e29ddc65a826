import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pipedream/api-key',
    title: 'Pipedream API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['pipedream'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pipedream, create a new one and keep it out of the repository.',
    docs: 'https://pipedream.com',
  },
] satisfies Rule[];
