import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stytch/api-key',
    title: 'Stytch API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 48)],
    words: ['stytch'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Delete the key at https://stytch.com/dashboard/api-keys and create a new one.',
    docs: 'https://stytch.com',
  },
] satisfies Rule[];
