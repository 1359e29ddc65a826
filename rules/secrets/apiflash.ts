import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apiflash/api-key',
    title: 'ApiFlash API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['apiflash'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ApiFlash, create a new one and keep it out of the repository.',
    docs: 'https://apiflash.com',
  },
] satisfies Rule[];
