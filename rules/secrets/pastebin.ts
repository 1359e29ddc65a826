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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Pastebin account: until then others use up your quota, or run up your bill.',
    docs: 'https://pastebin.com',
  },
] satisfies Rule[];
