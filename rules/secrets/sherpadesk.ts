import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sherpadesk/api-key',
    title: 'SherpaDesk API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['sherpadesk'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SherpaDesk account: whoever has it reads and changes there what its owner can.',
    docs: 'https://sherpadesk.com',
  },
] satisfies Rule[];
