import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'meaningcloud/api-key',
    title: 'MeaningCloud API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['meaningcloud'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of MeaningCloud, create a new one and keep it out of the repository.',
    docs: 'https://meaningcloud.com',
  },
] satisfies Rule[];
