import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'buttercms/api-key',
    title: 'ButterCMS API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['buttercms'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ButterCMS, create a new one and keep it out of the repository.',
    docs: 'https://buttercms.com/docs/api',
  },
] satisfies Rule[];
