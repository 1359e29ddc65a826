import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dareboost/api-key',
    title: 'Dareboost API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['dareboost'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Dareboost account and look for builds and changes that are not yours.',
    docs: 'https://dareboost.com',
  },
] satisfies Rule[];
