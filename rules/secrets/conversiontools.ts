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
    advice: 'Revoke the key in the settings of Conversion Tools, create a new one and keep it out of the repository.',
    docs: 'https://conversiontools.io',
  },
] satisfies Rule[];
