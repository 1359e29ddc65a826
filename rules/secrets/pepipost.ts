import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pepipost/api-key',
    title: 'Pepipost API key',
    shape: 'context',
    bodies: [run('base62', 32), run('0-9A-Za-z-', 32)],
    words: ['pepipost', 'netcore'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Pepipost account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://pepipost.com',
  },
] satisfies Rule[];
