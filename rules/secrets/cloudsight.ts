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
    advice: 'Revoke the key in the settings of Cloudsight, create a new one and keep it out of the repository.',
    docs: 'https://cloudsight.docs.apiary.io/#introduction/authentication',
  },
] satisfies Rule[];
