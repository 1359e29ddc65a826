import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gtmetrix/api-key',
    title: 'GTmetrix API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['gtmetrix'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the GTmetrix account and look for builds and changes that are not yours.',
    docs: 'https://gtmetrix.com',
  },
] satisfies Rule[];
