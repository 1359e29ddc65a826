import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dfuse/api-key',
    title: 'Dfuse API key',
    shape: 'token',
    forms: [['web_', run('base36-lower', 32)]],
    words: ['dfuse'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Dfuse console and look for resources and costs that are not yours.',
    docs: 'https://dfuse.io',
  },
] satisfies Rule[];
