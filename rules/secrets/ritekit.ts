import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ritekit/api-key',
    title: 'RiteKit API key',
    shape: 'context',
    bodies: [run('hex', 44)],
    words: ['ritekit'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of RiteKit, create a new one and keep it out of the repository.',
    docs: 'https://ritekit.com',
  },
] satisfies Rule[];
