import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aylien/api-key',
    title: 'Aylien API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['aylien'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Aylien, create a new one and keep it out of the repository.',
    docs: 'https://aylien.com',
  },
] satisfies Rule[];
