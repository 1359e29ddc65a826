import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'instamojo/api-key',
    title: 'Instamojo API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['instamojo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Instamojo, create a new one and keep it out of the repository.',
    docs: 'https://instamojo.com',
  },
  {
    id: 'instamojo/secret',
    title: 'Instamojo secret',
    shape: 'context',
    bodies: [run('base62', 128)],
    words: ['instamojo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Instamojo, create a new one and keep it out of the repository.',
    docs: 'https://instamojo.com',
  },
] satisfies Rule[];
