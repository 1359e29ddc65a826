import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clockify/api-key',
    title: 'Clockify API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['clockify'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Clockify, create a new one and keep it out of the repository.',
    docs: 'https://clockify.me',
  },
] satisfies Rule[];
