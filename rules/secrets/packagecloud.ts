import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'packagecloud/api-key',
    title: 'Packagecloud API key',
    shape: 'context',
    bodies: [run('hex', 48)],
    words: ['packagecloud'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Packagecloud account and look for builds and changes that are not yours.',
    docs: 'https://packagecloud.io',
  },
] satisfies Rule[];
