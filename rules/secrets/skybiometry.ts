import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'skybiometry/secret',
    title: 'SkyBiometry secret',
    shape: 'context',
    bodies: [run('base62', 25, 26)],
    words: ['skybiometry'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the secret in the SkyBiometry account and check its usage: others run up your bill with it.',
    docs: 'https://skybiometry.com',
  },
  {
    id: 'skybiometry/api-key',
    title: 'SkyBiometry API key',
    shape: 'context',
    bodies: [run('base62', 25, 26)],
    words: ['skybiometry'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the SkyBiometry account and check its usage: others run up your bill with it.',
    docs: 'https://skybiometry.com',
  },
] satisfies Rule[];
