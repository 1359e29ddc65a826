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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SERPhouse, create a new one and keep it out of the repository.',
    docs: 'https://serphouse.com',
  },
] satisfies Rule[];
