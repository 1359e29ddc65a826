import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'crowdin/api-key',
    title: 'Crowdin API key',
    shape: 'context',
    bodies: [run('base62', 80)],
    words: ['crowdin'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://crowdin.com/settings#api-key and create a new one.',
    docs: 'https://crowdin.com',
  },
] satisfies Rule[];
