import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apitemplate/api-key',
    title: 'APITemplate API key',
    shape: 'context',
    bodies: [run('base62', 39)],
    words: ['apitemplate'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of APITemplate, create a new one and keep it out of the repository.',
    docs: 'https://apitemplate.io',
  },
] satisfies Rule[];
