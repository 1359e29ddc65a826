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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ApiFlash account: until then others use up your quota, or run up your bill.',
    docs: 'https://apiflash.com',
  },
] satisfies Rule[];
