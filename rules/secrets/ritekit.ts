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
    advice: 'Reset the key in the RiteKit account: until then others use up your quota, or run up your bill.',
    docs: 'https://ritekit.com',
  },
] satisfies Rule[];
