import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'travelpayouts/api-key',
    title: 'Travelpayouts API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['travelpayouts'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Travelpayouts, create a new one and keep it out of the repository.',
    docs: 'https://travelpayouts.com',
  },
] satisfies Rule[];
