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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Crowdin, create a new one and keep it out of the repository.',
    docs: 'https://crowdin.com',
  },
] satisfies Rule[];
