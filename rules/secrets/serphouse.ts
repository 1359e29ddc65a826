import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'serphouse/api-key',
    title: 'SERPhouse API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['serphouse'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the SERPhouse account: until then others use up your quota, or run up your bill.',
    docs: 'https://serphouse.com',
  },
] satisfies Rule[];
