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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Voodoo SMS account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://voodoosms.com',
  },
] satisfies Rule[];
