import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wistia/api-key',
    title: 'Wistia API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['wistia'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Wistia, create a new one and keep it out of the repository.',
    docs: 'https://wistia.com',
  },
] satisfies Rule[];
