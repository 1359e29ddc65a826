import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'imagga/api-key',
    title: 'Imagga API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z=', 72)],
    words: ['imagga'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Imagga, create a new one and keep it out of the repository.',
    docs: 'https://imagga.com',
  },
] satisfies Rule[];
