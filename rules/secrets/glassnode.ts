import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'glassnode/api-key',
    title: 'Glassnode API key',
    shape: 'context',
    bodies: [run('base62', 27)],
    words: ['glassnode'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Glassnode, create a new one and keep it out of the repository.',
    docs: 'https://glassnode.com',
  },
] satisfies Rule[];
