import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'voodoosms/api-key',
    title: 'Voodoo SMS API key',
    shape: 'context',
    bodies: [run('base62', 46)],
    words: ['voodoosms'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Voodoo SMS, create a new one and keep it out of the repository.',
    docs: 'https://voodoosms.com',
  },
] satisfies Rule[];
