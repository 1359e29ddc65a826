import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'finicity/api-token',
    title: 'Finicity API token',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['finicity'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the token in the settings of Finicity, create a new one and keep it out of the repository.',
    docs: 'https://finicity.com',
  },
  {
    id: 'finicity/client-secret',
    title: 'Finicity client secret',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['finicity'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Finicity, create a new one and keep it out of the repository.',
    docs: 'https://finicity.com',
  },
] satisfies Rule[];
