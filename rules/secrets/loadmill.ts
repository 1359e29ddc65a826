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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Loadmill account and look for builds and changes that are not yours.',
    docs: 'https://loadmill.com/documentation',
  },
] satisfies Rule[];
