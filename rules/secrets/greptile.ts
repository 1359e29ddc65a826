import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'greptile/api-key',
    title: 'Greptile API key',
    shape: 'context',
    bodies: [run('base64', 48)],
    words: ['greptile'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Greptile, create a new one and keep it out of the repository.',
    docs: 'https://docs.greptile.com/',
  },
] satisfies Rule[];
