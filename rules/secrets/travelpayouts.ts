import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'travelpayouts/api-key',
    title: 'Travelpayouts API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['travelpayouts'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Travelpayouts account: until then others use up your quota, or run up your bill.',
    docs: 'https://travelpayouts.com',
  },
] satisfies Rule[];
