import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dfuse/api-key',
    title: 'Dfuse API key',
    shape: 'token',
    forms: [['web_', run('base36-lower', 32)]],
    words: ['dfuse', 'web'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Dfuse, create a new one and keep it out of the repository.',
    docs: 'https://dfuse.io',
  },
] satisfies Rule[];
