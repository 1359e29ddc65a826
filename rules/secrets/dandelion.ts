import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dandelion/api-token',
    title: 'Dandelion API token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['dandelion'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Dandelion, create a new one and keep it out of the repository.',
    docs: 'https://dandelion.eu',
  },
] satisfies Rule[];
