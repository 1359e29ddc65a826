import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lob/api-key',
    title: 'Lob API key',
    shape: 'context',
    bodies: [run('0-9a-f_', 40), run('word', 40)],
    words: ['lob', 'live_', 'test_'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Lob, create a new one and keep it out of the repository.',
    docs: 'https://docs.lob.com/',
  },
] satisfies Rule[];
