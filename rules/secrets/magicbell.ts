import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'magicbell/api-key',
    title: 'MagicBell API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 40)],
    words: ['magicbell'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of MagicBell, create a new one and keep it out of the repository.',
    docs: 'https://magicbell.com',
  },
] satisfies Rule[];
