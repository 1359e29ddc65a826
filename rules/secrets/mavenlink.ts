import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mavenlink/api-key',
    title: 'Mavenlink API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['mavenlink'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mavenlink, create a new one and keep it out of the repository.',
    docs: 'https://mavenlink.com',
  },
] satisfies Rule[];
