import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ecostruxureit/api-key',
    title: 'EcoStruxure IT API key',
    shape: 'token',
    forms: [['AK1', run('0-9A-Za-z/', 50, 55)]],
    words: ['ecostruxureit'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the EcoStruxure IT console and look for resources and costs that are not yours.',
    docs: 'https://ecostruxureit.com',
  },
] satisfies Rule[];
