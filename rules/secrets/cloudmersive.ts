import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudmersive/api-key',
    title: 'Cloudmersive API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['cloudmersive'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Cloudmersive account: until then others use up your quota, or run up your bill.',
    docs: 'https://cloudmersive.com',
  },
] satisfies Rule[];
