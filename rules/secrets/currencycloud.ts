import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'currencycloud/api-key',
    title: 'Currencycloud API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['currencycloud'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Currencycloud, create a new one and keep it out of the repository.',
    docs: 'https://developer.currencycloud.com/',
  },
] satisfies Rule[];
