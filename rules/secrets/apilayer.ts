import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apilayer/api-key',
    title: 'APILayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['apilayer'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of APILayer, create a new one and keep it out of the repository.',
    docs: 'https://apilayer.com',
  },
] satisfies Rule[];
