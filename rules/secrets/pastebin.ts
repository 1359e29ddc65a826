import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pastebin/api-key',
    title: 'Pastebin API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['pastebin'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Pastebin, create a new one and keep it out of the repository.',
    docs: 'https://pastebin.com',
  },
] satisfies Rule[];
