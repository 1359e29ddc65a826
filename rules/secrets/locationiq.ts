import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'locationiq/api-key',
    title: 'LocationIQ API key',
    shape: 'token',
    forms: [['pk.', run('0-9A-Za-z-', 32)]],
    words: ['locationiq'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the LocationIQ account: until then others use up your quota, or run up your bill.',
    docs: 'https://locationiq.com',
  },
] satisfies Rule[];
