import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'holistic/api-key',
    title: 'Holistic API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['holistic'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Holistic, create a new one and keep it out of the repository.',
    docs: 'https://holistic.dev',
  },
] satisfies Rule[];
