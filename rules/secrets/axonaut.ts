import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'axonaut/api-key',
    title: 'Axonaut API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['axonaut'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Axonaut, create a new one and keep it out of the repository.',
    docs: 'https://axonaut.com',
  },
] satisfies Rule[];
