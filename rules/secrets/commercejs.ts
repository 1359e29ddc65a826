import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'commercejs/api-key',
    title: 'Commerce.js API key',
    shape: 'context',
    bodies: [run('word', 48)],
    words: ['commercejs'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Commerce.js, create a new one and keep it out of the repository.',
    docs: 'https://commercejs.com/docs/',
  },
] satisfies Rule[];
