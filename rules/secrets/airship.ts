import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'airship/api-key',
    title: 'Airship API key',
    shape: 'context',
    bodies: [run('base62', 91)],
    words: ['airship'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Airship, create a new one and keep it out of the repository.',
    docs: 'https://urbanairship.com',
  },
] satisfies Rule[];
