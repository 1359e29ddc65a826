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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pepipost, create a new one and keep it out of the repository.',
    docs: 'https://pepipost.com',
  },
] satisfies Rule[];
