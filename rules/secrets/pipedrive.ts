import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pipedrive/api-key',
    title: 'Pipedrive API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['pipedrive'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pipedrive, create a new one and keep it out of the repository.',
    docs: 'https://pipedrive.com',
  },
] satisfies Rule[];
