import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'abyssale/api-key',
    title: 'Abyssale API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['abyssale'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Abyssale account: until then others use up your quota, or run up your bill.',
    docs: 'https://abyssale.com',
  },
] satisfies Rule[];
