import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudsight/api-key',
    title: 'Cloudsight API key',
    shape: 'context',
    bodies: [run('base62', 20, 24)],
    words: ['cloudsight'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Cloudsight account: until then others use up your quota, or run up your bill.',
    docs: 'https://cloudsight.docs.apiary.io/#introduction/authentication',
  },
] satisfies Rule[];
