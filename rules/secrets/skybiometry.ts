import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'skybiometry/api-key',
    title: 'SkyBiometry API key or secret',
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
