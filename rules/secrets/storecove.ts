import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'storecove/api-key',
    title: 'Storecove API key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['storecove'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Storecove, create a new one and keep it out of the repository.',
    docs: 'https://storecove.com',
  },
] satisfies Rule[];
