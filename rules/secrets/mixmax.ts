import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mixmax/api-key',
    title: 'Mixmax API key',
    shape: 'context',
    bodies: [run('base64url', 36)],
    words: ['mixmax'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mixmax, create a new one and keep it out of the repository.',
    docs: 'https://developer.mixmax.com/',
  },
] satisfies Rule[];
