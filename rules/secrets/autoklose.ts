import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'autoklose/api-token',
    title: 'Autoklose API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['autoklose'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Autoklose, create a new one and keep it out of the repository.',
    docs: 'https://autoklose.com',
  },
] satisfies Rule[];
