import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dronahq/api-key',
    title: 'DronaHQ API key',
    shape: 'context',
    bodies: [run('base62', 50)],
    words: ['dronahq'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of DronaHQ, create a new one and keep it out of the repository.',
    docs: 'https://dronahq.com',
  },
] satisfies Rule[];
