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
    advice: 'Revoke the secret in the settings of SkyBiometry, create a new one and keep it out of the repository.',
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
    advice: 'Revoke the key in the settings of SkyBiometry, create a new one and keep it out of the repository.',
    docs: 'https://skybiometry.com',
  },
] satisfies Rule[];
