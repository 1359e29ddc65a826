import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'conversiontools/api-key',
    title: 'Conversion Tools API key',
    shape: 'token',
    forms: [['eyJ', run('0-9A-Za-z_.', 156, 164)]],
    words: ['conversiontools'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Conversion Tools account: until then others use up your quota, or run up your bill.',
    docs: 'https://conversiontools.io',
  },
] satisfies Rule[];
